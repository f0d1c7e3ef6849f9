package org.crossquote.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.crossquote.link.Fact.Match;

/**
 * The words that two sentences share: the same, of one family, or related in meaning. Found once for two sentences, and then asked
 * for about their clauses.
 */
final class SharedWords {
    /** How much a related word is the same word. */
    private static final double RELATED = 0.65;

    private final Telling a;
    private final Telling b;
    /** The pairs of words by the word of A and then that of B; a row of each array is a pair. */
    private int[] inA = new int[16];

    private int[] inB = new int[16];
    private double[] likeness = new double[16];
    private int size;

    /**
     * The words of a sentence that are not of grammar.
     *
     * @param word where they stand in the article, in order
     * @param key what they are compared by
     * @param number what relates them to other words, or -1
     * @param weight how much they tell
     * @param sameBefore the word before with the same key in this sentence, or -1: a repeated word tells nothing more
     */
    private record Telling(int[] word, int[] key, int[] number, double[] weight, int[] sameBefore) {
        static Telling of(WordRange sentence, PairWeights weights) {
            IndexedArticle article = sentence.article();
            int[] words = new int[sentence.size()];
            int count = 0;
            for (int i = sentence.from(); i < sentence.to(); i++) {
                if (article.concept(i) >= 0) {
                    words[count++] = i;
                }
            }
            Telling telling = new Telling(
                    Arrays.copyOf(words, count), new int[count], new int[count], new double[count], new int[count]);
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

    /**
     * How much two clauses have in common.
     *
     * @param shared the weight of the words that both have
     * @param likeness 0 to 1, the share of it in both
     */
    record Overlap(double shared, double likeness) {}

    SharedWords(WordRange a, WordRange b, PairWeights weights) {
        this.a = Telling.of(a, weights);
        this.b = Telling.of(b, weights);
        for (int i = 0; i < this.a.word.length; i++) {
            for (int j = 0; j < this.b.word.length; j++) {
                if (this.a.key[i] == this.b.key[j]) {
                    add(i, j, 1);
                } else if (weights.areRelated(this.a.number[i], this.b.number[j])) {
                    add(i, j, RELATED);
                }
            }
        }
    }

    private void add(int i, int j, double like) {
        if (size == inA.length) {
            inA = Arrays.copyOf(inA, 2 * size);
            inB = Arrays.copyOf(inB, 2 * size);
            likeness = Arrays.copyOf(likeness, 2 * size);
        }
        inA[size] = i;
        inB[size] = j;
        likeness[size++] = like;
    }

    /** What a part of the first sentence and one of the other have in common. */
    Overlap overlap(WordRange ofA, WordRange ofB) {
        double[] bestOfA = new double[a.word.length];
        double[] bestOfB = new double[b.word.length];
        for (int k = 0; k < size; k++) {
            if (isIn(k, ofA, ofB)) {
                bestOfA[inA[k]] = Math.max(bestOfA[inA[k]], likeness[k]);
                bestOfB[inB[k]] = Math.max(bestOfB[inB[k]], likeness[k]);
            }
        }
        double sharedOfA = shared(a, ofA, bestOfA);
        double sharedOfB = shared(b, ofB, bestOfB);
        double shared = Math.sqrt(sharedOfA * sharedOfB);
        return new Overlap(
                shared, shared == 0 ? 0 : Math.min(1, shared / Math.sqrt(a.weightOf(ofA) * b.weightOf(ofB))));
    }

    private boolean isIn(int pair, WordRange ofA, WordRange ofB) {
        int wordOfA = a.word[inA[pair]];
        int wordOfB = b.word[inB[pair]];
        return wordOfA >= ofA.from() && wordOfA < ofA.to() && wordOfB >= ofB.from() && wordOfB < ofB.to();
    }

    private static double shared(Telling side, WordRange part, double[] best) {
        double sum = 0;
        for (int i = 0; i < best.length; i++) {
            sum += best[i] > 0 && side.counts(i, part) ? side.weight[i] * best[i] : 0;
        }
        return sum;
    }

    /** Pairs of words of two parts, each word in one pair only, in the order of the first part; a word rather goes with the same word. */
    List<Match> aligned(WordRange ofA, WordRange ofB) {
        boolean[] takenInA = new boolean[a.word.length];
        boolean[] takenInB = new boolean[b.word.length];
        List<Match> matches = new ArrayList<>();
        for (double least : new double[] {1, RELATED}) {
            for (int k = 0; k < size; k++) {
                boolean isFree = likeness[k] >= least && !takenInA[inA[k]] && !takenInB[inB[k]];
                if (isFree && isIn(k, ofA, ofB) && a.counts(inA[k], ofA) && b.counts(inB[k], ofB)) {
                    takenInA[inA[k]] = true;
                    takenInB[inB[k]] = true;
                    matches.add(new Match(a.word[inA[k]], b.word[inB[k]], likeness[k]));
                }
            }
        }
        matches.sort(Comparator.comparingInt(Match::a));
        return matches;
    }
}
