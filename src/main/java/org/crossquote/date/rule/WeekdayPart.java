package org.crossquote.date.rule;

import org.crossquote.date.words.DateWord;
import org.jspecify.annotations.Nullable;

/** The name of a day of the week. */
final class WeekdayPart {
    private WeekdayPart() {}

    /** The one at a token that is written out, also before a part of the day in one word; null where none stands. */
    static @Nullable Part at(Scene scene, int at) {
        int day = scene.number(DateWord.WEEKDAY, at);
        if (day == 0 && scene.tokens().isWord(at)) {
            day = scene.words().weekdayBeforePart(scene.tokens().word(at));
        }
        return day > 0 && (scene.words().has("capitals") || scene.isWrittenAsName(at)) ? new Part(day, at + 1) : null;
    }

    /** The one before the number of a day, also short, with what stands between; null where none stands. */
    static @Nullable Part before(Scene scene, int at) {
        Part full = at(scene, at);
        int shortDay = full == null ? scene.number(DateWord.WEEKDAY_SHORT, at) : 0;
        if (full == null && (shortDay == 0 || !scene.isWrittenAsName(at))) {
            return null;
        }
        int end = at + 1;
        end += full == null && scene.tokens().is(end, ".") ? 1 : 0;
        end += scene.tokens().is(end, ",") ? 1 : 0;
        end += scene.length(DateWord.ARTICLE, end);
        return new Part(full == null ? shortDay : full.value(), end);
    }
}
