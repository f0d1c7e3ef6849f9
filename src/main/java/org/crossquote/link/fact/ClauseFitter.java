package org.crossquote.link.fact;

import java.util.Arrays;
import java.util.List;
import org.crossquote.link.fact.Fact.Match;
import org.crossquote.link.fact.SharedWords.Overlap;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.index.PairWeights;
import org.crossquote.link.index.WordRange;
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

    ClauseFitter(PairWeights weights) {
        this.weights = weights;
    }

    /** The clauses of two sentences that fit best: parts at the ends that have nothing in common are cut off. */
    Fact fit(TellingWords ofA, TellingWords ofB) {
        SharedWords words = new SharedWords(ofA, ofB, weights);
        WordRange a = ofA.sentence();
        WordRange b = ofB.sentence();
        int[] cutsOfA = cuts(a);
        int[] cutsOfB = cuts(b);
        int[] ends = {0, cutsOfA.length - 1, 0, cutsOfB.length - 1};
        double best = fitness(words.overlap(a, b));
        while (true) {
            int side = -1;
            for (int way = 0; way < ends.length; way++) {
                int[] cut = shortened(ends, way);
                if (cut[0] >= cut[1] || cut[2] >= cut[3]) {
                    continue;
                }
                double fitness = fitness(words.overlap(
                        new WordRange(a.article(), cutsOfA[cut[0]], cutsOfA[cut[1]]),
                        new WordRange(b.article(), cutsOfB[cut[2]], cutsOfB[cut[3]])));
                if (fitness > best) {
                    best = fitness;
                    side = way;
                }
            }
            if (side < 0) {
                return fact(
                        words,
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

    private static double fitness(Overlap overlap) {
        return overlap.shared() * Math.sqrt(overlap.likeness());
    }

    /** The fact of two clauses, with what their common words say. */
    private Fact fact(SharedWords words, WordRange a, WordRange b) {
        List<Match> matches = words.aligned(a, b);
        double specific = 0;
        double close = 0;
        Match before = null;
        for (Match match : matches) {
            double counts = match.likeness() * nameShare(a.article(), b.article(), match, before);
            specific += counts * weights.local(a.article().concept(match.a()));
            if (counts > 0 && before != null && isClose(before, match)) {
                double least = Math.min(weight(a, match), weight(a, before));
                close += Math.min(match.likeness(), before.likeness()) * Math.min(1, least / TELLING);
            }
            before = match;
        }
        return new Fact(a, b, words.overlap(a, b).likeness(), specific, close, matches);
    }

    private double weight(WordRange a, Match match) {
        return weights.weight(a.article().concept(match.a()));
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
