package org.crossquote.export.drawing;

import org.jspecify.annotations.Nullable;

/**
 * Words that look alike.
 *
 * @param text the words, with the blanks between them
 * @param face the letters that they are set in
 * @param ground what lies behind them, or null
 */
public record Run(String text, Face face, Ink ink, @Nullable Ink ground) {
    /** Whether they stand out. */
    public boolean isStrong() {
        return face == Face.STRONG;
    }

    /** Words to be read. */
    public static Run plain(String text) {
        return new Run(text, Face.PLAIN, Ink.WORDS, null);
    }

    /** Words that stand out. */
    public static Run strong(String text) {
        return new Run(text, Face.STRONG, Ink.WORDS, null);
    }

    /** Words that explain. */
    public static Run soft(String text) {
        return new Run(text, Face.PLAIN, Ink.SOFT, null);
    }

    /** Other words that look so. */
    public Run saying(String words) {
        return new Run(words, face, ink, ground);
    }
}
