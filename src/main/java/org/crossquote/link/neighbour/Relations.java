package org.crossquote.link.neighbour;

import java.util.Arrays;
import java.util.function.IntFunction;

/** How strongly one article is related with others, given by their numbers. */
final class Relations {
    private int[] others = new int[8];
    private long[] strengths = new long[8];
    private int size;

    void add(int other, long strength) {
        if (size == others.length) {
            others = Arrays.copyOf(others, 2 * size);
            strengths = Arrays.copyOf(strengths, 2 * size);
        }
        others[size] = other;
        strengths[size++] = strength;
    }

    /** Makes a relation weaker; one that is weaker than {@code least} then is none, and will never be one again. */
    void weaken(int other, long by, long least) {
        for (int i = 0; i < size; i++) {
            if (others[i] == other) {
                strengths[i] -= by;
                if (strengths[i] < least) {
                    size--;
                    others[i] = others[size];
                    strengths[i] = strengths[size];
                }
                return;
            }
        }
    }

    /** The strongest, at most {@code most}; of equals those whose names come first. */
    int[] strongest(int most, IntFunction<String> names) {
        int[] best = new int[Math.min(most, size)];
        int count = 0;
        for (int i = 0; i < size; i++) {
            int place = count;
            while (place > 0 && isBefore(i, best[place - 1], names)) {
                place--;
            }
            if (place < best.length) {
                count = Math.min(count + 1, best.length);
                System.arraycopy(best, place, best, place + 1, count - place - 1);
                best[place] = i;
            }
        }
        return Arrays.stream(best).map(i -> others[i]).toArray();
    }

    private boolean isBefore(int i, int j, IntFunction<String> names) {
        return strengths[i] != strengths[j]
                ? strengths[i] > strengths[j]
                : names.apply(others[i]).compareTo(names.apply(others[j])) < 0;
    }
}
