package org.crossquote.difference.quoted;

import org.crossquote.difference.Difference;
import org.crossquote.difference.DifferenceKind;
import org.crossquote.link.Link;
import org.crossquote.message.Message;
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
}
