package org.crossquote.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.crossquote.text.Span;

/** How much an article shares with the others. */
public final class SharedPassages {
    private SharedPassages() {}

    /** How many passages of an article each other one tells too, by its id; those that tell none are left out. What is not shown does not count. */
    public static Map<String, Integer> with(Reading reading, String article) {
        Map<String, Integer> counts = new HashMap<>();
        for (Span span : reading.passages(article)) {
            Set<String> telling = new HashSet<>();
            reading.linked(article, span)
                    .forEach(counterpart -> telling.add(counterpart.passage().article()));
            telling.remove(article);
            telling.forEach(other -> counts.merge(other, 1, Integer::sum));
        }
        return counts;
    }
}
