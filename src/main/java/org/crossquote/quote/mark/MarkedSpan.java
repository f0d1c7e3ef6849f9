package org.crossquote.quote.mark;

import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in quotation marks, or one that is set off as speech without them.
 *
 * @param span where it stands, its marks included
 * @param inner what stands between the marks
 * @param depth 0, or how many other marked spans it stands in
 * @param end how it ends
 * @param form what sets it off
 * @param label where a transcript names who speaks, or null
 */
public record MarkedSpan(
        Span span,
        Span inner,
        int depth,
        End end,
        Form form,
        @Nullable Span label) {
    /** What sets speech off. */
    public enum Form {
        MARKS,
        /** A dash at the head of the line: Spanish and French dialogue. */
        DASH,
        /** A name and a colon at the head of the line. */
        TRANSCRIPT,
        /** The line before ends with a colon and says who speaks. */
        BLOCK
    }

    /** A stretch in quotation marks. */
    MarkedSpan(Span span, Span inner, int depth, End end) {
        this(span, inner, depth, end, Form.MARKS, null);
    }

    /** A whole stretch that something else sets off. */
    static MarkedSpan unmarked(Span span, Form form) {
        return new MarkedSpan(span, span, 0, End.CLOSED, form, null);
    }

    /** A turn of a transcript. */
    static MarkedSpan turn(Span span, @Nullable Span label) {
        return new MarkedSpan(span, span, 0, End.CLOSED, Form.TRANSCRIPT, label);
    }

    /** The same, standing in so many other marked spans. */
    MarkedSpan at(int newDepth) {
        return new MarkedSpan(span, inner, newDepth, end, form, label);
    }

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
