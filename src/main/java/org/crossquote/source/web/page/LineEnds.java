package org.crossquote.source.web.page;

/** How lines end. */
public final class LineEnds {
    private static final String MARKS = ".!?…:。！？؟।";
    private static final String CLOSING = "\"'”’»«“)]」』";
    private static final String ENDING = ".!?。！？؟।";
    private static final String QUOTING = "\"'“”„‘’‚«»‹›「」『』";

    private LineEnds() {}

    /** Whether a line ends as a sentence does, closing marks aside. */
    public static boolean isSentence(String text) {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && MARKS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /**
     * Whether a line alone can be a sentence or a quotation: it has words and ends with the mark that ends one; a colon or an ellipsis promise
     * that something follows.
     */
    public static boolean isWhole(String text) {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0 || text.codePoints().noneMatch(Character::isLetter)) {
            return false;
        }
        boolean isClosed = end < text.length() && QUOTING.indexOf(text.charAt(text.length() - 1)) >= 0;
        return ENDING.indexOf(text.charAt(end - 1)) >= 0 && !text.endsWith("...")
                || isClosed && QUOTING.indexOf(text.charAt(0)) >= 0;
    }
}
