package org.crossquote.difference;

import org.crossquote.link.Passage;
import org.crossquote.link.Sureness;
import org.crossquote.message.Message;

/**
 * Two passages of different articles that tell the same and cannot both be exact, or of which one tells what had come of the other.
 *
 * @param kind in what they differ
 * @param a the passage of the article that comes first in the collection
 * @param b the other
 * @param pieceOfA the words of the first that differ, inside the passage or beside it
 * @param pieceOfB those of the other
 * @param score 0 to 1, how sure
 * @param why what decided: a code with its arguments, which becomes a sentence where a reader meets it
 */
public record Difference(
        DifferenceKind kind, Passage a, Passage b, Passage pieceOfA, Passage pieceOfB, double score, Message why) {
    /** How sure it is, in a word for the reader. */
    public Sureness sureness() {
        return Sureness.of(score);
    }

    /** Whether one of its passages is in an article. */
    public boolean joins(String article) {
        return a.article().equals(article) || b.article().equals(article);
    }

    /** The same difference, seen from the other side. */
    public Difference turned() {
        return new Difference(kind, b, a, pieceOfB, pieceOfA, score, why);
    }

    /** The same difference between other forms of these passages. */
    public Difference between(Passage otherA, Passage otherB, Passage otherPieceOfA, Passage otherPieceOfB) {
        return new Difference(kind, otherA, otherB, otherPieceOfA, otherPieceOfB, score, why);
    }
}
