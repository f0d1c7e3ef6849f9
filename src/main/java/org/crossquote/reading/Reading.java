package org.crossquote.reading;

import java.util.List;
import org.crossquote.link.Link;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;
import org.crossquote.text.ArticleCollection;

/**
 * A collection with everything found in it.
 *
 * @param collection the articles
 * @param quotations all quotations but scare quotes, by article and place
 * @param speakers the speakers, most quoted first
 * @param links the links, boilerplate left out
 */
public record Reading(
        ArticleCollection collection, List<Quotation> quotations, List<Speaker> speakers, List<Link> links) {
    public Reading {
        quotations = List.copyOf(quotations);
        speakers = List.copyOf(speakers);
        links = List.copyOf(links);
    }

    /** The reading of a collection in which nothing has been looked for yet. */
    public static Reading unread(ArticleCollection collection) {
        return new Reading(collection, List.of(), List.of(), List.of());
    }
}
