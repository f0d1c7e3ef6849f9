package org.crossquote.search.index;

import java.util.List;

/**
 * Words that are looked for in an index.
 *
 * @param words in their order, one and up; each as it is written
 * @param form in which forms they may stand
 * @param distance how many other words may stand among them; below 0 they follow each other
 */
public record WordQuery(List<Word> words, Form form, int distance) {
    /** They follow each other. */
    public static final int IN_ORDER = -1;

    /** In which forms words may stand. */
    public enum Form {
        /** As they are written; case and accents do not matter. */
        EXACT,
        /** In all forms of the text's language. */
        ANY
    }

    /**
     * A word as it is written; the index may see several in it.
     *
     * @param text the word
     * @param isBeginning whether all are meant that begin like this
     */
    public record Word(String text, boolean isBeginning) {}

    public WordQuery {
        words = List.copyOf(words);
    }
}
