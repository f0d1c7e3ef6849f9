package org.crossquote.app.note.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crossquote.annotation.AnnotationKind;
import org.crossquote.annotation.Highlight;

/** Keeps count of notes as they come and go, so that nobody counts thousands of them at every key. */
final class NoteTally {
    private final Map<String, Integer> colours = new HashMap<>();
    private final Map<String, Integer> articles = new HashMap<>();
    private final TreeMap<String, Integer> tags = new TreeMap<>();
    private int live;
    private int trashed;
    private int lost;
    private int corrections;

    void add(PlacedNote note) {
        count(note, 1);
    }

    void remove(PlacedNote note) {
        count(note, -1);
    }

    private void count(PlacedNote note, int by) {
        if (note.annotation().trashed()) {
            trashed += by;
            return;
        }
        live += by;
        lost += note.lost() ? by : 0;
        corrections += note.annotation().kind() == AnnotationKind.CORRECTION ? by : 0;
        Highlight mark = note.annotation().highlight();
        count(colours, mark == null ? Stream.of() : Stream.of(mark.colour()), by);
        count(articles, note.articles(), by);
        count(tags, note.annotation().tags().stream().distinct(), by);
    }

    private static void count(Map<String, Integer> counts, Stream<String> of, int by) {
        of.forEach(key -> counts.merge(key, by, (a, b) -> a + b == 0 ? null : a + b));
    }

    NoteCounts counts() {
        return new NoteCounts(live, trashed, lost, corrections, colours, articles);
    }

    /** The tags in use, in the order of the alphabet. */
    List<String> tags() {
        return List.copyOf(tags.keySet());
    }
}
