package org.crossquote.link;

import org.crossquote.message.MessageFile;

/**
 * The different occasions for which two texts give the same words.
 *
 * @param ofA the occasion that the first text names, such as {@code a note}
 * @param ofB that of the other, such as {@code a call}
 */
public record Occasions(String ofA, String ofB) {
    private static final MessageFile MESSAGES = MessageFile.beside(Occasions.class);

    /** Such as "on different occasions: a note / a call". */
    public String sentence() {
        return MESSAGES.text("occasions", ofA, ofB);
    }

    Occasions turned() {
        return new Occasions(ofB, ofA);
    }
}
