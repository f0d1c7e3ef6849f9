package org.crossquote.app.column;

import java.util.function.IntPredicate;

/** Looks things up in what is in order. */
final class Sorted {
    private Sorted() {}

    /**
     * The first index for which something holds, in steps of halves.
     *
     * @param size how many there are
     * @param holds holds for an index and all behind it, or for none
     * @return {@code size} when it holds for none
     */
    static int firstWhere(int size, IntPredicate holds) {
        int from = 0;
        int to = size;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (holds.test(middle)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }
}
