package org.crossquote.source.web.page;

/** How lines end. */
public final class LineEnds {
    private static final String MARKS = ".!?…:。！？؟।";
    private static final String CLOSING = "\"'”’»«“)]」』";

    private LineEnds() {}

    /** Whether a line ends as a sentence does, closing marks aside. */
    public static boolean isSentence(String text) {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && MARKS.indexOf(text.charAt(end - 1)) >= 0;
    }
}
