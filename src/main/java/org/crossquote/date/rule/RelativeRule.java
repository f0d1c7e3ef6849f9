package org.crossquote.date.rule;

import org.crossquote.date.DateUnit;
import org.crossquote.date.DateValue;
import org.crossquote.date.words.DateWord;
import org.crossquote.date.words.Tokens;
import org.crossquote.message.Message;
import org.jspecify.annotations.Nullable;

/** A day, week, month or year by its distance from the article: "yesterday", "nächste Woche", "el mes pasado", "the end of the year". */
final class RelativeRule implements DateRule {
    @Override
    public @Nullable Found at(Scene scene, int at) {
        boolean isWord = scene.is(DateWord.RELATIVE, at);
        if (scene.is(DateWord.NO_DATE, at) || isWord && (PartOfDay.is(scene, at) || isInName(scene, at))) {
            return null;
        }
        UnitShift shift = UnitShift.at(scene, at);
        if (shift == null || !isWord && shift.unit() == DateUnit.DAY) {
            return currentUnit(scene, at);
        }
        int end = shift.unit() == DateUnit.DAY ? PartOfDay.behind(scene, shift.end()) : shift.end();
        DateValue told = shift.isNarrative() ? scene.lastTold() : null;
        if (told != null) {
            DateValue value = shift.unit().shifted(told.first(), shift.count());
            return new Found(at, end, value, true, Message.of("narrative", told.toString()));
        }
        return found(scene, at, end, shift.unit(), shift.count());
    }

    private static Found found(Scene scene, int at, int end, DateUnit unit, int count) {
        return new Found(
                at,
                end + scene.length(DateWord.TO_DATE, end),
                scene.article().shifted(unit, count),
                true,
                scene.counted("relative"));
    }

    /** The last word of a name in which each word has a capital. */
    private static boolean isInName(Scene scene, int at) {
        Tokens tokens = scene.tokens();
        return scene.words().has("bare-units")
                && tokens.isCapital(at)
                && !tokens.beginsSentence(at)
                && tokens.isCapital(at - 1);
    }

    /** "the end of the year", "year to date". */
    private static @Nullable Found currentUnit(Scene scene, int at) {
        int lead = scene.length(DateWord.OF_THE, at);
        int unit = scene.length(DateWord.UNIT, at + lead);
        int end = at + lead + unit;
        if (unit == 0 || lead == 0 && !scene.is(DateWord.TO_DATE, end)) {
            return null;
        }
        DateUnit kind = UnitShift.unit(scene, at + lead);
        boolean isOther = kind == DateUnit.DAY
                || scene.is(DateWord.DAY_OF, end)
                || UnitShift.direction(scene, end) != null && !scene.is(DateWord.TO_DATE, end)
                || scene.tokens().isNumber(end);
        return isOther ? null : found(scene, at, end, kind, 0);
    }
}
