package org.crossquote.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossquote.quote.Quotation;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.jspecify.annotations.Nullable;

/**
 * A collection that is being looked through: what has been found in single articles so far, which stays when the work is called off and taken up again, and what
 * comes next. Safe for threads.
 */
public final class ReadingSoFar {
    private final ArticleCollection collection;
    private final Map<String, Found> found = new ConcurrentHashMap<>();
    private List<String> inView = List.of();
    private @Nullable NearestFirst running;

    /** What one article has. */
    private record Found(Article article, List<Quotation> quotations) {}

    /** Nothing has been found in {@code collection} yet. */
    public ReadingSoFar(ArticleCollection collection) {
        this.collection = collection;
    }

    /** @param before what was found in these articles before is not looked for again, nor what was found in the same ones as they were read then */
    public ReadingSoFar(ArticleCollection collection, ReadingSoFar before) {
        this(collection);
        // Whether they are the same ones is looked at when they are asked for: comparing thousands takes its time.
        found.putAll(before.found);
        found.keySet().retainAll(collection.articles().stream().map(Article::id).collect(Collectors.toSet()));
    }

    /** The collection. */
    public ArticleCollection collection() {
        return collection;
    }

    /** @param articles the ids of the articles that the reader is at now: they come next, and then those around the first of them */
    public synchronized void lookAt(List<String> articles) {
        inView = List.copyOf(articles);
        if (running != null) {
            running.lookAt(inView);
        }
    }

    /** All articles, each once, the nearest to where the reader is first. */
    synchronized NearestFirst nearestFirst() {
        NearestFirst order = new NearestFirst(collection.articles(), inView);
        running = order;
        return order;
    }

    /** The quotations of one article of the collection, as it alone gives them; looked for now when that has not been done. */
    List<Quotation> quotations(Article article, Function<Article, List<Quotation>> finder) {
        Found known = found.get(article.id());
        if (known == null || !known.article().equals(article)) {
            known = new Found(article, List.copyOf(finder.apply(article)));
            found.put(article.id(), known);
        }
        return known.quotations();
    }

    /** The quotations of all articles that have been looked through, by article and place. */
    List<Quotation> quotations() {
        List<Quotation> all = new ArrayList<>();
        for (Article article : collection.articles()) {
            Found known = found.get(article.id());
            all.addAll(known == null || !known.article().equals(article) ? List.of() : known.quotations());
        }
        return Collections.unmodifiableList(all);
    }
}
