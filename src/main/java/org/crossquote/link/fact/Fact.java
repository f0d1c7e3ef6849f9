package org.crossquote.link.fact;

import java.util.List;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.index.WordRange;

/**
 * Two clauses that may tell one fact.
 *
 * @param a the clause of the first article
 * @param b the clause of the other
 * @param likeness 0 to 1, how much of both clauses they share
 * @param specific how many words both have; one that is common in the two articles, only related, or a part of a name, counts less
 * @param close how many of these stand close to the one before on both sides
 * @param matches the words, in the order of the first clause
 * @param strength how well the clauses fit: 0 and up; two clauses that tell the same in half their words have about 3
 */
public record Fact(
        WordRange a,
        WordRange b,
        double likeness,
        double specific,
        double close,
        List<Match> matches,
        double strength) {
    /**
     * A word that both clauses have, or two of one or of a related meaning.
     *
     * @param a the word of the first article
     * @param b the word of the other
     * @param likeness 0 to 1, how much they mean the same
     */
    public record Match(int a, int b, double likeness) {}

    public Fact {
        matches = List.copyOf(matches);
    }

    /** Two clauses, their strength reckoned from how much they share. */
    Fact(WordRange a, WordRange b, double likeness, double specific, double close, List<Match> matches) {
        this(a, b, likeness, specific, close, matches, Math.pow(likeness, 0.7) * (1.5 * specific + close));
    }

    /** Whether one of its sides is in the article. */
    public boolean joins(IndexedArticle article) {
        return a.article() == article || b.article() == article;
    }

    /** The side in one of its articles. */
    public WordRange sideIn(IndexedArticle article) {
        return a.article() == article ? a : b;
    }

    /** The side that is not in that article. */
    public WordRange sideAcross(IndexedArticle article) {
        return a.article() == article ? b : a;
    }
}
