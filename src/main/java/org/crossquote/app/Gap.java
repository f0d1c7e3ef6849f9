package org.crossquote.app;

/** Where an article and the others differ in what they tell. */
public enum Gap {
    /** What this article tells and no other. */
    ONLY_HERE("not found elsewhere"),
    /** What several others tell and this article does not. */
    MISSING_HERE("missing here");

    private final String label;

    Gap(String label) {
        this.label = label;
    }

    /** The name on the screen, such as {@code missing here}. */
    public String label() {
        return label;
    }
}
