package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.text.Span;

/** Spans put together where they overlap, so that no dotted line is drawn twice. */
final class SpanUnion {
    private SpanUnion() {}

    /** The same text as {@code spans}, in order, without overlaps. */
    static List<Span> of(List<Span> spans) {
        List<Span> union = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            if (!union.isEmpty() && span.start() <= union.getLast().end()) {
                Span last = union.removeLast();
                union.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                union.add(span);
            }
        }
        return union;
    }
}
