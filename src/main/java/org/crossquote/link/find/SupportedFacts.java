package org.crossquote.link.find;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crossquote.link.Link;
import org.crossquote.link.fact.Fact;
import org.crossquote.link.index.WordRange;
import org.crossquote.link.neighbour.Pair;
import org.crossquote.work.Progress;

/**
 * Finds facts that are too weak by themselves, but that a third article tells, too: a clause of it goes with the one side and with
 * the other. The two sides must share words of their own all the same, so no chain of links joins what has nothing in common.
 */
final class SupportedFacts {
    /** A fact that is weaker is not looked at. */
    static final double LEAST_STRENGTH = 1.6;

    /** Articles that are less alike may tell of different events; there a third one is no witness. */
    static final double LEAST_SIMILARITY = 0.4;

    /** What a fact and its support must have together. */
    private static final double LEAST_TOGETHER = 3.6;

    /** How much support counts, when the strength of the fact itself counts 1. */
    private static final double SUPPORT = 0.5;

    /** The facts of two articles, whichever comes first. */
    interface Facts {
        List<Fact> between(int article, int other);
    }

    private final List<Fact> weak;
    /** For each third article the facts that it shares with the one article, and with the other. */
    private final List<List<List<Fact>>> legs = new ArrayList<>();

    /**
     * The facts of a pair of articles, and those that each of the two shares with others.
     *
     * @param pair the two articles
     * @param thirds articles that may have been compared with both
     * @param facts what is known
     */
    SupportedFacts(Pair pair, List<Integer> thirds, Facts facts) {
        this.weak = facts.between(pair.a(), pair.b()).stream()
                .filter(fact -> fact.strength() < PairAnalysis.LEAST_STRENGTH)
                .toList();
        for (int third : weak.isEmpty() ? List.<Integer>of() : thirds) {
            List<Fact> ofA = facts.between(pair.a(), third);
            List<Fact> ofB = facts.between(pair.b(), third);
            if (!ofA.isEmpty() && !ofB.isEmpty()) {
                legs.add(List.of(ofA, ofB));
            }
        }
    }

    /** The facts that stand with the support of a third article. */
    List<Link> links() {
        return weak.stream().flatMap(this::supported).toList();
    }

    private Stream<Link> supported(Fact fact) {
        double needed = (LEAST_TOGETHER - fact.strength()) / SUPPORT;
        double best = 0;
        for (List<List<Fact>> leg : legs) {
            Progress.checkpoint();
            best = Math.max(best, support(fact, Math.max(best, needed), leg.getFirst(), leg.getLast()));
        }
        return best > 0 ? Stream.of(LinkWording.supportedFact(fact, fact.strength() + SUPPORT * best)) : Stream.empty();
    }

    /** How strong the weaker of two facts is that tie a clause of a third article to both sides; 0 when none is as strong as needed. */
    private static double support(Fact fact, double needed, List<Fact> ofOne, List<Fact> ofOther) {
        double best = 0;
        for (Fact one : ofOne) {
            Progress.checkpoint();
            WordRange near = one.joins(fact.a().article()) ? fact.a() : fact.b();
            if (one.strength() < Math.max(best, needed) || !startsAt(one, near)) {
                continue;
            }
            WordRange far = near.equals(fact.a()) ? fact.b() : fact.a();
            for (Fact other : ofOther) {
                double weaker = Math.min(one.strength(), other.strength());
                if (weaker > best && weaker >= needed && startsAt(other, far) && meet(one, near, other, far)) {
                    best = weaker;
                }
            }
        }
        return best;
    }

    private static boolean startsAt(Fact leg, WordRange side) {
        return leg.joins(side.article()) && leg.sideIn(side.article()).isMostlyWith(side);
    }

    /** Whether both end in one clause of the third article. */
    private static boolean meet(Fact one, WordRange near, Fact other, WordRange far) {
        return one.sideAcross(near.article()).isMostlyWith(other.sideAcross(far.article()));
    }
}
