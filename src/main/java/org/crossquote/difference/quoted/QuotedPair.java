package org.crossquote.difference.quoted;

import org.crossquote.difference.Difference;
import org.crossquote.difference.DifferenceKind;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.message.Message;
import org.crossquote.quote.Quotation;
import org.crossquote.text.Span;

/**
 * Two quotations that give one utterance, and their link.
 *
 * @param link the link
 * @param a the quotation of the first article, with its surroundings
 * @param b the other
 */
public record QuotedPair(Link link, QuotedPlace a, QuotedPlace b) {
    /** A difference between the two, whose pieces stand at these places of their articles. */
    Difference difference(DifferenceKind kind, Span pieceOfA, Span pieceOfB, double score, Message why) {
        return new Difference(kind, a.passage(), b.passage(), a.at(pieceOfA), b.at(pieceOfB), score, why);
    }

    /** Whether the words are given to nobody else: those who are named on both sides are the same, or nobody is. */
    boolean mayBeOneSpeaker(PersonNames names) {
        Quotation x = a.quotation();
        Quotation y = b.quotation();
        return x.speakers().isEmpty()
                || y.speakers().isEmpty()
                || x.speakers().stream().anyMatch(s -> y.speakers().stream().anyMatch(t -> names.mayBeOne(s, t)));
    }

    /** The passage of a side of the link. */
    static Passage passage(QuotedPlace place) {
        return place.passage();
    }
}
