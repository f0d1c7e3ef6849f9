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
 * @param evidence where the article says who speaks: mention and cue, in their order; may lie outside the span
 * @param badges what is written small behind it: in how many other articles it stands, that it is denied; of what is told elsewhere the numbers of
 *     those articles, in their order, which stand in the margin
 * @param underlined whether the reader wants a line below what is told elsewhere
 * @param description everything that is known about it, in words for tooltip and screen reader
 */
public record Mark(
        Span span,
        Kind kind,
        List<String> colours,
        boolean faded,
        boolean unsure,
        boolean reported,
        List<Span> evidence,
        List<String> badges,
        boolean underlined,
        String description) {
    /** What a mark is. */
    public enum Kind {
        QUOTATION,
        TOLD_ELSEWHERE,
        /** Quotation marks that claim nobody's words. */
        SCARE
    }

    public Mark {
        colours = List.copyOf(colours);
        evidence = List.copyOf(evidence);
        badges = List.copyOf(badges);
    }

    /** Whether it is tinted and has a shape of its own; the others have bars in the margin. */
    boolean isTinted() {
        return kind != Kind.TOLD_ELSEWHERE;
    }
}
