package org.crossquote.link.claim;

/** Words in a row, in which numbers are read. */
interface NumberedWords {
    /** What parts clauses. */
    String MARKS = ",;:—–()[]“”\"„«»";

    /** The words of their language. */
    ClaimWords words();

    /** Whether there is a word at a place. */
    boolean has(int at);

    /** The folded word at a place; empty where there is none. */
    String word(int at);

    /** The word at a place as it is written. */
    String written(int at);

    /** What stands between a word and the one before it. */
    String before(int at);

    /** Whether a mark that parts clauses stands before a word, or the words begin there. */
    boolean breaksBefore(int at);

    /** Whether the word at a place is of a kind. */
    default boolean is(int at, WordKind kind) {
        return has(at) && words().is(kind, word(at));
    }

    /** Whether what stands between two words has a mark that parts clauses. */
    static boolean parts(String between) {
        for (int i = 0; i < between.length(); i++) {
            // Mostly it is a blank, and this is asked of every word around a negation.
            if (between.charAt(i) != ' ' && MARKS.indexOf(between.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
