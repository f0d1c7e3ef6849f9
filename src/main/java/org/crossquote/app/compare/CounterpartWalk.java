package org.crossquote.app.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossquote.app.Focus;
import org.crossquote.link.Passage;

/** Goes round through all passages that belong together, in the order of the columns. */
final class CounterpartWalk {
    private List<Passage> round = List.of();

    /**
     * The passage after the one in focus; after the last comes the first.
     *
     * @param articles the articles on the screen, in the order of their columns; passages of others are left out
     */
    Optional<Passage> next(Focus focus, List<String> articles) {
        if (!round.contains(focus.passage())) {
            round = Stream.concat(Stream.of(focus.passage()), focus.counterparts().stream())
                    .distinct()
                    .toList();
        }
        Map<String, Integer> places = new HashMap<>();
        articles.forEach(article -> places.put(article, places.size()));
        List<Passage> shown = new ArrayList<>(
                round.stream().filter(p -> places.containsKey(p.article())).toList());
        shown.sort(Comparator.<Passage>comparingInt(p -> places.getOrDefault(p.article(), 0))
                .thenComparing(Passage::span));
        int here = shown.indexOf(focus.passage());
        return shown.size() < 2 ? Optional.empty() : Optional.of(shown.get((here + 1) % shown.size()));
    }
}
