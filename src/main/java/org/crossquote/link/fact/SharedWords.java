package org.crossquote.link.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.crossquote.link.fact.Fact.Match;
import org.crossquote.link.index.PairWeights;
import org.crossquote.link.index.WordRange;

/**
 * The words that two sentences share: the same, of one family, or related in meaning. Found once for two sentences, and then asked
 * for about their clauses.
 */
final class SharedWords {
    /** How much a related word is the same word. */
    private static final double RELATED = 0.65;

    private final TellingWords a;
    private final TellingWords b;
    /** The pairs of words by the word of A and then that of B; a row of each array is a pair. */
    private int[] inA = new int[16];

    private int[] inB = new int[16];
    private double[] likeness = new double[16];
    private int size;

    /**
     * How much two clauses have in common.
     *
     * @param shared the weight of the words that both have
     * @param likeness 0 to 1, the share of it in both
     */
    record Overlap(double shared, double likeness) {}

    SharedWords(TellingWords a, TellingWords b, PairWeights weights) {
        this.a = a;
        this.b = b;
        for (int i = 0; i < a.word().length; i++) {
            for (int j = 0; j < b.word().length; j++) {
                if (a.key()[i] == b.key()[j]) {
                    add(i, j, 1);
                } else if (weights.areRelated(a.number()[i], b.number()[j])) {
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
        double[] bestOfA = new double[a.word().length];
        double[] bestOfB = new double[b.word().length];
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
        int wordOfA = a.word()[inA[pair]];
        int wordOfB = b.word()[inB[pair]];
        return wordOfA >= ofA.from() && wordOfA < ofA.to() && wordOfB >= ofB.from() && wordOfB < ofB.to();
    }

    private static double shared(TellingWords side, WordRange part, double[] best) {
        double sum = 0;
        for (int i = 0; i < best.length; i++) {
            sum += best[i] > 0 && side.counts(i, part) ? side.weight()[i] * best[i] : 0;
        }
        return sum;
    }

    /** Pairs of words of two parts, each word in one pair only, in the order of the first part; a word rather goes with the same word. */
    List<Match> aligned(WordRange ofA, WordRange ofB) {
        boolean[] takenInA = new boolean[a.word().length];
        boolean[] takenInB = new boolean[b.word().length];
        List<Match> matches = new ArrayList<>();
        for (double least : new double[] {1, RELATED}) {
            for (int k = 0; k < size; k++) {
                boolean isFree = likeness[k] >= least && !takenInA[inA[k]] && !takenInB[inB[k]];
                if (isFree && isIn(k, ofA, ofB) && a.counts(inA[k], ofA) && b.counts(inB[k], ofB)) {
                    takenInA[inA[k]] = true;
                    takenInB[inB[k]] = true;
                    matches.add(new Match(a.word()[inA[k]], b.word()[inB[k]], likeness[k]));
                }
            }
        }
        matches.sort(Comparator.comparingInt(Match::a));
        return matches;
    }
}
