package org.crossquote.app.note.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Span;

/** Notes in the order in which they are read: by article and place, those about everything and lost ones last. */
final class NoteOrder {
    private NoteOrder() {}

    /** The order in a collection; no two notes are equal in it. */
    static Comparator<PlacedNote> in(ArticleCollection collection) {
        Map<String, Integer> numbers = new HashMap<>();
        collection.articles().forEach(a -> numbers.put(a.id(), numbers.size()));
        return Comparator.comparingInt((PlacedNote n) -> number(n, numbers))
                .thenComparingInt(NoteOrder::start)
                .thenComparing(n -> n.annotation().created())
                .thenComparing(PlacedNote::id);
    }

    private static int number(PlacedNote note, Map<String, Integer> numbers) {
        return note.places().isEmpty()
                ? Integer.MAX_VALUE
                : numbers.getOrDefault(note.places().getFirst().article(), 0);
    }

    private static int start(PlacedNote note) {
        Span span = note.places().isEmpty() ? null : note.places().getFirst().span();
        return span == null ? -1 : span.start();
    }
}
