package org.crossquote.export.drawing;

import org.jspecify.annotations.Nullable;

/**
 * Words that look alike.
 *
 * @param text the words, with the blanks between them
 * @param ground what lies behind them, or null
 */
public record Run(
        String text, boolean isStrong, Ink ink, @Nullable Ink ground) {
    /** Words to be read. */
    public static Run plain(String text) {
        return new Run(text, false, Ink.WORDS, null);
    }

    /** Words that stand out. */
    public static Run strong(String text) {
        return new Run(text, true, Ink.WORDS, null);
    }

    /** Words that explain. */
    public static Run soft(String text) {
        return new Run(text, false, Ink.SOFT, null);
    }

    /** Other words that look so. */
    public Run saying(String words) {
        return new Run(words, isStrong, ink, ground);
    }
}
