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
        Found shortYear = withApostrophe(scene, at);
        if (shortYear != null) {
            return shortYear;
        }
        boolean isNamed = scene.is(DateWord.UNIT, at) && UnitShift.unit(scene, at) == DateUnit.YEAR;
        int number = isNamed ? at + scene.length(DateWord.UNIT, at) : at;
        Part year = Numbers.year(scene.tokens(), number);
        Part inLetters = year == null && scene.isBefore(DateWord.LEAD, at) ? Numbers.yearInLetters(scene, at) : null;
        if (inLetters != null && inLetters.end() > at + 2 && !isPlainWord(scene, inLetters.end())) {
            return new Found(at, inLetters.end(), new DateValue.Year(inLetters.value()), false, Message.of("year"));
        }
        if (year == null || !isNamed && !isYear(scene, number, year.value())) {
            return null;
        }
        return new Found(at, year.end(), new DateValue.Year(year.value()), false, Message.of("year"));
    }

    /** "in '08". */
    private static @Nullable Found withApostrophe(Scene scene, int at) {
        Tokens tokens = scene.tokens();
        Part year = tokens.isGlued(at) || !scene.isBefore(DateWord.LEAD, at) ? null : Numbers.shortYear(tokens, at);
        return year == null
                ? null
                : new Found(at, year.end(), new DateValue.Year(year.value()), false, Message.of("year"));
    }

    private static boolean isYear(Scene scene, int at, int year) {
        if (scene.is(DateWord.COUNTED, at + 1) || scene.isBefore(DateWord.LABEL, at) || isPartOfOther(scene, at)) {
            return false;
        }
        Found before = scene.joinedBefore(at);
        boolean isInRow = before != null && before.value() instanceof DateValue.Year && before.to() < at;
        boolean countsSomething = year % HUNDRED == 0 && isPlainWord(scene, at + 1);
        if (isInRow || scene.isBefore(DateWord.LEAD, at) && !countsSomething) {
            return true;
        }
        return year >= FIRST
                && year <= LAST
                && !countsSomething
                && !scene.isBefore(DateWord.ABOUT, at)
                && standsAlone(scene, at);
    }

    /** The last part of a day that does not exist, a decade, or the first number of a range that goes on past all years. */
    private static boolean isPartOfOther(Scene scene, int at) {
        Tokens tokens = scene.tokens();
        boolean isLast = tokens.isGlued(at)
                && tokens.isAny(at - 1, "/-.")
                && tokens.isGlued(at - 1)
                && tokens.isNumber(at - 2)
                && tokens.figures(at - 2) <= 3;
        int next = scene.connector(at + 1);
        boolean goesOn = next > at + 1 && tokens.figures(next) >= 4 && Numbers.year(tokens, next) == null;
        boolean isDecade = tokens.number(at) % 10 == 0 && next == at + 1 && scene.is(DateWord.UNITS, at - 1);
        return isLast || goesOn || isDecade || scene.isBefore(DateWord.DECADE, at);
    }

    private static boolean standsAlone(Scene scene, int at) {
        Tokens tokens = scene.tokens();
        return scene.words().has("years-alone")
                || !isPlainWord(scene, at + 1)
                || scene.isBefore(DateWord.ARTICLE, at)
                || scene.number(DateWord.NUMBER, at - 1) == 1
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
