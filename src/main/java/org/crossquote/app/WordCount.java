package org.crossquote.app;

/** Counts the words of a text as readers do: by the blanks between them. */
public final class WordCount {
    private WordCount() {}

    /** How many words a text has. */
    public static int of(String text) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean blank = unit == ' ' || ('\t' <= unit && unit <= '\r');
            count += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return count;
    }
}
