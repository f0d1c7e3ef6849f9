package org.crossquote.app.note.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossquote.annotation.Annotation;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An annotation and where it stands in the open articles.
 *
 * @param annotation the annotation
 * @param places where it stands; none when all of it is lost or when it is about the whole collection
 * @param lost whether words that it stands on were not found
 */
public record PlacedNote(Annotation annotation, List<Anchor> places, boolean lost) {
    /**
     * One place.
     *
     * @param article the article's id
     * @param span the words, in UTF-16 units of its text; null for the whole article
     */
    public record Anchor(String article, @Nullable Span span) {}

    public PlacedNote {
        places = List.copyOf(places);
    }

    /** The annotation's id. */
    public String id() {
        return annotation.id();
    }

    /** The first of its places. */
    public Optional<Anchor> place() {
        return places.stream().findFirst();
    }

    /** Whether it has a place in this article. */
    public boolean isIn(String article) {
        return places.stream().anyMatch(p -> p.article().equals(article));
    }

    /** The ids of the articles in which it has a place, each once. */
    public Stream<String> articles() {
        return places.stream().map(Anchor::article).distinct();
    }

    /** Whether it stands on exactly these words and nothing else. */
    boolean isExactlyAt(String article, Span span) {
        return places.size() == 1 && places.getFirst().equals(new Anchor(article, span));
    }
}
