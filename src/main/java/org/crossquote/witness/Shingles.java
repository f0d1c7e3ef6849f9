package org.crossquote.witness;

import java.util.Arrays;

/**
 * The words of a text in rows of {@value #SIZE}, each row as a number. Two rows that differ have the same number in one of 10<sup>18</sup> cases or so: as words, the rows
 * of a few thousand articles would take a hundred times the room and several times the time.
 */
final class Shingles {
    private static final int SIZE = 5;
    /** Odd, with as many ones as noughts, so that each letter and each word moves all of the number. */
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private static final char FIRST_AFTER_ASCII = 0x80;

    private final long[] lastWords = new long[SIZE];
    private long[] rows;
    private int words;

    private Shingles(int guess) {
        rows = new long[guess];
    }

    /**
     * The different rows of a text.
     *
     * @param text in small letters; what is no letter and no number of any script parts words
     * @return their numbers, in order
     */
    static long[] of(String text) {
        Shingles shingles = new Shingles(text.length() / SIZE + SIZE);
        long word = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.charAt(i) < FIRST_AFTER_ASCII ? text.charAt(i) : text.codePointAt(i);
            if (isInWord(c)) {
                word = (word + c) * FACTOR;
            } else if (word != 0) {
                shingles.add(mixed(word));
                word = 0;
            }
            i += Character.charCount(c);
        }
        if (word != 0) {
            shingles.add(mixed(word));
        }
        return shingles.different();
    }

    private void add(long word) {
        lastWords[words % SIZE] = word;
        words++;
        int count = words - SIZE;
        if (count < 0) {
            return;
        }
        long row = 0;
        for (int i = words - SIZE; i < words; i++) {
            row = (row + lastWords[i % SIZE]) * FACTOR;
        }
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, 2 * count);
        }
        rows[count] = mixed(row);
    }

    /** Spreads what is in the high half over the low half, too. */
    private static long mixed(long number) {
        long mixed = (number ^ (number >>> 32)) * FACTOR;
        return mixed ^ (mixed >>> 29);
    }

    private long[] different() {
        int size = Math.max(0, words - SIZE + 1);
        Arrays.sort(rows, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || rows[i] != rows[i - 1]) {
                rows[kept++] = rows[i];
            }
        }
        return Arrays.copyOf(rows, kept);
    }

    private static boolean isInWord(int c) {
        if (c < FIRST_AFTER_ASCII) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
        }
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(c);
        };
    }
}
