package org.crossquote.link;

/**
 * The different occasions for which two texts give the same words.
 *
 * @param ofA the occasion that the first text names, such as {@code a note}
 * @param ofB that of the other, such as {@code a call}
 */
public record Occasions(String ofA, String ofB) {
    /** Such as "on different occasions: a note / a call". */
    public String sentence() {
        return "on different occasions: " + ofA + " / " + ofB;
    }

    Occasions turned() {
        return new Occasions(ofB, ofA);
    }
}
