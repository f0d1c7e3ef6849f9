package org.crossquote.annotation;

import org.crossquote.text.Span;

/**
 * Where the words stood when the annotation was made: a TextPositionSelector. It counts Unicode code points, as the
 * W3C model says, and is turned into a {@link Span} only where the article's text is at hand.
 *
 * @param start the first code point
 * @param end the code point after the last
 */
public record TextPosition(int start, int end) {
    /** @throws IllegalArgumentException when start is negative or lies behind end */
    public TextPosition {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a position: [" + start + ", " + end + ")");
        }
    }

    /** The position of a span (UTF-16 units) of {@code text}. */
    public static TextPosition of(String text, Span span) {
        int start = text.codePointCount(0, span.start());
        return new TextPosition(start, start + text.codePointCount(span.start(), span.end()));
    }

    /** The span in UTF-16 units; what lies behind the end of {@code text} is cut off. */
    public Span in(String text) {
        int from = offset(text, 0, start);
        return new Span(from, offset(text, from, end - start));
    }

    private static int offset(String text, int from, int codePoints) {
        return text.codePointCount(from, text.length()) <= codePoints
                ? text.length()
                : text.offsetByCodePoints(from, codePoints);
    }
}
