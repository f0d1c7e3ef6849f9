package org.crossquote.link.copy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.index.WordRange;
import org.crossquote.work.Progress;

/** Finds the part of a range that stands word for word in another. */
final class VerbatimStretch {
    /** So many words in a row must be the same, to count as copied. */
    private static final int ROW = 5;

    /** A stretch with fewer copied words is not one. */
    private static final int LEAST_COPIED = 20;

    /** The share of a stretch that must be copied. */
    private static final double COPIED = 0.75;

    private VerbatimStretch() {}

    /** The stretch of {@code range} in which most words are copied from {@code other}; empty when there is none. */
    static WordRange of(WordRange range, WordRange other) {
        boolean[] copied = copied(range, rows(other));
        int sum = 0;
        int best = 0;
        int start = 0;
        int from = 0;
        int to = 0;
        for (int i = 0; i < copied.length; i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += copied[i] ? 1 : -1;
            if (sum > best) {
                best = sum;
                from = start;
                to = i + 1;
            }
        }
        int count = 0;
        for (int i = from; i < to; i++) {
            count += copied[i] ? 1 : 0;
        }
        boolean isStretch = count >= LEAST_COPIED && count >= COPIED * (to - from);
        return isStretch
                ? new WordRange(range.article(), range.from() + from, range.from() + to)
                : new WordRange(range.article(), range.from(), range.from());
    }

    private static Set<Long> rows(WordRange range) {
        Set<Long> rows = new HashSet<>();
        for (int i = range.from(); i + ROW <= range.to(); i++) {
            Progress.checkpoint();
            rows.add(row(range.article(), i));
        }
        return rows;
    }

    private static boolean[] copied(WordRange range, Set<Long> rows) {
        boolean[] copied = new boolean[Math.max(0, range.size())];
        for (int i = 0; i + ROW <= copied.length; i++) {
            Progress.checkpoint();
            if (rows.contains(row(range.article(), range.from() + i))) {
                Arrays.fill(copied, i, i + ROW, true);
            }
        }
        return copied;
    }

    /** One number for the words in a row from {@code word} on. */
    private static long row(IndexedArticle article, int word) {
        long hash = 17;
        for (int i = 0; i < ROW; i++) {
            hash = hash * 0x9E3779B97F4A7C15L + article.form(word + i);
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
