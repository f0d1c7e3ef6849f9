package org.crossquote.search.index;

/** The beginning of a word stands for more words than can be looked for beside others. */
public final class TooManyWordsException extends Exception {
    private final String beginning;
    private final int most;

    TooManyWordsException(String beginning, int most) {
        super(beginning);
        this.beginning = beginning;
        this.most = most;
    }

    /** The letters, without an asterisk. */
    public String beginning() {
        return beginning;
    }

    /** How many words it may stand for. */
    public int most() {
        return most;
    }
}
