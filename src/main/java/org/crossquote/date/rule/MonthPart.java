package org.crossquote.date.rule;

import org.crossquote.date.words.DateWord;
import org.jspecify.annotations.Nullable;

/**
 * The name of a month.
 *
 * @param month its number
 * @param end the token after it, and after the full stop of a short one
 * @param isShort whether it is a short form
 */
record MonthPart(int month, int end, boolean isShort) {
    /** The one at a token, or null. */
    static @Nullable MonthPart at(Scene scene, int at) {
        int month = scene.number(DateWord.MONTH, at);
        boolean isShort = scene.is(DateWord.MONTH_SHORT, at);
        if (month == 0) {
            month = scene.number(DateWord.MONTH_SHORT, at);
        }
        if (month == 0) {
            return null;
        }
        boolean hasStop =
                isShort && scene.tokens().is(at + 1, ".") && scene.tokens().isGlued(at + 1);
        return new MonthPart(month, hasStop ? at + 2 : at + 1, isShort);
    }

    /** Whether a month beside a day is one although it has no capital: "28 june", and not "3 may". */
    static boolean isSure(Scene scene, int at, @Nullable YearPart year) {
        return scene.isWrittenAsName(at) || year != null || !scene.is(DateWord.OTHER_WORD, at);
    }
}
