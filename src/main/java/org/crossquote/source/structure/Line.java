package org.crossquote.source.structure;

import org.crossquote.text.Span;

/**
 * A line that is not blank.
 *
 * @param span where it stands, blanks at its ends included and its line break left out
 * @param text its words without the blanks at its ends
 * @param blankBefore whether a blank line, or nothing, stands before it
 * @param blankAfter whether a blank line, or nothing, stands after it
 */
public record Line(Span span, String text, boolean blankBefore, boolean blankAfter) {
    /** The words of a part of a text: without blanks, byte order marks and control characters at its ends. */
    public static String words(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200B'
                || c == '\uFEFF'
                || Character.isISOControl(c);
    }
}
