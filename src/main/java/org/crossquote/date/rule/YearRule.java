package org.crossquote.date.rule;

import org.crossquote.date.DateUnit;
import org.crossquote.date.DateValue;
import org.crossquote.date.words.DateWord;
import org.crossquote.date.words.Tokens;
import org.crossquote.message.Message;
import org.jspecify.annotations.Nullable;

/** A year in figures. Figures that count or name something are none: "1984 people", "flight 2014". */
final class YearRule implements DateRule {
    /** A year without a word before it that shows it is one lies between these. */
    private static final int FIRST = 1900;

    private static final int LAST = 2050;
    private static final int HUNDRED = 100;

    @Override
    public @Nullable Found at(Scene scene, int at) {
        boolean isNamed = scene.is(DateWord.UNIT, at) && UnitShift.unit(scene, at) == DateUnit.YEAR;
        int number = isNamed ? at + scene.length(DateWord.UNIT, at) : at;
        Part year = Numbers.year(scene.tokens(), number);
        if (year == null || !isNamed && !isYear(scene, number, year.value())) {
            return null;
        }
        return new Found(at, year.end(), new DateValue.Year(year.value()), false, Message.of("year"));
    }

    private static boolean isYear(Scene scene, int at, int year) {
        if (scene.is(DateWord.COUNTED, at + 1) || scene.isBefore(DateWord.LABEL, at)) {
            return false;
        }
        Found before = scene.joinedBefore(at);
        boolean isInRow = before != null && before.value() instanceof DateValue.Year && before.to() < at;
        boolean countsSomething = year % HUNDRED == 0 && isPlainWord(scene, at + 1);
        if (isInRow || scene.isBefore(DateWord.LEAD, at) && !countsSomething) {
            return true;
        }
        return year >= FIRST && year <= LAST && !countsSomething && !scene.isBefore(DateWord.ABOUT, at) && standsAlone(scene, at);
    }

    private static boolean standsAlone(Scene scene, int at) {
        Tokens tokens = scene.tokens();
        return scene.words().has("years-alone")
                || !isPlainWord(scene, at + 1)
                || scene.isBefore(DateWord.ARTICLE, at)
                || tokens.is(at - 1, "(")
                || tokens.is(at - 2, "'")
                || tokens.is(at - 2, "’");
    }

    /** Whether a word follows that may be what is counted. */
    private static boolean isPlainWord(Scene scene, int at) {
        Tokens tokens = scene.tokens();
        boolean isLittle = scene.is(DateWord.LEAD, at)
                || scene.is(DateWord.AND, at)
                || scene.is(DateWord.ARTICLE, at)
                || scene.is(DateWord.OF, at)
                || scene.is(DateWord.PAST, at)
                || scene.is(DateWord.FUTURE, at);
        return tokens.isWord(at) && !isLittle && (scene.words().has("years-alone") == tokens.isCapital(at));
    }
}
