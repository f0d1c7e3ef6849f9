package org.crossquote.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crossquote.link.Fact.Match;
import org.jspecify.annotations.Nullable;

/** Cuts two sentences down to the clauses in which they meet. */
final class ClauseFitter {
    /** What a word of a name counts, when another word counts 1. */
    private static final double NAME = 0.5;

    /** Two words of this weight, close together, count fully. */
    private static final double TELLING = 1.5;

    /** Words that are not further apart stand close together. */
    private static final int CLOSE = 4;

    private final PairWeights weights;
    private final int[] seenInA;
    private final int[] seenInB;
    private final int[] placeInB;
    private int round;

    ClauseFitter(PairWeights weights) {
        this.weights = weights;
        this.seenInA = new int[weights.keys()];
        this.seenInB = new int[weights.keys()];
        this.placeInB = new int[weights.keys()];
    }

    /** The clauses of two sentences that fit best: parts at the ends that have nothing in common are cut off. */
    Fact fit(WordRange a, WordRange b) {
        int[] cutsOfA = cuts(a);
        int[] cutsOfB = cuts(b);
        int[] ends = {0, cutsOfA.length - 1, 0, cutsOfB.length - 1};
        double best = fitness(a, b);
        while (true) {
            int side = -1;
            for (int way = 0; way < ends.length; way++) {
                int[] cut = shortened(ends, way);
                if (cut[0] >= cut[1] || cut[2] >= cut[3]) {
                    continue;
                }
                double fitness = fitness(
                        new WordRange(a.article(), cutsOfA[cut[0]], cutsOfA[cut[1]]),
                        new WordRange(b.article(), cutsOfB[cut[2]], cutsOfB[cut[3]]));
                if (fitness > best) {
                    best = fitness;
                    side = way;
                }
            }
            if (side < 0) {
                return fact(
                        new WordRange(a.article(), cutsOfA[ends[0]], cutsOfA[ends[1]]),
                        new WordRange(b.article(), cutsOfB[ends[2]], cutsOfB[ends[3]]));
            }
            ends = shortened(ends, side);
        }
    }

    /** The same cuts with one clause less at one of the four ends. */
    private static int[] shortened(int[] ends, int way) {
        int[] cut = ends.clone();
        cut[way] += way % 2 == 0 ? 1 : -1;
        return cut;
    }

    /** Where the clauses of a sentence begin, and where the last ends. */
    private static int[] cuts(WordRange sentence) {
        int[] cuts = new int[sentence.size() + 1];
        int count = 0;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (i == sentence.from() || sentence.article().clauseStartsAt(i)) {
                cuts[count++] = i;
            }
        }
        cuts[count] = sentence.to();
        return Arrays.copyOf(cuts, count + 1);
    }

    private double fitness(WordRange a, WordRange b) {
        Overlap overlap = overlap(a, b);
        return overlap.shared() * Math.sqrt(overlap.likeness());
    }

    /**
     * How much two clauses have in common.
     *
     * @param shared the weight of the words that both have
     * @param likeness 0 to 1, the share of it in both
     */
    private record Overlap(double shared, double likeness) {}

    private Overlap overlap(WordRange a, WordRange b) {
        round++;
        double weightOfB = 0;
        for (int i = b.to() - 1; i >= b.from(); i--) {
            int key = weights.key(b.article().concept(i));
            if (key >= 0) {
                placeInB[key] = i;
                if (seenInB[key] != round) {
                    seenInB[key] = round;
                    weightOfB += weights.weight(b.article().concept(i));
                }
            }
        }
        double weightOfA = 0;
        double shared = 0;
        for (int i = a.from(); i < a.to(); i++) {
            int key = weights.key(a.article().concept(i));
            if (key >= 0 && seenInA[key] != round) {
                seenInA[key] = round;
                double weight = weights.weight(a.article().concept(i));
                weightOfA += weight;
                shared += seenInB[key] == round ? weight : 0;
            }
        }
        return new Overlap(shared, shared == 0 ? 0 : Math.min(1, shared / Math.sqrt(weightOfA * weightOfB)));
    }

    /** The fact of two clauses, with what their common words say. */
    private Fact fact(WordRange a, WordRange b) {
        Overlap overlap = overlap(a, b);
        round++;
        List<Match> matches = new ArrayList<>();
        double specific = 0;
        double close = 0;
        for (int i = a.from(); i < a.to(); i++) {
            int concept = a.article().concept(i);
            int key = weights.key(concept);
            if (key < 0 || seenInB[key] != round - 1 || seenInA[key] == round) {
                continue;
            }
            seenInA[key] = round;
            Match match = new Match(i, placeInB[key]);
            Match before = matches.isEmpty() ? null : matches.getLast();
            double counts = nameShare(a.article(), b.article(), match, before);
            specific += counts * weights.local(concept);
            if (counts > 0 && before != null && isClose(before, match)) {
                double least = Math.min(
                        weights.weight(concept), weights.weight(a.article().concept(before.a())));
                close += Math.min(1, least / TELLING);
            }
            matches.add(match);
        }
        return new Fact(a, b, overlap.likeness(), specific, close, matches);
    }

    /** 1 for a word, less for a capitalised one, 0 for one that goes on a name. */
    private static double nameShare(IndexedArticle a, IndexedArticle b, Match match, @Nullable Match before) {
        if (!a.isCapitalised(match.a()) || !b.isCapitalised(match.b())) {
            return 1;
        }
        boolean goesOn = before != null
                && match.a() == before.a() + 1
                && match.b() == before.b() + 1
                && a.isCapitalised(before.a());
        return goesOn ? 0 : NAME;
    }

    private static boolean isClose(Match before, Match match) {
        return match.a() - before.a() <= CLOSE && Math.abs(match.b() - before.b()) <= CLOSE;
    }
}
