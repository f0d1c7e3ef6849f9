package org.crossquote.quote.mark;

/**
 * Marks typed as two signs: {@code ``...''}, {@code ,,...''}. They are read as one mark and a filler, so that every place in the
 * text stays what it was.
 */
final class TypewriterMarks {
    /** Fills the place of the other sign: no blank, no letter, and no mark. */
    static final char FILLER = '\u2060';

    private TypewriterMarks() {}

    /** The text with each pair of signs as one mark and a filler, as long as the text itself. */
    static String joined(String text) {
        if (!text.contains("``") && !text.contains("''") && !text.contains(",,")) {
            return text;
        }
        StringBuilder joined = new StringBuilder(text);
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c == text.charAt(i + 1) && (c == '`' || c == '\'' || c == ',') && join(text, joined, i)) {
                i++;
            }
        }
        return joined.toString();
    }

    private static boolean join(String text, StringBuilder joined, int i) {
        boolean opens = isFree(text, i - 1) && !isFree(text, i + 2);
        boolean closes = text.charAt(i) == '\'' && !isFree(text, i - 1) && !Character.isDigit(text.charAt(i - 1));
        if (opens) {
            joined.setCharAt(i, text.charAt(i) == ',' ? '„' : '“');
            joined.setCharAt(i + 1, FILLER);
        } else if (closes) {
            joined.setCharAt(i, FILLER);
            joined.setCharAt(i + 1, '”');
        }
        return opens || closes;
    }

    private static boolean isFree(String text, int i) {
        return i < 0
                || i >= text.length()
                || Character.isWhitespace(text.charAt(i))
                || "([{—–".indexOf(text.charAt(i)) >= 0;
    }
}
