package org.crossquote.reading;

/** What is being looked for. */
public enum Stage {
    QUOTATIONS("Finding quotations"),
    LINKS("Finding links");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** The stage in words for the reader. */
    public String label() {
        return label;
    }
}
