package org.crossquote.date.rule;

import org.crossquote.date.words.DateWord;
import org.crossquote.date.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads numbers in figures and in letters. */
final class Numbers {
    private static final int LAST_DAY = 31;
    /** Of two figures those above are of the last century. */
    private static final int LATEST_SHORT = 50;

    private static final int LAST_CENTURY = 1900;
    private static final int THOUSAND = 1000;
    private static final int HUNDRED = 100;
    /** In years in letters. */
    private static final int FIRST_CENTURY = 17;

    private static final int SHORTEST_REST = 10;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    private Numbers() {}

    /** A day of a month: "3", "3rd", "3.", "third", "twenty-third"; null where none stands. */
    static @Nullable Part day(Scene scene, int at) {
        Tokens tokens = scene.tokens();
        int number = tokens.number(at);
        if (number >= 0) {
            return number >= 1 && number <= LAST_DAY && tokens.figures(at) <= 2 && isFree(tokens, at)
                    ? new Part(number, behindFigures(scene, at))
                    : null;
        }
        Part part = ordinal(scene, at);
        // "One" and "a" are the same word in many languages.
        boolean isOne = part == null
                && scene.number(DateWord.NUMBER, at) == 1
                && (scene.words().has("capitals") || !scene.is(DateWord.DAY_OF, at + 1));
        Part read = part == null && !isOne ? inLetters(scene, at) : part;
        return read != null && read.value() >= 1 && read.value() <= LAST_DAY ? read : null;
    }

    /** Whether no figures or letters stand right before a number. */
    private static boolean isFree(Tokens tokens, int at) {
        boolean joined = tokens.isGlued(at)
                && (tokens.isAny(at - 1, "$€£¥#@&%=_:") || tokens.isAny(at - 1, ".,") && tokens.isGlued(at - 1));
        return !joined;
    }

    private static int behindFigures(Scene scene, int at) {
        Tokens tokens = scene.tokens();
        int stop = tokens.is(at + 1, ".") && tokens.isGlued(at + 1) ? 1 : 0;
        int ending = tokens.isGlued(at + 1 + stop) ? scene.length(DateWord.ORDINAL_ENDING, at + 1 + stop) : 0;
        if (ending > 0) {
            return at + 1 + stop + ending;
        }
        return scene.words().has("dots") && tokens.is(at + 1, ".") && tokens.isGlued(at + 1) ? at + 2 : at + 1;
    }

    private static @Nullable Part ordinal(Scene scene, int at) {
        int length = scene.length(DateWord.ORDINAL, at);
        if (length > 0) {
            return new Part(scene.number(DateWord.ORDINAL, at), at + length);
        }
        int tens = scene.number(DateWord.TENS, at);
        int next = scene.tokens().is(at + 1, "-") ? at + 2 : at + 1;
        int units = tens > 0 ? scene.number(DateWord.ORDINAL, next) : 0;
        return units > 0 && units < 10 ? new Part(tens + units, next + 1) : null;
    }

    /** A number in letters: "three", "twenty-five"; null where none stands. */
    static @Nullable Part inLetters(Scene scene, int at) {
        int tens = scene.number(DateWord.TENS, at);
        if (tens > 0) {
            int next = scene.tokens().is(at + 1, "-") ? at + 2 : at + 1;
            int units = scene.number(DateWord.NUMBER, next);
            return units > 0 && units < 10 ? new Part(tens + units, next + 1) : new Part(tens, at + 1);
        }
        int length = scene.length(DateWord.NUMBER, at);
        return length == 0 ? null : new Part(scene.number(DateWord.NUMBER, at), at + length);
    }

    /** How many: in figures or in letters, 0 for a number that nobody knows, as "a few"; null where none stands. */
    static @Nullable Part count(Scene scene, int at) {
        int some = scene.length(DateWord.SOME, at);
        if (some > 0) {
            return new Part(0, at + some);
        }
        int number = scene.tokens().number(at);
        boolean isFraction = scene.tokens().isGlued(at) && scene.tokens().isSign(at - 1);
        if (number > 0 && scene.tokens().isPlainNumber(at) && !isFraction) {
            return new Part(number, at + 1);
        }
        return inLetters(scene, at);
    }

    /** A year in letters: "two thousand and twenty", "nineteen eighty-six", "mil novecientos diez"; null where none stands. */
    static @Nullable Part yearInLetters(Scene scene, int at) {
        Part first = inLetters(scene, at);
        int one = scene.length(DateWord.THOUSAND, at);
        Part hundreds = hundreds(scene, at + one);
        if (hundreds != null && one * THOUSAND + hundreds.value() >= FIRST_CENTURY * HUNDRED) {
            Part rest = inLetters(scene, hundreds.end());
            int year = (one > 0 ? THOUSAND : 0) + hundreds.value();
            return rest == null || rest.value() >= HUNDRED
                    ? new Part(year, hundreds.end())
                    : new Part(year + rest.value(), rest.end());
        }
        if (first == null) {
            return null;
        }
        int thousand = scene.length(DateWord.THOUSAND, first.end());
        if (first.value() == 2 && thousand > 0) {
            int next = first.end() + thousand;
            Part rest =
                    inLetters(scene, scene.tokens().isAny(next, ",-") ? next : next + scene.length(DateWord.AND, next));
            return rest == null ? new Part(2 * THOUSAND, next) : new Part(2 * THOUSAND + rest.value(), rest.end());
        }
        boolean isCentury = scene.words().has("month-first") && first.value() >= FIRST_CENTURY && first.value() <= 20;
        Part rest = isCentury ? inLetters(scene, first.end()) : null;
        return rest == null || rest.value() < SHORTEST_REST
                ? null
                : new Part(first.value() * 100 + rest.value(), rest.end());
    }

    /** "novecientos", "neuf cent", "nineteen hundred"; null where none stands. */
    private static @Nullable Part hundreds(Scene scene, int at) {
        Part count = inLetters(scene, at);
        if (count == null) {
            return null;
        }
        int hundred = scene.length(DateWord.HUNDRED, count.end());
        if (hundred > 0 && count.value() > 1 && count.value() < 20) {
            return new Part(count.value() * HUNDRED, count.end() + hundred);
        }
        return count.value() >= HUNDRED && count.value() % HUNDRED == 0 ? count : null;
    }

    /** A year in two figures behind an apostrophe: "'08"; null where none stands. */
    static @Nullable Part shortYear(Tokens tokens, int at) {
        int year = tokens.number(at + 1);
        boolean isShort = tokens.isAny(at, "'’‘")
                && tokens.isGlued(at + 1)
                && tokens.figures(at + 1) == 2
                && !(tokens.isGlued(at + 2) && !tokens.isAny(at + 2, ".,;:!?)"));
        return isShort ? new Part(year > LATEST_SHORT ? LAST_CENTURY + year : LAST_CENTURY + 100 + year, at + 2) : null;
    }

    /** A year of the last century in two figures that can be no day: "87"; null where none stands. */
    static @Nullable Part lastCentury(Tokens tokens, int at) {
        int year = tokens.number(at);
        boolean isShort = tokens.figures(at) == 2
                && year > LATEST_SHORT
                && tokens.isPlainNumber(at)
                && (!tokens.isWord(at + 1) && !tokens.is(at + 1, "-"));
        return isShort ? new Part(LAST_CENTURY + year, at + 1) : shortYear(tokens, at);
    }

    /** A year in four figures that are a number for themselves; null where none stands. */
    static @Nullable Part year(Tokens tokens, int at) {
        int number = tokens.number(at);
        boolean isYear = tokens.figures(at) == 4 && number >= FIRST_YEAR && number <= LAST_YEAR;
        return isYear && tokens.isPlainNumber(at) ? new Part(number, at + 1) : null;
    }
}
