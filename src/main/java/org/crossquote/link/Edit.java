package org.crossquote.link;

import org.crossquote.text.Span;

/**
 * One step of a comparison of two wordings. The steps in their order cover both texts without a gap.
 *
 * @param kind what happened
 * @param a the part of the first text, empty where words were inserted
 * @param b the part of the second text, empty where words were left out
 */
public record Edit(Kind kind, Span a, Span b) {
    /** How the two parts relate. */
    public enum Kind {
        /** The same words and marks; case, the shape of quotation marks and blanks aside. */
        EQUAL,
        /** Only the second text has it. */
        INSERTED,
        /** Only the first text has it. */
        DELETED,
        /** Each text has something else. */
        CHANGED
    }
}
