package org.crossquote.reading.correction;

import java.util.List;
import java.util.Optional;
import org.crossquote.annotation.Correction;
import org.crossquote.difference.Difference;
import org.crossquote.link.Passage;

/**
 * What a reader decided about two accounts that differ, and where they stand now.
 *
 * @param annotation the id of the annotation that says so
 * @param difference the kind of difference, as its label
 * @param first the one account
 * @param second the other
 * @param firstIsRight whether the first is right; otherwise the two do not differ
 */
public record DifferenceDecision(String annotation, String difference, Side first, Side second, boolean firstIsRight) {
    /**
     * One account.
     *
     * @param place the passage
     * @param piece the words in which it differs
     */
    public record Side(QuotationPlace place, String piece) {
        private boolean is(Passage passage, Passage differing) {
            return piece.equals(differing.exact()) && place.isTheSameAs(passage.article(), passage.span());
        }
    }

    /** What was decided. */
    public enum Verdict {
        /** The first account of the difference is right. */
        A_IS_RIGHT,
        /** The second is. */
        B_IS_RIGHT,
        /** The accounts do not differ. */
        NO_DIFFERENCE
    }

    /**
     * A correction as a decision.
     *
     * @param annotation the id of the annotation
     * @param first where its first target stands now
     * @param second where its second does
     * @return empty for a correction of another kind
     */
    public static Optional<DifferenceDecision> of(
            String annotation, Correction correction, QuotationPlace first, QuotationPlace second) {
        return switch (correction) {
            case Correction.RightAccount c ->
                Optional.of(new DifferenceDecision(
                        annotation, c.difference(), new Side(first, c.right()), new Side(second, c.wrong()), true));
            case Correction.NoDifference c ->
                Optional.of(new DifferenceDecision(
                        annotation, c.difference(), new Side(first, c.first()), new Side(second, c.second()), false));
            default -> Optional.empty();
        };
    }

    /** What this decides about a difference; empty when it is about another. */
    public Optional<Verdict> about(Difference found) {
        if (!found.kind().label().equals(difference)) {
            return Optional.empty();
        }
        if (first.is(found.a(), found.pieceOfA()) && second.is(found.b(), found.pieceOfB())) {
            return Optional.of(firstIsRight ? Verdict.A_IS_RIGHT : Verdict.NO_DIFFERENCE);
        }
        if (first.is(found.b(), found.pieceOfB()) && second.is(found.a(), found.pieceOfA())) {
            return Optional.of(firstIsRight ? Verdict.B_IS_RIGHT : Verdict.NO_DIFFERENCE);
        }
        return Optional.empty();
    }

    /**
     * What of some decisions is about a difference.
     *
     * @param decisions the latest first: of two about one difference that one stands
     */
    public static Optional<Verdict> about(Difference found, List<DifferenceDecision> decisions) {
        return decisions.stream()
                .flatMap(decision -> decision.about(found).stream())
                .findFirst();
    }

    /**
     * The differences of which nobody has decided that they are none.
     *
     * @param decisions the latest first
     */
    public static List<Difference> remaining(List<Difference> found, List<DifferenceDecision> decisions) {
        return found.stream()
                .filter(difference -> about(difference, decisions)
                        .filter(Verdict.NO_DIFFERENCE::equals)
                        .isEmpty())
                .toList();
    }
}
