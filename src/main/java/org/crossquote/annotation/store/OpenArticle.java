package org.crossquote.annotation.store;

import org.crossquote.annotation.KnownArticle;
import org.crossquote.text.Article;

/**
 * An open article, and how well a known one fits it.
 *
 * @param asNew as the notes would know it if they had never seen it
 */
record OpenArticle(Article article, KnownArticle asNew) {
    static final double SAME_NAME = 0.2;

    /** More than any overlap and name together. */
    private static final double SAME_WORDS = 2;

    static OpenArticle of(Article article) {
        return new OpenArticle(article, KnownArticle.of(article));
    }

    /** How well the known article fits: by its words, and by its name when it is the same. */
    double score(KnownArticle known) {
        boolean sameText = known.key().equals(asNew.key());
        return (sameText ? SAME_WORDS : known.fingerprint().overlap(asNew.fingerprint())) + named(known);
    }

    /** What {@link #score} is at most for another text, when so many hashes of the fingerprints are in both. */
    double scoreAtMost(KnownArticle known, int shared) {
        return known.fingerprint().overlapAtMost(asNew.fingerprint(), shared) + named(known);
    }

    /** What the name adds to the score. */
    double named(KnownArticle known) {
        return known.file().equals(article.id()) ? SAME_NAME : 0;
    }
}
