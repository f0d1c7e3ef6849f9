package org.crossquote.link.claim;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers, in figures and in letters. */
final class NumberReader {
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,]\\d{3})+");
    private static final Pattern POINTED = Pattern.compile("\\d{1,3}(\\.\\d{3})+");
    private static final int HUNDRED = 100;

    private final NumberedWords sentence;
    /** Whether a point parts thousands and a comma decimals. */
    private final boolean hasDecimalComma;

    NumberReader(NumberedWords sentence) {
        this.sentence = sentence;
        this.hasDecimalComma = sentence.words().is(WordKind.DECIMAL, "comma");
    }

    /**
     * A number.
     *
     * @param from its first word
     * @param to the word after its last
     * @param value how much
     * @param step the value of its last figure
     * @param isFigures whether it is written in figures alone
     * @param isPlainFigures whether nothing parts its thousands
     */
    record Number(int from, int to, double value, double step, boolean isFigures, boolean isPlainFigures) {
        boolean isInWords() {
            return !isFigures;
        }
    }

    /** The number that begins at a word, or null. */
    @Nullable
    Number at(int from) {
        String word = sentence.word(from);
        if (word.isEmpty()) {
            return null;
        }
        if (Character.isDigit(word.charAt(0))) {
            return figures(from);
        }
        return letters(from);
    }

    private @Nullable Number figures(int from) {
        String word = sentence.written(from);
        String plain = plain(word);
        double value;
        try {
            value = Double.parseDouble(plain);
        } catch (NumberFormatException e) {
            return null;
        }
        int point = plain.indexOf('.');
        double step = point < 0 ? 1 : Math.pow(10, point + 1 - plain.length());
        int to = from + 1;
        while (hasDecimalComma && goesOn(word, to)) {
            value = value * 1000 + Integer.parseInt(sentence.word(to));
            to++;
        }
        boolean isPlain = to == from + 1 && plain.equals(word);
        double times = sentence.has(to) && !sentence.breaksBefore(to)
                ? sentence.words().multiplier(sentence.word(to))
                : 0;
        if (times >= HUNDRED) {
            return new Number(from, to + 1, value * times, step * times, false, false);
        }
        return new Number(from, to, value, step, true, isPlain);
    }

    /** "1 200": a group of three figures behind a blank. */
    private boolean goesOn(String first, int next) {
        return first.length() <= 3
                && sentence.word(next).length() == 3
                && sentence.word(next).chars().allMatch(Character::isDigit)
                && sentence.before(next).length() == 1
                && Character.isSpaceChar(sentence.before(next).charAt(0));
    }

    private String plain(String word) {
        if (hasDecimalComma) {
            String whole = POINTED.matcher(word).matches() ? word.replace(".", "") : word;
            return GROUPED.matcher(word).matches() && word.contains(",") && word.contains(".")
                    ? word.replaceAll("[.,]", "")
                    : whole.replace(',', '.');
        }
        return word.replace(",", "");
    }

    /** "Twenty-five", "two hundred and fourteen thousand". */
    private @Nullable Number letters(int from) {
        double sum = 0;
        double part = 0;
        double step = 1;
        int at = from;
        while (sentence.has(at) && (at == from || !sentence.breaksBefore(at))) {
            String word = sentence.word(at);
            double number = sentence.words().number(word);
            double times = sentence.words().multiplier(word);
            if (part > 0 && times >= HUNDRED) {
                part *= times;
                step = times;
                if (times > HUNDRED) {
                    sum += part;
                    part = 0;
                }
            } else if (number > 0 && (part == 0 || number < 10 && part % 10 == 0 || part % HUNDRED == 0)) {
                part += number;
                step = 1;
            } else if (at > from && sentence.is(at, WordKind.AND) && part >= HUNDRED && isNumber(at + 1)) {
                at++;
                continue;
            } else {
                break;
            }
            at++;
        }
        return sum + part > 0 ? new Number(from, at, sum + part, step, false, false) : null;
    }

    private boolean isNumber(int at) {
        return sentence.words().number(sentence.word(at)) > 0;
    }

    /** The other end of a range that begins with a number: "40 to 60", "40–60"; null when there is none. */
    @Nullable
    Number rangeEnd(Number first) {
        int next = first.to();
        boolean isTied = sentence.is(next, WordKind.AND) && sentence.is(first.from() - 1, WordKind.BETWEEN);
        if (isTied || sentence.is(next, WordKind.RANGE)) {
            Number second = at(next + 1);
            return second != null && second.value() > first.value() ? second : null;
        }
        if (sentence.has(next) && first.isFigures()) {
            String between = sentence.before(next);
            Number second = between.length() == 1 && "–-".contains(between) ? at(next) : null;
            return second != null && second.isFigures() && second.value() > first.value() ? second : null;
        }
        return null;
    }
}
