package org.crossquote.link.fact;

import java.util.Arrays;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.index.PairWeights;
import org.crossquote.link.index.WordRange;

/**
 * The words of a sentence that are not of grammar. Made once for a sentence that is compared with many.
 *
 * @param sentence the whole sentence
 * @param word where they stand in the article, in order
 * @param key what they are compared by
 * @param number what relates them to other words, or -1
 * @param weight how much they tell
 * @param sameBefore the word before with the same key in this sentence, or -1: a repeated word tells nothing more
 */
record TellingWords(WordRange sentence, int[] word, int[] key, int[] number, double[] weight, int[] sameBefore) {
    static TellingWords of(WordRange sentence, PairWeights weights) {
        IndexedArticle article = sentence.article();
        int[] words = new int[sentence.size()];
        int count = 0;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (article.concept(i) >= 0) {
                words[count++] = i;
            }
        }
        TellingWords telling = new TellingWords(
                sentence,
                Arrays.copyOf(words, count),
                new int[count],
                new int[count],
                new double[count],
                new int[count]);
        for (int i = 0; i < count; i++) {
            telling.fill(i, article, weights);
        }
        return telling;
    }

    private void fill(int i, IndexedArticle article, PairWeights weights) {
        int concept = article.concept(word[i]);
        key[i] = weights.key(concept);
        number[i] = article.isCapitalised(word[i]) ? -1 : weights.number(concept);
        weight[i] = weights.weight(concept);
        sameBefore[i] = -1;
        for (int before = i - 1; before >= 0 && sameBefore[i] < 0; before--) {
            sameBefore[i] = key[before] == key[i] ? word[before] : -1;
        }
    }

    /** The weight of the words of a part of the sentence, each counted once. */
    double weightOf(WordRange part) {
        double sum = 0;
        for (int i = 0; i < word.length; i++) {
            sum += counts(i, part) ? weight[i] : 0;
        }
        return sum;
    }

    boolean counts(int i, WordRange part) {
        return word[i] >= part.from() && word[i] < part.to() && sameBefore[i] < part.from();
    }
}
