package org.crossquote.reading.correction;

import org.crossquote.text.Span;

/**
 * Where a target of a correction stands now.
 *
 * @param article the article's id
 * @param span the words, in UTF-16 units
 */
public record QuotationPlace(String article, Span span) {
    /** Whether both stand mostly on the same words, so that a quotation whose borders moved a little is still the same. */
    boolean isMostly(String other, Span at) {
        return article.equals(other)
                && 2 * span.overlap(at) >= Math.min(span.length(), at.length())
                && span.overlaps(at);
    }

    /** Whether each holds at least half of the other: a clause inside a long sentence is another passage. */
    boolean isTheSameAs(String other, Span at) {
        return isMostly(other, at) && 2 * span.overlap(at) >= Math.max(span.length(), at.length());
    }
}
