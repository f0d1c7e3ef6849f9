package org.crossquote.app.note;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Span;

/** Notes in the order in which they are read: by article and place, those about everything and lost ones last. */
final class NoteOrder {
    private NoteOrder() {}

    static List<PlacedNote> of(Collection<PlacedNote> notes, ArticleCollection collection) {
        Map<String, Integer> numbers = new HashMap<>();
        collection.articles().forEach(a -> numbers.put(a.id(), numbers.size()));
        return notes.stream()
                .sorted(Comparator.comparingInt((PlacedNote n) -> n.place()
                                .map(p -> numbers.getOrDefault(p.article(), 0))
                                .orElse(Integer.MAX_VALUE))
                        .thenComparingInt(NoteOrder::start)
                        .thenComparing(n -> n.annotation().created())
                        .thenComparing(PlacedNote::id))
                .toList();
    }

    private static int start(PlacedNote note) {
        Span span = note.place().map(PlacedNote.Place::span).orElse(null);
        return span == null ? -1 : span.start();
    }
}
