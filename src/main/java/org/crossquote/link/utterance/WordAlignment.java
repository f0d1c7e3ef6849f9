package org.crossquote.link.utterance;

import java.util.Arrays;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.index.WordRange;
import org.crossquote.link.words.ConceptTable;
import org.crossquote.work.Progress;

/**
 * Which words two stretches of text have in common, in order: a longest common subsequence that prefers words that tell
 * something.
 */
final class WordAlignment {
    /** Pairs of longer stretches are not aligned: the table would have more cells than this. */
    private static final long MOST_CELLS = 1_000_000;

    private static final double FUNCTION_WORD = 0.3;

    /** What a word proves in addition when it follows the same word on both sides. */
    private static final double IN_ROW = 0.8;

    private final ConceptTable concepts;

    WordAlignment(ConceptTable concepts) {
        this.concepts = concepts;
    }

    /** What the alignment found. */
    record Common(int[] wordsOfA, int[] wordsOfB, double weight, double weightOfA, double weightOfB) {
        static final Common NOTHING = new Common(new int[0], new int[0], 0, 1, 1);

        int count() {
            return wordsOfA.length;
        }

        double shareOfA() {
            return weight / weightOfA;
        }

        double shareOfB() {
            return weight / weightOfB;
        }

        /** The number of words in the longest stretch that both have without a gap. */
        int longestRun() {
            int best = 0;
            int run = 0;
            for (int i = 0; i < wordsOfA.length; i++) {
                run = i > 0 && wordsOfA[i] == wordsOfA[i - 1] + 1 && wordsOfB[i] == wordsOfB[i - 1] + 1 ? run + 1 : 1;
                best = Math.max(best, run);
            }
            return best;
        }
    }

    Common align(WordRange a, WordRange b) {
        int n = a.size();
        int m = b.size();
        if ((long) n * m > MOST_CELLS || n == 0 || m == 0) {
            return Common.NOTHING;
        }
        float[][] best = new float[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            Progress.checkpoint();
            int form = a.article().form(a.from() + i);
            float w = (float) weight(a.article(), a.from() + i);
            for (int j = m - 1; j >= 0; j--) {
                float skip = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = form == b.article().form(b.from() + j) ? Math.max(skip, best[i + 1][j + 1] + w) : skip;
            }
        }
        return trace(a, b, best);
    }

    private Common trace(WordRange a, WordRange b, float[][] best) {
        int[] ofA = new int[Math.min(a.size(), b.size())];
        int[] ofB = new int[ofA.length];
        int count = 0;
        double weight = 0;
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size() && best[i][j] > 0) {
            double w = weight(a.article(), a.from() + i);
            boolean same = a.article().form(a.from() + i) == b.article().form(b.from() + j);
            if (same && best[i][j] == best[i + 1][j + 1] + (float) w) {
                ofA[count] = a.from() + i++;
                ofB[count++] = b.from() + j++;
                weight += w;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return new Common(Arrays.copyOf(ofA, count), Arrays.copyOf(ofB, count), weight, weight(a), weight(b));
    }

    private double weight(WordRange range) {
        double sum = 0;
        for (int i = range.from(); i < range.to(); i++) {
            sum += weight(range.article(), i);
        }
        return sum;
    }

    private double weight(IndexedArticle article, int word) {
        int concept = article.concept(word);
        return concept < 0 ? FUNCTION_WORD : Math.max(0.6, concepts.rarity(concept));
    }

    /**
     * How much the common words prove that one wording comes from the other: their rarity, more where two rare words stand
     * in a row on both sides.
     */
    double evidence(IndexedArticle a, Common common) {
        double sum = 0;
        for (int i = 0; i < common.count(); i++) {
            int concept = a.concept(common.wordsOfA()[i]);
            boolean inRow = i > 0
                    && common.wordsOfA()[i] == common.wordsOfA()[i - 1] + 1
                    && common.wordsOfB()[i] == common.wordsOfB()[i - 1] + 1;
            double word = concept < 0 ? 0.1 : concepts.rarity(concept);
            if (inRow) {
                int before = a.concept(common.wordsOfA()[i - 1]);
                double wordBefore = before < 0 ? 0.1 : concepts.rarity(before);
                double phrase = concept >= 0 && before >= 0 ? concepts.rarity(before, concept) - wordBefore : 0;
                word = Math.max(word + IN_ROW, Math.min(phrase, word + 4));
            }
            sum += word;
        }
        return sum;
    }
}
