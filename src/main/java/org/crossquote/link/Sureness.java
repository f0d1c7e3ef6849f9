package org.crossquote.link;

/** How sure a link is, in three steps for the reader. */
public enum Sureness {
    CERTAIN("certain", 0.85),
    LIKELY("likely", 0.65),
    POSSIBLE("possible", 0);

    private final String label;
    private final double floor;

    Sureness(String label, double floor) {
        this.label = label;
        this.floor = floor;
    }

    /** The word for it, such as {@code likely}. */
    public String label() {
        return label;
    }

    /** The step of a score from 0 to 1. */
    public static Sureness of(double score) {
        return score >= CERTAIN.floor ? CERTAIN : score >= LIKELY.floor ? LIKELY : POSSIBLE;
    }

    /** Whether a link of this score is at least so sure. */
    public boolean admits(double score) {
        return score >= floor;
    }
}
