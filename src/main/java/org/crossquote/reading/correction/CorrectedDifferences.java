package org.crossquote.reading.correction;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.crossquote.annotation.Annotation;
import org.crossquote.difference.Difference;
import org.crossquote.text.Article;

/** Puts the differences that were found and what the reader decided about them together. A pure function. */
public final class CorrectedDifferences {
    private static final int SIDES = 2;

    private CorrectedDifferences() {}

    /**
     * The differences without those of which the reader has said that they are none. Of two decisions about one the later one stands; one whose
     * passages are gone does nothing.
     *
     * @param found what the finder found
     * @param annotations all annotations; those without such a decision and those in the trash are passed over
     * @param byKey the open article behind every key in the annotations
     */
    public static List<Difference> apply(
            List<Difference> found, Collection<Annotation> annotations, Map<String, Article> byKey) {
        List<DifferenceDecision> decisions = PlacedCorrection.of(annotations, byKey).stream()
                .filter(placed -> placed.places().size() == SIDES)
                .flatMap(placed ->
                        DifferenceDecision.of(
                                "",
                                placed.correction(),
                                placed.places().getFirst(),
                                placed.places().getLast())
                                .stream())
                .toList();
        return DifferenceDecision.remaining(found, decisions.reversed());
    }
}
