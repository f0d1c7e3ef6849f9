package org.crossquote.link.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.crossquote.link.words.WordForms;
import org.crossquote.link.words.WordScanner;

/** The words of a text, with each number written in one way, whether the text has it in words or in figures. */
public final class WrittenNumbers {
    /** No word begins with it. */
    private static final String MARK = "#";

    private static final int HUNDRED = 100;
    private static final int TEN = 10;

    private final Words text;
    private final NumberReader numbers;
    private final List<String> evened = new ArrayList<>();

    private WrittenNumbers(Words text) {
        this.text = text;
        this.numbers = new NumberReader(text);
    }

    /** The folded words of a text; numbers of one value are the same word in any two texts. */
    public static List<String> evened(String text, ClaimWords words) {
        WrittenNumbers numbers = new WrittenNumbers(Words.of(text, words));
        int at = 0;
        while (numbers.text.has(at)) {
            at = numbers.add(at);
        }
        return List.copyOf(numbers.evened);
    }

    /** Only the numbers of a text, each as {@link #evened} writes it. */
    public static List<String> numbers(String text, ClaimWords words) {
        return evened(text, words).stream()
                .filter(word -> word.startsWith(MARK))
                .toList();
    }

    /** Adds what begins at a word. Gives the word behind it. */
    private int add(int at) {
        ClaimWords words = text.words();
        if (text.is(at, WordKind.ONE) && words.parts(text.word(at + 1)) > 0) {
            return put(1 / words.parts(text.word(at + 1)), at + 2);
        }
        if (text.is(at, WordKind.ONE) && isGroup(at + 1)) {
            return add(at + 1);
        }
        if (words.ordinal(text.word(at)) > 0) {
            evened.add(MARK + words.ordinal(text.word(at)) + ".");
            return at + 1;
        }
        NumberReader.Number number = numbers.at(at);
        if (number != null) {
            return add(number);
        }
        double value = alone(at);
        if (value > 0) {
            return put(value, at + 1);
        }
        evened.add(text.word(at));
        return at + 1;
    }

    private int add(NumberReader.Number number) {
        int next = number.to();
        ClaimWords words = text.words();
        boolean glued = text.has(next) && text.before(next).isEmpty();
        if (number.isFigures() && glued && words.isOrdinalEnding(text.word(next))) {
            evened.add(MARK + Math.round(number.value()) + ".");
            return next + 1;
        }
        NumberReader.Number divisor = text.has(next) && text.before(next).equals("/") ? numbers.at(next) : null;
        if (divisor != null) {
            return put(number.value() / divisor.value(), divisor.to());
        }
        if (words.parts(text.word(next)) > 0) {
            return put(number.value() / words.parts(text.word(next)), next + 1);
        }
        if (text.before(next).strip().startsWith("%")) {
            return put(number.value() / HUNDRED, next);
        }
        int percent = percentWords(next);
        return put(percent > 0 ? number.value() / HUNDRED : number.value(), next + percent);
    }

    private int percentWords(int at) {
        if (text.is(at, WordKind.PERCENT)) {
            return 1;
        }
        return text.words().phrases("percent-phrase").stream()
                .filter(phrase -> phrase.equals(text.from(at, phrase.size())))
                .mapToInt(List::size)
                .findFirst()
                .orElse(0);
    }

    private boolean isGroup(int at) {
        return text.words().multiplier(text.word(at)) > 0 || text.words().number(text.word(at)) >= TEN;
    }

    /** The value of a word that is a number only where it stands alone or behind "a", or is made of several; 0 for another. */
    private double alone(int at) {
        String word = text.word(at);
        boolean counts = text.is(at, WordKind.ALONE) || text.is(at - 1, WordKind.ONE);
        return counts && text.words().multiplier(word) > 0 ? text.words().multiplier(word) : compound(word);
    }

    /** The value of German words such as "funfundzwanzigtausend"; 0 for another word. */
    private double compound(String word) {
        if (text.words().number(word) > 0) {
            return text.words().number(word);
        }
        if (text.words().kind(WordKind.COMPOUND).isEmpty()) {
            return 0;
        }
        List<String> largestFirst = text.words().kind(WordKind.ALONE).stream()
                .sorted(Comparator.comparingDouble(text.words()::multiplier).reversed())
                .toList();
        for (String large : largestFirst) {
            int split = word.indexOf(large);
            if (split >= 0) {
                String rest = word.substring(split + large.length());
                String before = word.substring(0, split);
                double times = split == 0 ? 1 : Math.max(ones(before), compound(before));
                double more = rest.isEmpty() ? 0 : compound(rest);
                return times > 0 && (rest.isEmpty() || more > 0)
                        ? times * text.words().multiplier(large) + more
                        : 0;
            }
        }
        for (String and : text.words().kind(WordKind.COMPOUND)) {
            int split = word.indexOf(and, 1);
            if (split > 0) {
                double ones = ones(word.substring(0, split));
                double tens = text.words().number(word.substring(split + and.length()));
                return ones > 0 && tens > TEN ? ones + tens : 0;
            }
        }
        return 0;
    }

    private double ones(String word) {
        return text.words().is(WordKind.ONE, word) ? 1 : text.words().number(word);
    }

    private int put(double value, int next) {
        evened.add(MARK + plain(value));
        return next;
    }

    /** A value as text; thirds are the same however they came about. */
    private static String plain(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    /**
     * The words of a text.
     *
     * @param text the text
     * @param words the words of its language
     * @param starts where each begins in the text
     * @param ends where each ends
     */
    private record Words(String text, ClaimWords words, List<Integer> starts, List<Integer> ends)
            implements NumberedWords {
        static Words of(String text, ClaimWords words) {
            WordScanner scanner = new WordScanner(text, 0, text.length());
            List<Integer> starts = new ArrayList<>();
            List<Integer> ends = new ArrayList<>();
            while (scanner.next()) {
                starts.add(scanner.start());
                ends.add(scanner.end());
            }
            return new Words(text, words, starts, ends);
        }

        @Override
        public boolean has(int at) {
            return at >= 0 && at < starts.size();
        }

        @Override
        public String word(int at) {
            return has(at) ? WordForms.folded(written(at)) : "";
        }

        @Override
        public String written(int at) {
            return text.substring(starts.get(at), ends.get(at));
        }

        /** Of the place behind the last word: what ends the text. */
        @Override
        public String before(int at) {
            int from = at == 0 ? 0 : ends.get(at - 1);
            return text.substring(from, has(at) ? starts.get(at) : text.length());
        }

        @Override
        public boolean breaksBefore(int at) {
            return !has(at) || at == 0 || NumberedWords.parts(before(at));
        }

        List<String> from(int at, int count) {
            List<String> some = new ArrayList<>();
            for (int i = at; i < at + count; i++) {
                some.add(word(i));
            }
            return some;
        }
    }
}
