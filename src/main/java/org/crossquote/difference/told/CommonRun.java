package org.crossquote.difference.told;

import java.util.stream.IntStream;
import org.crossquote.link.index.WordRange;
import org.crossquote.link.words.WordForms;

/** The words that stand in a row in two sentences. */
final class CommonRun {
    /** Shorter rows stand in any two sentences. */
    private static final int USUAL = 3;

    /** No form of a word has this number. */
    private static final int NUMBER = -1;

    private CommonRun() {}

    /** How many words more than usual the longest row has; any number goes with any other. */
    static int of(WordRange a, WordRange b) {
        int[] ofA = forms(a);
        int[] ofB = forms(b);
        int longest = 0;
        int[] before = new int[ofB.length + 1];
        int[] row = new int[ofB.length + 1];
        for (int form : ofA) {
            for (int j = 0; j < ofB.length; j++) {
                row[j + 1] = form == ofB[j] ? before[j] + 1 : 0;
                longest = Math.max(longest, row[j + 1]);
            }
            int[] free = before;
            before = row;
            row = free;
        }
        return Math.max(0, longest - USUAL);
    }

    /** The forms of the words, all numbers as one. */
    private static int[] forms(WordRange words) {
        return IntStream.range(words.from(), words.to())
                .map(i -> WordForms.isNumber(words.article().word(i))
                        ? NUMBER
                        : words.article().form(i))
                .toArray();
    }
}
