package org.crossquote.reading.correction;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationKind;
import org.crossquote.text.Span;

/**
 * What became of found quotations under corrections, for the links that were tied to them: a link follows a quotation to its
 * new borders, and one between wordings goes with a quotation that is none.
 */
final class QuotationMoves {
    private final Set<QuotationPlace> before = new HashSet<>();
    private final Map<String, TreeMap<Span, Quotation>> now;

    QuotationMoves(List<Quotation> before, List<Quotation> now) {
        before.forEach(q -> this.before.add(new QuotationPlace(q.article(), q.span())));
        this.now = now.stream()
                .filter(q -> q.kind() != QuotationKind.SCARE)
                .collect(Collectors.groupingBy(
                        Quotation::article,
                        Collectors.toMap(Quotation::span, Function.identity(), (a, b) -> a, TreeMap::new)));
    }

    /** The link as it is now; empty when it went with its quotation. */
    Optional<Link> follow(Link link) {
        Optional<Passage> a = follow(link.a(), link.grade().isUtterance());
        Optional<Passage> b = follow(link.b(), link.grade().isUtterance());
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        boolean same = a.get().equals(link.a()) && b.get().equals(link.b());
        return Optional.of(same ? link : link.between(a.get(), b.get()));
    }

    private Optional<Passage> follow(Passage passage, boolean isWording) {
        TreeMap<Span, Quotation> quotations = now.getOrDefault(passage.article(), new TreeMap<>());
        if (!before.contains(new QuotationPlace(passage.article(), passage.span()))
                || quotations.containsKey(passage.span())) {
            return Optional.of(passage);
        }
        Optional<Passage> moved = quotations.values().stream()
                .filter(q -> q.span().overlaps(passage.span()))
                .findFirst()
                .map(q -> new Passage(q.article(), q.span(), q.exact()));
        return moved.isPresent() || isWording ? moved : Optional.of(passage);
    }
}
