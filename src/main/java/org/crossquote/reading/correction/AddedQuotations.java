package org.crossquote.reading.correction;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationKind;
import org.crossquote.text.ArticleCollection;

/** The quotations that the reader added where the program had found none. Nobody has looked yet where else they stand. */
final class AddedQuotations {
    private final List<Quotation> now;
    private final Set<QuotationPlace> added = new HashSet<>();

    /**
     * @param found the quotations as they were found, without scare quotes
     * @param now all quotations as they are corrected
     */
    AddedQuotations(List<Quotation> found, List<Quotation> now) {
        this.now = now.stream().filter(q -> q.kind() != QuotationKind.SCARE).toList();
        Map<String, List<Quotation>> before = found.stream().collect(Collectors.groupingBy(Quotation::article));
        this.now.stream()
                .filter(q -> before.getOrDefault(q.article(), List.of()).stream()
                        .noneMatch(f -> f.span().overlaps(q.span())))
                .forEach(q -> added.add(new QuotationPlace(q.article(), q.span())));
    }

    /** The links that one of them is a side of. */
    List<Link> links(ArticleCollection collection, ReadingCorrector.LinkSearch search) {
        return added.isEmpty()
                ? List.of()
                : search.find(collection.articles(), now).stream()
                        .filter(link -> isAdded(link.a()) || isAdded(link.b()))
                        .toList();
    }

    private boolean isAdded(Passage passage) {
        return added.contains(new QuotationPlace(passage.article(), passage.span()));
    }
}
