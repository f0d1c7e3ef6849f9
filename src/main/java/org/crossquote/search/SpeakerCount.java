package org.crossquote.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.quote.QuotationKind;
import org.crossquote.search.SearchResult.SpeakerHits;
import org.crossquote.search.index.SpanList;

/** Counts in whose quotations hits stand. Of one thread. */
final class SpeakerCount {
    private final QuotedPlaces quoted;
    private final Map<Integer, Integer> counts = new LinkedHashMap<>();

    SpeakerCount(QuotedPlaces quoted) {
        this.quoted = quoted;
    }

    /** Takes the hits of one article. */
    void add(SpanList hits, ArticleQuotations quotations) {
        quotations.count(hits, (number, count) -> {
            if (quotations.get(number).kind() != QuotationKind.SCARE) {
                counts.merge(quotations.speakers(number), count, Integer::sum);
            }
        });
    }

    /** The one with most first; of as many the one that came first. */
    List<SpeakerHits> speakers() {
        Map<String, Integer> byName = new LinkedHashMap<>();
        counts.forEach(
                (speakers, hits) -> quoted.fullNames(speakers).forEach(name -> byName.merge(name, hits, Integer::sum)));
        return byName.entrySet().stream()
                .map(entry -> new SpeakerHits(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((SpeakerHits s) -> -s.hits()))
                .toList();
    }
}
