package org.crossquote.difference.told;

import org.crossquote.link.index.WordRange;
import org.crossquote.link.words.WordForms;

/** The words that stand in a row in two sentences. */
final class CommonRun {
    /** Shorter rows stand in any two sentences. */
    private static final int USUAL = 3;

    private CommonRun() {}

    /** How many words more than usual the longest row has; any number goes with any other. */
    static int of(WordRange a, WordRange b) {
        int longest = 0;
        int[] before = new int[b.size() + 1];
        for (int i = a.from(); i < a.to(); i++) {
            int[] row = new int[b.size() + 1];
            for (int j = b.from(); j < b.to(); j++) {
                if (isSame(a, i, b, j)) {
                    int k = j - b.from();
                    row[k + 1] = before[k] + 1;
                    longest = Math.max(longest, row[k + 1]);
                }
            }
            before = row;
        }
        return Math.max(0, longest - USUAL);
    }

    private static boolean isSame(WordRange a, int i, WordRange b, int j) {
        return a.article().form(i) == b.article().form(j)
                || WordForms.isNumber(a.article().word(i))
                        && WordForms.isNumber(b.article().word(j));
    }
}
