package org.crossquote.date.words;

/**
 * A word, a number or a sign of a text.
 *
 * @param kind what it is
 * @param text how it stands there
 * @param folded in small letters, without accents
 * @param start its first UTF-16 unit
 * @param end the unit after its last
 * @param isGlued whether no blank stands before it
 */
public record Token(Kind kind, String text, String folded, int start, int end, boolean isGlued) {
    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        SIGN
    }
}
