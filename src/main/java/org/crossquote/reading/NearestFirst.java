package org.crossquote.reading;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.TreeSet;
import org.crossquote.text.Article;

/**
 * The articles of a collection, each once: those that the reader is at come next, then the nearest to the first of them. Where the reader is may change meanwhile. For one
 * thread, but {@link #lookAt} for any.
 */
final class NearestFirst implements Iterator<Article> {
    private final List<Article> articles;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final NavigableSet<Integer> rest = new TreeSet<>();
    private volatile List<String> inView;

    /** @param inView the ids of the articles that the reader is at; none for the beginning */
    NearestFirst(List<Article> articles, List<String> inView) {
        this.articles = articles;
        this.inView = inView;
        for (int i = 0; i < articles.size(); i++) {
            numbers.put(articles.get(i).id(), i);
            rest.add(i);
        }
    }

    /** @param articles the ids of the articles that the reader is at now; those that are not in the collection do not count */
    void lookAt(List<String> articles) {
        inView = articles;
    }

    @Override
    public boolean hasNext() {
        return !rest.isEmpty();
    }

    @Override
    public Article next() {
        if (rest.isEmpty()) {
            throw new NoSuchElementException();
        }
        int next = nearest();
        rest.remove(next);
        return articles.get(next);
    }

    private int nearest() {
        List<Integer> places =
                inView.stream().map(numbers::get).filter(Objects::nonNull).toList();
        for (int place : places) {
            if (rest.contains(place)) {
                return place;
            }
        }
        int from = places.isEmpty() ? 0 : places.getFirst();
        Integer before = rest.lower(from);
        Integer after = rest.ceiling(from);
        if (before == null || after == null) {
            return Objects.requireNonNull(before == null ? after : before);
        }
        return from - before < after - from ? before : after;
    }
}
