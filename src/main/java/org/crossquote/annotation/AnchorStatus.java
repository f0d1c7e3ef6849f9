package org.crossquote.annotation;

/** How well the place of an annotation was found in the text as it is now. */
public enum AnchorStatus {
    /** At its position, in the same words. */
    EXACT("exact"),
    /** The same words at another position. */
    MOVED("moved"),
    /** Words that are nearly the same. */
    APPROXIMATE("approximate"),
    /** Nowhere; the annotation keeps its quote and waits to be placed by hand. */
    LOST("lost");

    private final String label;

    AnchorStatus(String label) {
        this.label = label;
    }

    /** The name in files. */
    public String label() {
        return label;
    }
}
