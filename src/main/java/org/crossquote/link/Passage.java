package org.crossquote.link;

import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One side of a link.
 *
 * @param article the article's id
 * @param span where it stands; of a quotation, its marks included
 * @param exact its words
 */
public record Passage(String article, Span span, String exact) {
    /** The words follow from article and place. Written out, because it is asked for millions of times and what a record has of itself takes several times as long. */
    @Override
    public int hashCode() {
        return 31 * article.hashCode() + span.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Passage passage
                        && span.equals(passage.span)
                        && article.equals(passage.article)
                        && exact.equals(passage.exact);
    }
}
