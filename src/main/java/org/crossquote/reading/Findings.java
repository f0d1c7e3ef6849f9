package org.crossquote.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.crossquote.link.Link;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;
import org.crossquote.text.ArticleCollection;

/** Where findings come from when they are wanted: from a finder, or from a memory of what it found before. */
public interface Findings {
    /**
     * All that is found in a collection.
     *
     * @param quotations its quotations, with the speakers that all articles together give them
     * @param links its links
     */
    record Known(List<Quotation> quotations, List<Link> links) {}

    /** Everything that was found in {@code collection}, if all of it is remembered: then nobody asks for what it was made of. */
    default Optional<Known> known(ArticleCollection collection) {
        return Optional.empty();
    }

    /** Who speaks in {@code collection}, by the quotations with the speakers that all articles together give them; remembered or told apart now. */
    default List<Speaker> speakers(ArticleCollection collection, Supplier<List<Speaker>> finder) {
        return finder.get();
    }

    /** The quotations of {@code collection}: remembered ones, otherwise those that {@code finder} finds now. */
    List<Quotation> quotations(ArticleCollection collection, Supplier<List<Quotation>> finder);

    /** The links of {@code collection} that follow from these quotations, remembered or found now. */
    List<Link> links(ArticleCollection collection, List<Quotation> quotations, Supplier<List<Link>> finder);

    /** The same quotations with the speakers that all articles together give them, remembered or decided now. */
    List<Quotation> decided(
            ArticleCollection collection,
            List<Quotation> quotations,
            List<Link> links,
            Supplier<List<Quotation>> finder);

    /** No memory: everything is found now. */
    static Findings anew() {
        return new Findings() {
            @Override
            public List<Quotation> quotations(ArticleCollection collection, Supplier<List<Quotation>> finder) {
                return finder.get();
            }

            @Override
            public List<Link> links(
                    ArticleCollection collection, List<Quotation> quotations, Supplier<List<Link>> finder) {
                return finder.get();
            }

            @Override
            public List<Quotation> decided(
                    ArticleCollection collection,
                    List<Quotation> quotations,
                    List<Link> links,
                    Supplier<List<Quotation>> finder) {
                return finder.get();
            }
        };
    }
}
