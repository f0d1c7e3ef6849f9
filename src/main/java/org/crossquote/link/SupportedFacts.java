package org.crossquote.link;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
        double best = legs.stream()
                .mapToDouble(leg -> support(fact, leg.getFirst(), leg.getLast()))
                .max()
                .orElse(0);
        double together = fact.strength() + SUPPORT * best;
        return best > 0 && together >= LEAST_TOGETHER
                ? Stream.of(LinkWording.supportedFact(fact, together))
                : Stream.empty();
    }

    /** How strong the weaker of two facts is that tie a clause of a third article to both sides; 0 when there is none. */
    private static double support(Fact fact, List<Fact> ofOne, List<Fact> ofOther) {
        double best = 0;
        for (Fact one : ofOne) {
            for (Fact other : ofOther) {
                double weaker = Math.min(one.strength(), other.strength());
                if (weaker > best && (closes(fact, one, other) || closes(fact, other, one))) {
                    best = weaker;
                }
            }
        }
        return best;
    }

    /** Whether one fact starts at side A, the other at side B, and both meet in a clause of the third article. */
    private static boolean closes(Fact fact, Fact fromA, Fact fromB) {
        return fromA.joins(fact.a().article())
                && fromB.joins(fact.b().article())
                && fromA.sideIn(fact.a().article()).isMostlyWith(fact.a())
                && fromB.sideIn(fact.b().article()).isMostlyWith(fact.b())
                && fromA.sideAcross(fact.a().article())
                        .isMostlyWith(fromB.sideAcross(fact.b().article()));
    }
}
