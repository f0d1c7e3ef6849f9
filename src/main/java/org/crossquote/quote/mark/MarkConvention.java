package org.crossquote.quote.mark;

import java.util.List;
import org.crossquote.text.Span;

/**
 * Which way an article turns those marks that other languages turn the other way.
 *
 * @param inward whether » opens and « closes, as in German books
 * @param highOpens whether ” opens as well as closes, as in Swedish and Finnish
 * @param apostrophes what apostrophes stand for
 */
record MarkConvention(boolean inward, boolean highOpens, Apostrophes apostrophes) {
    /** Learns from the first guillemet of each line, and from which double marks the article has at all. */
    static MarkConvention of(String text, List<Span> lines, Apostrophes apostrophes) {
        int outwardLines = 0;
        int inwardLines = 0;
        boolean opener = false;
        int high = 0;
        for (Span line : lines) {
            boolean first = true;
            for (int i = line.start(); i < line.end(); i++) {
                char c = text.charAt(i);
                if (first && (c == '«' || c == '»')) {
                    first = false;
                    boolean outward = (c == '«') != isBehindWord(text, line, i);
                    outwardLines += outward ? 1 : 0;
                    inwardLines += outward ? 0 : 1;
                }
                opener |= c == '“' || c == '„';
                high += c == '”' ? 1 : 0;
            }
        }
        return new MarkConvention(inwardLines > outwardLines, !opener && high > 1, apostrophes);
    }

    /** Whether the first mark of a line closes, as its opener was lost: it hangs on the word before it, and no word follows. */
    private static boolean isBehindWord(String text, Span line, int i) {
        boolean word = i > line.start() && Character.isLetterOrDigit(text.charAt(i - 1));
        return word && (i + 1 >= line.end() || !Character.isLetterOrDigit(text.charAt(i + 1)));
    }

    boolean opensGuillemet(char c) {
        return inward ? c == '»' || c == '›' : c == '«' || c == '‹';
    }
}
