package org.crossquote.export.refi;

import org.crossquote.text.Span;

/**
 * An article's text as a project holds it, and where its places are in it. A project counts Unicode code points. Its lines end in one
 * line feed, because some programs count the two characters of a Windows line break as one when they open a text, and others as two;
 * a byte order mark, which some count and others do not, is left out.
 */
final class SourceText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char UNKNOWN = '\uFFFD';

    private final String text;
    /** The code point in the text of the project, for each UTF-16 unit of the article and its end. */
    private final int[] places;

    SourceText(String original) {
        StringBuilder out = new StringBuilder(original.length());
        places = new int[original.length() + 1];
        int points = 0;
        for (int i = 0; i < original.length(); i++) {
            places[i] = points;
            char c = original.charAt(i);
            boolean isPairBegun = Character.isHighSurrogate(c)
                    && i + 1 < original.length()
                    && Character.isLowSurrogate(original.charAt(i + 1));
            boolean isBreakBegun = c == '\r' && i + 1 < original.length() && original.charAt(i + 1) == '\n';
            if (isPairBegun) {
                out.append(c).append(original.charAt(i + 1));
                places[++i] = points++;
            } else if (!isBreakBegun && !(c == BYTE_ORDER_MARK && i == 0)) {
                out.append(c == '\r' ? '\n' : Character.isSurrogate(c) ? UNKNOWN : c);
                points++;
            }
        }
        places[original.length()] = points;
        text = out.toString();
    }

    /** The text as it is written. */
    String text() {
        return text;
    }

    /** The first code point of a span of the article. */
    int start(Span span) {
        return places[span.start()];
    }

    /** The code point after its last. */
    int end(Span span) {
        return places[span.end()];
    }
}
