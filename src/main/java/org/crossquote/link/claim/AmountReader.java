package org.crossquote.link.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the amounts of a sentence. Dates, times of day, scores and labels are none. */
public final class AmountReader {
    /** So far a number that a text calls rough may be from the true one, as a share of it. */
    private static final double ROUGH = 0.15;

    /** The same of one that is told in parts: a third may be 30 or 36 percent. */
    private static final double SHARE_ROUGH = 0.1;

    /** So far below the number given {@code nearly} may be. */
    private static final double NEARLY = 0.2;

    /** The words that say what is counted stand not further behind. */
    private static final int REACH = 4;

    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2100;

    private final ClaimSentence sentence;
    private final NumberReader numbers;

    private AmountReader(ClaimSentence sentence) {
        this.sentence = sentence;
        this.numbers = new NumberReader(sentence);
    }

    /** The amounts of a sentence in their order. */
    public static List<Amount> read(ClaimSentence sentence) {
        AmountReader reader = new AmountReader(sentence);
        List<Amount> amounts = new ArrayList<>();
        int at = sentence.from();
        while (at < sentence.to()) {
            Amount share = reader.share(at);
            NumberReader.Number number = share == null ? reader.numbers.at(at) : null;
            Amount amount = number == null ? share : reader.amount(number);
            if (amount != null) {
                amounts.add(amount);
            }
            at = amount != null ? amount.to() : number != null ? number.to() : at + 1;
        }
        return List.copyOf(amounts);
    }

    /** "A third of the houses", "zwei Drittel der Häuser": a share in parts, which is as rough as percents are exact; null where none stands. */
    private @Nullable Amount share(int at) {
        double count = sentence.is(at, WordKind.ONE) ? 1 : sentence.words().number(sentence.word(at));
        int of = at + 2;
        double parts = sentence.words().parts(sentence.word(at + 1));
        boolean isShare = count >= 1
                && parts > 2
                && count < parts
                && !sentence.breaksBefore(at + 1)
                && sentence.has(of)
                && !sentence.breaksBefore(of)
                && !sentence.isContent(of);
        List<Integer> counted = isShare ? counted(of) : List.of();
        double percent = 100 * count / Math.max(1, parts);
        return counted.isEmpty()
                ? null
                : new Amount(at, of, percent * (1 - SHARE_ROUGH), percent * (1 + SHARE_ROUGH), 1, true, '%', counted);
    }

    private @Nullable Amount amount(NumberReader.Number first) {
        NumberReader.Number second = numbers.rangeEnd(first);
        NumberReader.Number last = second == null ? first : second;
        if (!isAmount(first, last)) {
            return null;
        }
        char measure = measure(first, last);
        int end = last.to() + percentWords(last.to());
        if (second != null) {
            double low =
                    first.value() < second.value() && first.step() == 1 ? first.value() * scale(second) : first.value();
            return new Amount(
                    first.from(), end, Math.min(low, second.value()), second.value(), 1, true, measure, counted(end));
        }
        double value = first.value();
        double low = value;
        double high = value;
        boolean isRough = true;
        if (isMarked("more", first)) {
            high = Double.POSITIVE_INFINITY;
        } else if (isMarked("less", first)) {
            low = value * (1 - NEARLY);
        } else if (isMarked("about", first)) {
            low = value * (1 - ROUGH);
            high = value * (1 + ROUGH);
        } else {
            isRough = false;
        }
        return new Amount(first.from(), end, low, high, first.step(), isRough, measure, counted(end));
    }

    /** "Two to three million": the first number is meant in millions, too. */
    private static double scale(NumberReader.Number second) {
        return second.step() >= 100 && second.isInWords() ? second.step() : 1;
    }

    private boolean isAmount(NumberReader.Number first, NumberReader.Number last) {
        boolean plainYear = first == last
                && first.isPlainFigures()
                && first.value() >= FIRST_YEAR
                && first.value() <= LAST_YEAR
                && first.value() == Math.rint(first.value());
        boolean isDay = sentence.is(first.from() - 1, WordKind.MONTH)
                || sentence.is(last.to(), WordKind.MONTH)
                || isOrdinal(last);
        boolean isLabel = sentence.is(first.from() - 1, WordKind.LABEL) || isPartOfName(first);
        return !plainYear
                && !isDay
                && !isLabel
                && !sentence.is(last.to(), WordKind.NO_UNIT)
                && !isScore(first, last)
                && !isBareOne(first);
    }

    /** German "14. Dezember", "der 2. Weltkrieg": a point and a capital behind a figure. */
    private boolean isOrdinal(NumberReader.Number number) {
        int next = number.to();
        boolean glued = Character.isLetter(sentence.article().behind(number.to() - 1)) && number.isFigures();
        return glued
                || number.isFigures()
                        && sentence.has(next)
                        && sentence.words().is(WordKind.ORDER, "behind")
                        && sentence.article().before(next).startsWith(".");
    }

    /** "Boeing 737", "Apollo 11": figures behind a name. */
    private boolean isPartOfName(NumberReader.Number number) {
        int before = number.from() - 1;
        return number.isPlainFigures()
                && before > sentence.from()
                && sentence.article().isCapitalised(before)
                && !sentence.breaksBefore(number.from())
                && !sentence.is(before, WordKind.WEEKDAY)
                && !sentence.isContent(number.to());
    }

    /** "5-4", "10:30". */
    private boolean isScore(NumberReader.Number first, NumberReader.Number last) {
        boolean joined = first == last && joins(last.to());
        return joined || first == last && joins(first.from());
    }

    private boolean joins(int word) {
        if (!sentence.has(word) || word == sentence.from()) {
            return false;
        }
        String between = sentence.article().before(word);
        return between.length() == 1
                && ":-–/".contains(between)
                && Character.isDigit(sentence.word(word - 1).charAt(0))
                && Character.isDigit(sentence.word(word).charAt(0));
    }

    /** "One" is rarely meant as a number. */
    private boolean isBareOne(NumberReader.Number number) {
        if (number.isFigures() || number.value() != 1) {
            return false;
        }
        int next = number.to();
        boolean counts = sentence.isContent(next) && number.from() == sentence.from();
        return !counts;
    }

    private boolean isMarked(String section, NumberReader.Number number) {
        for (List<String> phrase : sentence.words().phrases(section)) {
            int first = number.from() - phrase.size();
            boolean before = sentence.endsWith(phrase, number.from()) && first >= sentence.from();
            if (before
                    || phrase.size() > 1
                            && sentence.startsWith(phrase, number.to())
                            && phrase.get(0).length() == 2
                    || phrase.size() > 1 && behindUnit(phrase, number)) {
                return true;
            }
        }
        return false;
    }

    /** "Fifty trees or more". */
    private boolean behindUnit(List<String> phrase, NumberReader.Number number) {
        return phrase.get(0).length() <= 2 && sentence.startsWith(phrase, number.to() + 1);
    }

    private char measure(NumberReader.Number first, NumberReader.Number last) {
        String before = sentence.article().before(first.from());
        char sign = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        if ("$€£¥".indexOf(sign) >= 0) {
            return sign;
        }
        int end = last.to();
        String behind = sentence.has(end) ? sentence.article().before(end) : tail(end);
        if (behind.strip().startsWith("%") || percentWords(end) > 0) {
            return '%';
        }
        return !behind.isEmpty()
                        && "€£$"
                                        .indexOf(
                                                behind.strip().isEmpty()
                                                        ? ' '
                                                        : behind.strip().charAt(0))
                                >= 0
                ? behind.strip().charAt(0)
                : ' ';
    }

    /** What stands behind the last word of a sentence. */
    private String tail(int end) {
        String text = sentence.article().article().text();
        int at = sentence.article().span(end - 1, end).end();
        return text.substring(at, Math.min(text.length(), at + 2));
    }

    private int percentWords(int at) {
        if (sentence.is(at, WordKind.PERCENT)) {
            return 1;
        }
        return sentence.words().phrases("percent-phrase").stream()
                .filter(phrase -> sentence.startsWith(phrase, at))
                .mapToInt(List::size)
                .findFirst()
                .orElse(0);
    }

    private List<Integer> counted(int from) {
        List<Integer> counted = new ArrayList<>();
        for (int i = from; i < Math.min(sentence.to(), from + REACH) && counted.size() < 2; i++) {
            if (i > from && sentence.breaksBefore(i)
                    || i == from && hasMark(i)
                    || numbers.at(i) != null
                    || sentence.is(i, WordKind.MONTH)
                    || sentence.is(i, WordKind.WEEKDAY)) {
                break;
            }
            if (sentence.isContent(i)) {
                counted.add(i);
            }
        }
        return counted;
    }

    private boolean hasMark(int word) {
        return sentence.breaksBefore(word) && !sentence.article().before(word).contains("%");
    }
}
