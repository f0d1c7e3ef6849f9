package org.crossquote.app.difference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.crossquote.difference.Difference;
import org.crossquote.text.Span;

/**
 * A piece of an article in which it differs from another.
 *
 * @param span the words, in UTF-16 units
 * @param decided whether the reader has decided about all differences of it
 * @param lit whether the reader looks at one of them
 */
record DifferenceMark(Span span, boolean decided, boolean lit) {
    /** The marks of differences that are seen from their article, by place; what is no contradiction has one only while it is looked at. */
    static List<DifferenceMark> of(
            List<Difference> here, Predicate<Difference> isDecided, Predicate<Difference> isLit) {
        Map<Span, DifferenceMark> marks = new TreeMap<>();
        here.stream()
                .filter(d -> d.kind().isContradiction() || isLit.test(d))
                .map(d -> new DifferenceMark(d.pieceOfA().span(), isDecided.test(d), isLit.test(d)))
                .forEach(m -> marks.merge(m.span(), m, DifferenceMark::and));
        return List.copyOf(marks.values());
    }

    private DifferenceMark and(DifferenceMark other) {
        return new DifferenceMark(span, decided && other.decided, lit || other.lit);
    }
}
