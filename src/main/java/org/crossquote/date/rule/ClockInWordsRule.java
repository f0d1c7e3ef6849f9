package org.crossquote.date.rule;

import java.time.LocalTime;
import org.crossquote.date.words.DateWord;
import org.jspecify.annotations.Nullable;

/**
 * A time of a day in words: "at half past three in the afternoon", "a las ocho menos cuarto de la mañana", "à huit heures et demie", "um drei
 * Uhr nachmittags", "at noon". Where a language counts twelve hours, the half of the day must be told.
 */
final class ClockInWordsRule implements DateRule {
    private static final int HOURS = 24;

    @Override
    public @Nullable Found at(Scene scene, int at) {
        boolean isLed = scene.isBefore(DateWord.CLOCK_BEFORE, at);
        if (scene.is(DateWord.HOUR_WORD, at)) {
            return isLed || scene.isBefore(DateWord.HOUR_WORD_BEFORE, at) ? named(scene, at) : null;
        }
        int before = scene.length(DateWord.MINUTES_BEFORE, at);
        Part hour = hour(scene, at + before);
        if (hour == null) {
            return null;
        }
        int mark = Math.max(scene.length(DateWord.HOURS, hour.end()), scene.length(DateWord.CLOCK_AFTER, hour.end()));
        int behind = scene.length(DateWord.MINUTES_BEHIND, hour.end() + mark);
        boolean isFigure = scene.tokens().isNumber(at + before);
        if (isFigure && before + behind == 0 || before > 0 && behind > 0) {
            return null;
        }
        int end = hour.end() + mark + behind;
        Part half = HalfOfDay.at(scene, end, hour.value(), isLed || before > 0);
        boolean isWhole = isLed && mark > 0 && before == 0 && !scene.words().has("twelve-hours");
        if (half == null && !isWhole) {
            return null;
        }
        LocalTime full = LocalTime.of(half == null ? hour.value() % HOURS : half.value(), 0);
        int minutes =
                scene.number(DateWord.MINUTES_BEFORE, at) + scene.number(DateWord.MINUTES_BEHIND, hour.end() + mark);
        return ClockRule.found(at, half == null ? end : half.end(), full.plusMinutes(minutes));
    }

    /** "noon", "midi et demi". */
    private static Found named(Scene scene, int at) {
        int end = at + scene.length(DateWord.HOUR_WORD, at);
        LocalTime time = LocalTime.of(scene.number(DateWord.HOUR_WORD, at), 0);
        return ClockRule.found(
                at,
                end + scene.length(DateWord.MINUTES_BEHIND, end),
                time.plusMinutes(scene.number(DateWord.MINUTES_BEHIND, end)));
    }

    private static @Nullable Part hour(Scene scene, int at) {
        boolean isFigure = scene.tokens().isPlainNumber(at) && scene.tokens().figures(at) <= 2;
        Part hour = isFigure ? new Part(scene.tokens().number(at), at + 1) : Numbers.inLetters(scene, at);
        return hour == null || hour.value() < 1 || hour.value() > HOURS ? null : hour;
    }
}
