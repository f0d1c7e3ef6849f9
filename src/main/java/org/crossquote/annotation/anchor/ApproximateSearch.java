package org.crossquote.annotation.anchor;

import java.util.Arrays;

/**
 * Counts the edits (one character inserted, deleted or replaced) between a pattern and pieces of a text, with the
 * bit-parallel algorithm of Myers in Hyyrö's form for patterns of several words: 64 rows of the table in one step.
 * White space is equal to white space, and a capital to its small letter, so that a line that is broken elsewhere and a title
 * that is set in capitals cost nothing.
 */
final class ApproximateSearch {
    private static final int WORD = Long.SIZE;

    private final int length;
    private final int blocks;
    private final CharacterClasses classes;
    private final long[][] rowsOf;
    private final long[] plus;
    private final long[] minus;

    /** @param pattern what is looked for, not empty */
    ApproximateSearch(String pattern) {
        length = pattern.length();
        blocks = (length + WORD - 1) / WORD;
        plus = new long[blocks];
        minus = new long[blocks];
        classes = new CharacterClasses();
        rowsOf = new long[(int) pattern.chars().distinct().count() + 2][blocks];
        for (int i = 0; i < length; i++) {
            rowsOf[classes.add(folded(pattern.charAt(i)))][i / WORD] |= 1L << i % WORD;
        }
    }

    /** White space of any kind as a plain space, a capital as its small letter, everything else as it is. */
    static char folded(char c) {
        return isSpace(c) ? ' ' : Character.toLowerCase(Character.toUpperCase(c));
    }

    /** White space of any kind, with what does not break. */
    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u202F' || Character.isWhitespace(c);
    }

    /** For every end in {@code [from, to]}, less {@code from}: the fewest edits to any piece that ends there. */
    int[] errorsByEnd(CharSequence text, int from, int to) {
        int[] errors = new int[to - from + 1];
        run(text, from, to, 1, 0, errors);
        return errors;
    }

    /** For every length up to {@code to - from}: the edits to the piece of that length that starts at {@code from}. */
    int[] errorsByLength(CharSequence text, int from, int to) {
        int[] errors = new int[to - from + 1];
        run(text, from, to, 1, 1, errors);
        return errors;
    }

    /** The same backwards: the edits to the piece of each length that ends at {@code end}; give the pattern reversed. */
    int[] errorsByLengthBackwards(CharSequence text, int end, int from) {
        int[] errors = new int[end - from + 1];
        run(text, end - 1, from - 1, -1, 1, errors);
        return errors;
    }

    private void run(CharSequence text, int from, int to, int step, int topRow, int[] errors) {
        Arrays.fill(plus, -1L);
        Arrays.fill(minus, 0L);
        int score = length;
        errors[0] = score;
        int column = 1;
        for (int at = from; at != to; at += step) {
            long[] rows = rowsOf[classes.of(folded(text.charAt(at)))];
            int carry = topRow;
            for (int block = 0; block < blocks; block++) {
                carry = advance(block, rows[block], carry);
            }
            score += carry;
            errors[column++] = score;
        }
    }

    /** One column of one block; takes and gives the change of its border rows: -1, 0 or 1. */
    private int advance(int block, long equal, int carry) {
        long pv = plus[block];
        long mv = minus[block];
        long xv = equal | mv;
        long eq = carry < 0 ? equal | 1L : equal;
        long xh = (((eq & pv) + pv) ^ pv) | eq;
        long ph = mv | ~(xh | pv);
        long mh = pv & xh;
        long last = 1L << (block == blocks - 1 ? (length - 1) % WORD : WORD - 1);
        int out = (ph & last) != 0 ? 1 : (mh & last) != 0 ? -1 : 0;
        ph <<= 1;
        mh <<= 1;
        if (carry < 0) {
            mh |= 1L;
        } else if (carry > 0) {
            ph |= 1L;
        }
        plus[block] = mh | ~(xv | ph);
        minus[block] = ph & xv;
        return out;
    }
}
