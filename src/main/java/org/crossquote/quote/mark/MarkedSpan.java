package org.crossquote.quote.mark;

import org.crossquote.text.Span;

/**
 * A stretch of text in quotation marks.
 *
 * @param span where it stands, its marks included
 * @param inner what stands between the marks
 * @param depth 0, or how many other marked spans it stands in
 * @param end how it ends
 */
public record MarkedSpan(Span span, Span inner, int depth, End end) {
    /** How a marked span ends. */
    public enum End {
        /** With a closing mark. */
        CLOSED,
        /** With its paragraph, and the next paragraph opens again: one quotation over several paragraphs. */
        CONTINUED,
        /** Nobody closed it. */
        UNCLOSED
    }
}
