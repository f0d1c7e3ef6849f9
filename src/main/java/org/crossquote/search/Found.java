package org.crossquote.search;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crossquote.search.index.Occurrences;
import org.crossquote.search.index.SpanList;

/** What is found while a query is worked on: by the number of the text, spans and how well it fits. Of one thread. */
final class Found {
    private static final double SATURATION = 1.2;

    private final SortedMap<Integer, Text> texts = new TreeMap<>();

    /**
     * What is found in one text.
     *
     * @param spans in their order; of those that lie inside each other the longer
     * @param score how well it fits
     */
    record Text(SpanList spans, double score) {
        private Text and(Text more) {
            return new Text(SpanList.union(List.of(spans, more.spans)), score + more.score);
        }
    }

    /** Takes what one of the query's meanings found in a text. */
    void add(int text, SpanList spans, double score) {
        texts.merge(text, new Text(spans, score), Text::and);
    }

    SortedMap<Integer, Text> texts() {
        return texts;
    }

    /** How well a text fits in which {@code some} stand: what stands in few texts, and often in this one, counts most. */
    static double score(List<Occurrences> some, int text, int allTexts) {
        double score = 0;
        for (Occurrences one : some) {
            int texts = one.textCount();
            double rarity = Math.log(1 + (allTexts - texts + 0.5) / (texts + 0.5));
            int times = one.in(text).size();
            score += rarity * times * (SATURATION + 1) / (times + SATURATION);
        }
        return some.isEmpty() ? 1 : score;
    }
}
