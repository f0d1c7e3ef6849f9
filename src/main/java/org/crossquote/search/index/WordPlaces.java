package org.crossquote.search.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Where the words of a text stand, by their numbers. There are millions in many texts: five bytes each. Immutable and safe for threads. */
final class WordPlaces {
    /** A length that is told apart. */
    private static final int LONG = 255;

    private final int[] starts;
    private final byte[] lengths;
    private final Map<Integer, Integer> longWords;

    private WordPlaces(int[] starts, byte[] lengths, Map<Integer, Integer> longWords) {
        this.starts = starts;
        this.lengths = lengths;
        this.longWords = longWords;
    }

    /** Takes the places of words in their order. */
    static final class Builder {
        private static final int FIRST_ROOM = 256;

        private final Map<Integer, Integer> longWords = new HashMap<>();
        private int[] starts = new int[FIRST_ROOM];
        private byte[] lengths = new byte[FIRST_ROOM];
        private int size;

        /** Takes the place of the next word, in UTF-16 units. */
        void add(int start, int end) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
                lengths = Arrays.copyOf(lengths, 2 * size);
            }
            if (end - start >= LONG) {
                longWords.put(size, end - start);
            }
            starts[size] = start;
            lengths[size++] = (byte) Math.min(LONG, end - start);
        }

        WordPlaces places() {
            return new WordPlaces(Arrays.copyOf(starts, size), Arrays.copyOf(lengths, size), Map.copyOf(longWords));
        }
    }

    /** How many words there are. */
    int size() {
        return starts.length;
    }

    /** Where a word begins, in UTF-16 units. */
    int start(int word) {
        return starts[word];
    }

    /** Where it ends. */
    int end(int word) {
        int length = Byte.toUnsignedInt(lengths[word]);
        return starts[word] + (length == LONG ? longWords.getOrDefault(word, LONG) : length);
    }
}
