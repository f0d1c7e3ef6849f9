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
 */
record DifferenceMark(Span span, boolean decided) {
    /** The marks of differences that are seen from their article, by place. */
    static List<DifferenceMark> of(List<Difference> here, Predicate<Difference> isDecided) {
        Map<Span, Boolean> pieces = new TreeMap<>();
        here.forEach(d -> pieces.merge(d.pieceOfA().span(), isDecided.test(d), Boolean::logicalAnd));
        return pieces.entrySet().stream()
                .map(e -> new DifferenceMark(e.getKey(), e.getValue()))
                .toList();
    }
}
