package org.crossquote.link;

import org.crossquote.message.MessageFile;

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

    /** The word for it in what commands print, such as {@code likely}. */
    public String label() {
        return label;
    }

    /** The word for it on the screen, in the reader's language. */
    public String inWords() {
        return MessageFile.beside(Sureness.class).text("sure." + name());
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
