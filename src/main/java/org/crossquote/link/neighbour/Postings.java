package org.crossquote.link.neighbour;

import java.util.Arrays;

/**
 * In which sentences of a collection each feature stands. A feature that stands in very many leads nowhere: which they are is
 * forgotten, after those that it led to have been looked at once more.
 */
final class Postings {
    /** A feature that stands in more sentences is common. */
    static final int MOST_SENTENCES = 64;

    private static final int[] NONE = {};
    private static final int FEWEST = 4;

    private int[] count = new int[1 << 12];
    private int[] only = new int[1 << 12];
    /** Of features that stand in two sentences and more. */
    private int[][] sentences = new int[1 << 12][];

    /** Adds a sentence, of a number higher than all before; true when the feature becomes common with it. */
    boolean add(int feature, int sentence) {
        if (feature >= count.length) {
            int more = Math.max(feature + 1, 2 * count.length);
            count = Arrays.copyOf(count, more);
            only = Arrays.copyOf(only, more);
            sentences = Arrays.copyOf(sentences, more);
        }
        int before = count[feature];
        if (before > MOST_SENTENCES) {
            return false;
        }
        count[feature]++;
        if (before == 0) {
            only[feature] = sentence;
        } else if (before < MOST_SENTENCES) {
            put(feature, before, sentence);
        }
        return before == MOST_SENTENCES;
    }

    private void put(int feature, int at, int sentence) {
        int[] list = sentences[feature];
        if (list == null) {
            list = new int[FEWEST];
            list[0] = only[feature];
            sentences[feature] = list;
        } else if (at == list.length) {
            list = Arrays.copyOf(list, 2 * at);
            sentences[feature] = list;
        }
        list[at] = sentence;
    }

    /** Whether the feature stands in too many sentences to lead anywhere. */
    boolean isCommon(int feature) {
        return count[feature] > MOST_SENTENCES;
    }

    /** How many sentences {@link #list} has: none for a feature that stands in one sentence alone. */
    int size(int feature) {
        return Math.min(count[feature], list(feature).length);
    }

    /** The sentences in their order, {@link #size} of them; of a common feature the first ones, until it is forgotten. */
    int[] list(int feature) {
        int[] list = sentences[feature];
        return list == null ? NONE : list;
    }

    /** Forgets where a common feature stands. */
    void forget(int feature) {
        sentences[feature] = NONE;
    }
}
