package org.crossquote.annotation;

import java.util.Arrays;
import java.util.Locale;

/** Why an annotation was made: the motivations of the W3C model. */
public enum Motivation {
    ASSESSING,
    BOOKMARKING,
    CLASSIFYING,
    COMMENTING,
    DESCRIBING,
    EDITING,
    HIGHLIGHTING,
    IDENTIFYING,
    LINKING,
    MODERATING,
    QUESTIONING,
    REPLYING,
    TAGGING;

    /** The name in files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the model knows that name; an extension is known by its prefix, as in {@code example:praising}. */
    public static boolean isKnown(String label) {
        return label.contains(":")
                || Arrays.stream(values()).anyMatch(m -> m.label().equals(label));
    }
}
