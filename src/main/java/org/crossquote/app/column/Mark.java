package org.crossquote.app.column;

import java.util.List;
import org.crossquote.text.Span;

/**
 * A piece of text that the reader can look at: a quotation, or words that other articles tell too.
 *
 * @param span where it stands in the article
 * @param kind quotation or told elsewhere
 * @param colours the style classes of its speakers, in their order; at least one
 * @param faded whether the speaker filter leaves it out
 * @param unsure whether its speaker is more guessed than known
 * @param reported whether the words come through somebody else
 * @param badges what is written small behind it: in how many other articles it stands, that it is denied
 * @param description everything that is known about it, in words for tooltip and screen reader
 */
public record Mark(
        Span span,
        Kind kind,
        List<String> colours,
        boolean faded,
        boolean unsure,
        boolean reported,
        List<String> badges,
        String description) {
    /** What a mark is. */
    public enum Kind {
        QUOTATION,
        TOLD_ELSEWHERE
    }

    public Mark {
        colours = List.copyOf(colours);
        badges = List.copyOf(badges);
    }

    /** The style class of the first speaker. */
    public String colour() {
        return colours.getFirst();
    }

    boolean isQuotation() {
        return kind == Kind.QUOTATION;
    }
}
