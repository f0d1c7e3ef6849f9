package org.crossquote.export.print;

import org.crossquote.export.drawing.Face;
import org.crossquote.export.drawing.Ink;
import org.jspecify.annotations.Nullable;

/**
 * Words of a paragraph that look alike.
 *
 * @param isUnderlined whether a line runs below them
 * @param isRaised whether they are small and stand higher than the others, as the number of a note does
 * @param ground what lies behind them, or null
 */
record Piece(
        String text,
        Face face,
        Ink ink,
        boolean isUnderlined,
        boolean isRaised,
        @Nullable Ink ground) {
    static Piece of(String text, Face face) {
        return new Piece(text, face, Ink.WORDS, false, false, null);
    }

    static Piece soft(String text) {
        return new Piece(text, Face.PLAIN, Ink.SOFT, false, false, null);
    }

    /** The number of something that is told further down. */
    static Piece raised(String text) {
        return new Piece(text, Face.STRONG, Ink.WORDS, false, true, null);
    }

    /** Other words that look so. */
    Piece saying(String words) {
        return new Piece(words, face, ink, isUnderlined, isRaised, ground);
    }
}
