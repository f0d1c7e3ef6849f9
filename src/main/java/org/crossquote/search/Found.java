package org.crossquote.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crossquote.search.index.Occurrences;
import org.crossquote.text.Span;

/** What is found while a query is worked on: by the number of the text, spans and how well it fits. Of one thread. */
final class Found {
    private static final double SATURATION = 1.2;

    private final SortedMap<Integer, Text> texts = new TreeMap<>();

    /** What is found in one text. */
    static final class Text {
        private final List<Span> spans = new ArrayList<>();
        private double score;

        /** In their order; of those that lie inside each other the longer. */
        List<Span> spans() {
            if (isInOrder()) {
                return spans;
            }
            spans.sort((a, b) ->
                    a.start() == b.start() ? Integer.compare(b.end(), a.end()) : Integer.compare(a.start(), b.start()));
            List<Span> kept = new ArrayList<>(spans.size());
            int end = -1;
            for (Span span : spans) {
                if (span.end() > end) {
                    kept.add(span);
                    end = span.end();
                }
            }
            return kept;
        }

        /** Most queries find what is in order already. */
        private boolean isInOrder() {
            int end = -1;
            for (Span span : spans) {
                if (span.start() < end) {
                    return false;
                }
                end = span.end();
            }
            return true;
        }

        double score() {
            return score;
        }
    }

    /** Takes what one of the query's meanings found in a text. */
    void add(int text, List<Span> spans, double score) {
        Text found = texts.computeIfAbsent(text, k -> new Text());
        found.spans.addAll(spans);
        found.score += score;
    }

    SortedMap<Integer, Text> texts() {
        return texts;
    }

    /** How well a text fits in which {@code some} stand: what stands in few texts, and often in this one, counts most. */
    static double score(List<Occurrences> some, int text, int allTexts) {
        double score = 0;
        for (Occurrences one : some) {
            int texts = one.texts().cardinality();
            double rarity = Math.log(1 + (allTexts - texts + 0.5) / (texts + 0.5));
            int times = one.count(text);
            score += rarity * times * (SATURATION + 1) / (times + SATURATION);
        }
        return some.isEmpty() ? 1 : score;
    }
}
