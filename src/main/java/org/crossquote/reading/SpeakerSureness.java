package org.crossquote.reading;

import org.crossquote.quote.Quotation;

/** From where on a speaker is called unsure. One place, so that window and reports say the same. */
public final class SpeakerSureness {
    /** Below this confidence a named speaker is shown as a guess: of ten such names three and more are wrong. */
    private static final double UNSURE_BELOW = 0.7;

    private SpeakerSureness() {}

    /** Whether somebody is named, but more guessed than known. */
    public static boolean isUnsure(Quotation quotation) {
        return !quotation.speakers().isEmpty() && quotation.confidence() < UNSURE_BELOW;
    }
}
