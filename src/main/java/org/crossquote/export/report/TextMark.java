package org.crossquote.export.report;

import java.io.IOException;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something in an article's text: a passage that is linked, a quotation, a note.
 *
 * @param span where
 * @param id by which it is linked
 * @param styles its style classes; none where it is only a place
 * @param label what is written behind it; null for nothing
 */
record TextMark(
        Span span, String id, String styles, @Nullable Label label) {
    /** Writes what stands behind a mark. */
    @FunctionalInterface
    interface Label {
        void write(Html html) throws IOException;
    }
}
