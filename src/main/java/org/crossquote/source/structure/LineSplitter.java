package org.crossquote.source.structure;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;

/** Cuts a text into its lines, whatever system it was written on. */
final class LineSplitter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private LineSplitter() {}

    /** The lines of {@code text} that are not blank. */
    static List<Line> split(String text) {
        List<Line> lines = new ArrayList<>();
        boolean blankBefore = true;
        int at = text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? 0 : 1;
        while (at < text.length()) {
            Progress.checkpoint();
            int end = endOfLine(text, at);
            int next = afterBreak(text, end);
            String words = Line.words(text, at, end);
            if (!words.isEmpty()) {
                lines.add(new Line(new Span(at, end), words, blankBefore, isBlankAt(text, next)));
            }
            blankBefore = words.isEmpty();
            at = next;
        }
        return lines;
    }

    private static boolean isBlankAt(String text, int start) {
        return Line.words(text, start, endOfLine(text, start)).isEmpty();
    }

    private static int endOfLine(String text, int from) {
        int i = from;
        while (i < text.length() && !isBreak(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int afterBreak(String text, int end) {
        boolean two = text.startsWith("\r\n", end);
        return Math.min(text.length(), end + (two ? 2 : 1));
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }
}
