package org.crossquote.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crossquote.link.Passage;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;
import org.crossquote.work.Progress;

/** Chooses the wording that stands for an utterance: the fullest of those that quote the speaker whom most articles name. */
final class FullestQuotation {
    private final Function<String, List<Quotation>> quotations;
    private final Function<Quotation, List<Speaker>> speakers;

    /**
     * @param quotations the quotations of an article, by its id
     * @param speakers who speaks in a quotation
     */
    FullestQuotation(Function<String, List<Quotation>> quotations, Function<Quotation, List<Speaker>> speakers) {
        this.quotations = quotations;
        this.speakers = speakers;
    }

    /** The same utterance with its fullest wording first; who quotes somebody quoting it speaks other words, too. */
    Shared first(Shared utterance) {
        List<Passage> all = Stream.concat(Stream.of(utterance.root()), utterance.others().stream())
                .toList();
        Map<Passage, String> names = new HashMap<>();
        Map<String, Integer> named = new HashMap<>();
        for (Passage passage : all) {
            Progress.checkpoint();
            quotation(passage).ifPresent(quotation -> {
                String speaker = speakers.apply(quotation).stream()
                        .map(Speaker::name)
                        .findFirst()
                        .orElse("");
                names.put(passage, speaker);
                named.merge(speaker, speaker.isEmpty() ? 0 : 1, Integer::sum);
            });
        }
        Comparator<Passage> mostNamed = Comparator.comparingInt(p -> named.getOrDefault(names.get(p), 0));
        Passage fullest = all.stream()
                .filter(names::containsKey)
                .reduce((best, p) ->
                        mostNamed.thenComparingInt(q -> q.span().length()).compare(p, best) > 0 ? p : best)
                .orElse(utterance.root());
        List<Passage> others = new ArrayList<>(all);
        others.remove(fullest);
        return new Shared(fullest, others, true, utterance.articles(), utterance.partly());
    }

    /** The quotation that the passage is, or in which it stands. */
    private Optional<Quotation> quotation(Passage passage) {
        return quotations.apply(passage.article()).stream()
                .filter(q -> q.span().contains(passage.span()))
                .findFirst();
    }
}
