package org.crossquote.app.column;

import org.crossquote.text.Span;

/**
 * What the reader has selected in one article; offsets are UTF-16 units of the article's text.
 *
 * @param anchor where the selection began
 * @param caret where it ends now; it may lie before the anchor
 * @param exact whether the reader wants just these letters, and no whole words, where something is made of them
 */
public record TextSelection(int anchor, int caret, boolean exact) {
    /** A selection as it is usually meant. */
    public TextSelection(int anchor, int caret) {
        this(anchor, caret, false);
    }

    /** A caret without a selection. */
    static TextSelection at(int offset) {
        return new TextSelection(offset, offset);
    }

    /** All of a span, the caret at its end. */
    static TextSelection of(Span span) {
        return new TextSelection(span.start(), span.end());
    }

    /** The same anchor, another caret. */
    TextSelection to(int offset) {
        return new TextSelection(anchor, offset);
    }

    /** The same words. */
    TextSelection withExact(boolean just) {
        return new TextSelection(anchor, caret, just);
    }

    /** The same words, with the caret at their other end. */
    public TextSelection turned() {
        return new TextSelection(caret, anchor, exact);
    }

    /** Whether nothing is selected. */
    public boolean isEmpty() {
        return anchor == caret;
    }

    /** The selected part of the text. */
    public Span span() {
        return new Span(Math.min(anchor, caret), Math.max(anchor, caret));
    }
}
