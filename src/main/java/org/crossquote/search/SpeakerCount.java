package org.crossquote.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationKind;
import org.crossquote.search.SearchResult.SpeakerHits;
import org.crossquote.search.index.SpanList;

/** Counts in whose quotations hits stand. Of one thread. */
final class SpeakerCount {
    private final QuotedPlaces quoted;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<List<String>, List<String>> fullNames = new HashMap<>();

    SpeakerCount(QuotedPlaces quoted) {
        this.quoted = quoted;
    }

    /** Takes the hits of one article. */
    void add(SpanList hits, ArticleQuotations quotations) {
        quotations.count(hits, (number, count) -> add(quotations.get(number), count));
    }

    private void add(Quotation quotation, int hits) {
        if (quotation.kind() != QuotationKind.SCARE) {
            for (String name : fullNames.computeIfAbsent(quotation.speakers(), this::full)) {
                counts.merge(name, hits, Integer::sum);
            }
        }
    }

    /** One person may be named twice. */
    private List<String> full(List<String> names) {
        LinkedHashSet<String> full = new LinkedHashSet<>();
        names.forEach(name -> full.add(quoted.fullName(name)));
        return List.copyOf(full);
    }

    /** The one with most first; of as many the one that came first. */
    List<SpeakerHits> speakers() {
        return counts.entrySet().stream()
                .map(entry -> new SpeakerHits(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((SpeakerHits s) -> -s.hits()))
                .toList();
    }
}
