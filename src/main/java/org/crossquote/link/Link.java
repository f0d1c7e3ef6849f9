package org.crossquote.link;

import org.crossquote.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Two passages of different articles that belong together.
 *
 * @param grade how the wordings relate
 * @param score 0 to 1, how sure
 * @param a the passage of the article that comes first in the collection
 * @param b the other
 * @param why what decided: a code with its arguments, which becomes a sentence where a reader meets it
 * @param occasions on which occasions the words were said, when the texts name different ones; otherwise null
 */
public record Link(
        Grade grade,
        double score,
        Passage a,
        Passage b,
        Message why,
        @Nullable Occasions occasions) {
    /** A link of passages for which no different occasions are named. */
    public Link(Grade grade, double score, Passage a, Passage b, Message why) {
        this(grade, score, a, b, why, null);
    }

    /** How sure it is, in a word for the reader. */
    public Sureness sureness() {
        return Sureness.of(score);
    }

    /** How much the wording of {@code b} leaves out, inserts and changes, compared with that of {@code a}; made when it is asked for. */
    public Changes changes() {
        return Changes.between(a.exact(), b.exact());
    }

    /** The same link between other passages. */
    public Link between(Passage otherA, Passage otherB) {
        return new Link(grade, score, otherA, otherB, why, occasions);
    }

    /** The same link, as sure as it can be, for another reason. */
    public Link confirmed(Message reason) {
        return new Link(grade, 1, a, b, reason, occasions);
    }

    /** The same link for another reason. */
    public Link because(Message reason) {
        return new Link(grade, score, a, b, reason, occasions);
    }

    /** The same link, seen from the other side. */
    public Link turned() {
        return new Link(grade, score, b, a, why, occasions == null ? null : occasions.turned());
    }
}
