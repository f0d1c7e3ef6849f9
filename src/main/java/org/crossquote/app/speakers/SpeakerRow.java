package org.crossquote.app.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossquote.app.WordCount;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.Reading;
import org.crossquote.reading.SpeakerSureness;

/**
 * What some articles quote of a speaker.
 *
 * @param speaker whose words they are
 * @param byArticle what each of them quotes, by its id; those that quote nothing are left out
 * @param unsure how many of the quotations are more guessed than known to be his
 */
record SpeakerRow(Speaker speaker, Map<String, Part> byArticle, int unsure) {
    SpeakerRow {
        byArticle = Map.copyOf(byArticle);
    }

    /**
     * What an article quotes of a speaker.
     *
     * @param quotations how many, at least one
     * @param words how many words
     * @param share the part of all words that the article quotes of anybody, 0 to 1
     * @param first where the first one stands
     */
    record Part(int quotations, int words, double share, Quotation first) {}

    /** The rows of all who are quoted in these articles, the most quoted first. */
    static List<SpeakerRow> of(Reading reading, List<String> articles) {
        Map<Speaker, Map<String, List<Quotation>>> all = new LinkedHashMap<>();
        Map<String, Integer> quoted = new HashMap<>();
        for (String article : articles) {
            for (Quotation quotation : reading.quotations(article)) {
                List<Speaker> speakers = reading.speakersOf(quotation);
                speakers.forEach(speaker -> all.computeIfAbsent(speaker, s -> new LinkedHashMap<>())
                        .computeIfAbsent(article, a -> new ArrayList<>())
                        .add(quotation));
                quoted.merge(article, WordCount.of(quotation.exact()), Integer::sum);
            }
        }
        List<SpeakerRow> rows = new ArrayList<>();
        all.forEach((speaker, here) -> rows.add(row(speaker, here, quoted)));
        rows.sort(Comparator.comparing(
                SpeakerRow::speaker,
                Speaker.mostQuotedFirst(speaker -> all.getOrDefault(speaker, Map.of()).values().stream()
                        .mapToInt(List::size)
                        .sum())));
        return rows;
    }

    private static SpeakerRow row(
            Speaker speaker, Map<String, List<Quotation>> quotations, Map<String, Integer> quoted) {
        Map<String, Part> parts = new HashMap<>();
        int unsure = 0;
        for (Map.Entry<String, List<Quotation>> here : quotations.entrySet()) {
            int words = here.getValue().stream()
                    .mapToInt(q -> WordCount.of(q.exact()))
                    .sum();
            double share = (double) words / Math.max(1, quoted.getOrDefault(here.getKey(), 0));
            parts.put(
                    here.getKey(),
                    new Part(
                            here.getValue().size(),
                            words,
                            share,
                            here.getValue().getFirst()));
            unsure += (int)
                    here.getValue().stream().filter(SpeakerSureness::isUnsure).count();
        }
        return new SpeakerRow(speaker, parts, unsure);
    }

    /** What an article quotes of him, given by its id. */
    Optional<Part> in(String article) {
        return Optional.ofNullable(byArticle.get(article));
    }

    /** How many articles quote him. */
    int articles() {
        return byArticle.size();
    }

    /** How many quotations there are in all. */
    int quotations() {
        return byArticle.values().stream().mapToInt(Part::quotations).sum();
    }

    /** How many words there are in all. */
    int words() {
        return byArticle.values().stream().mapToInt(Part::words).sum();
    }
}
