package org.crossquote.app.column;

import org.crossquote.annotation.LineStyle;
import org.crossquote.text.Span;

/**
 * A mark of the reader in an article's text.
 *
 * @param id the annotation's
 * @param span where it stands
 * @param colour the style class of its colour
 * @param line the line below the words
 * @param faded whether the filter of the notes leaves it out
 * @param chosen whether the reader's commands act on it
 */
public record NoteMark(String id, Span span, String colour, LineStyle line, boolean faded, boolean chosen) {
    /** How it looks. Marks that look the same are drawn together, because thousands of nodes would be slow. */
    record Look(String colour, LineStyle line, boolean faded, boolean chosen) {}

    Look look() {
        return new Look(colour, line, faded, chosen);
    }
}
