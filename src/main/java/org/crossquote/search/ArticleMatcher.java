package org.crossquote.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.crossquote.search.Alternatives.Alternative;
import org.crossquote.search.index.Occurrences;
import org.crossquote.search.index.TextIndex;
import org.crossquote.search.query.Query;
import org.crossquote.search.query.QueryException;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;

/**
 * Finds in articles what one meaning of a query asks for. Where it limits the search to places, all of its words must stand in one of these,
 * otherwise in one article.
 */
final class ArticleMatcher {
    private final List<Article> articles;
    private final TextIndex index;
    private final SearchContext context;
    private final Alternative asked;
    private final List<Function<Article, List<Place>>> inside = new ArrayList<>();
    private final List<Function<Article, List<Place>>> outside = new ArrayList<>();
    private final Map<Integer, List<Place>> places = new HashMap<>();
    private final List<Occurrences> wanted = new ArrayList<>();
    private final List<Occurrences> unwanted = new ArrayList<>();

    ArticleMatcher(List<Article> articles, TextIndex index, SearchContext context, Alternative asked)
            throws QueryException {
        this.articles = articles;
        this.index = index;
        this.context = context;
        this.asked = asked;
        for (Query.OfPlace place : asked.wanted(Query.OfPlace.class)) {
            inside.add(PlaceFilter.of(place, context));
        }
        for (Query.OfPlace place : asked.unwanted(Query.OfPlace.class)) {
            outside.add(PlaceFilter.of(place, context));
        }
    }

    /** The articles that are what the query asks of a whole article, and in the scope. */
    static BitSet fitting(List<Article> articles, SearchScope scope, Alternative asked) {
        BitSet fitting = new BitSet();
        List<Query.OfArticle> wanted = asked.wanted(Query.OfArticle.class);
        List<Query.OfArticle> unwanted = asked.unwanted(Query.OfArticle.class);
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            int number = i + 1;
            if (scope.articles().test(article)
                    && wanted.stream().allMatch(c -> ArticleFilter.fits(c, article, number))
                    && unwanted.stream().noneMatch(c -> ArticleFilter.fits(c, article, number))) {
                fitting.set(i);
            }
        }
        return fitting;
    }

    /** Finds what is asked for. */
    void match(Found found) throws QueryException {
        BitSet among = fitting(articles, context.scope(), asked);
        if (!inside.isEmpty()) {
            among.stream().filter(i -> places(i).isEmpty()).forEach(among::clear);
        }
        List<Query.Words> rarestFirst = asked.wanted(Query.Words.class).stream()
                .sorted(Comparator.comparingInt(words -> WordSearch.cost(index, words)))
                .toList();
        for (Query.Words words : rarestFirst) {
            Occurrences places = WordSearch.find(index, words, among);
            wanted.add(places);
            among.and(places.texts());
        }
        for (Query.Words words : asked.unwanted(Query.Words.class)) {
            Occurrences places = WordSearch.find(index, words, among);
            unwanted.add(places);
            if (inside.isEmpty()) {
                among.andNot(places.texts());
            }
        }
        for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
            Progress.checkpoint();
            List<Span> hits = inside.isEmpty() ? inArticle(i) : inPlaces(i);
            if (!hits.isEmpty()) {
                found.add(i, hits, Found.score(wanted, i, articles.size()));
            }
        }
    }

    /** The places to which the search is limited. */
    private List<Place> places(int article) {
        return places.computeIfAbsent(article, this::findPlaces);
    }

    private List<Place> findPlaces(int article) {
        List<Place> all = inside.getFirst().apply(articles.get(article));
        for (Function<Article, List<Place>> more : inside.subList(1, inside.size())) {
            all = all.isEmpty() ? all : Place.shared(all, more.apply(articles.get(article)));
        }
        return all;
    }

    private List<Place> excluded(int article) {
        return outside.stream()
                .flatMap(places -> places.apply(articles.get(article)).stream())
                .toList();
    }

    private List<Span> inArticle(int article) {
        List<Place> excluded = excluded(article);
        if (wanted.isEmpty()) {
            return excluded.isEmpty() ? List.of(title(articles.get(article))) : List.of();
        }
        List<Span> hits = new ArrayList<>();
        if (wanted.size() == 1) {
            return without(excluded, wanted.getFirst().in(article));
        }
        for (Occurrences one : wanted) {
            List<Span> spans = without(excluded, one.in(article));
            if (spans.isEmpty()) {
                return List.of();
            }
            hits.addAll(spans);
        }
        return hits;
    }

    private List<Span> inPlaces(int article) {
        List<Place> excluded = excluded(article);
        List<Span> hits = new ArrayList<>();
        for (Place place : places(article)) {
            if (unwanted.stream().allMatch(one -> in(place, one, article).isEmpty())) {
                hits.addAll(wanted.isEmpty() ? without(excluded, place.parts()) : inPlace(place, excluded, article));
            }
        }
        return hits;
    }

    private List<Span> inPlace(Place place, List<Place> excluded, int article) {
        List<Span> hits = new ArrayList<>();
        for (Occurrences one : wanted) {
            List<Span> spans = without(excluded, in(place, one, article));
            if (spans.isEmpty()) {
                return List.of();
            }
            hits.addAll(spans);
        }
        return hits;
    }

    private static List<Span> in(Place place, Occurrences one, int article) {
        return place.parts().stream()
                .flatMap(part -> one.in(article, part).stream())
                .toList();
    }

    private static List<Span> without(List<Place> excluded, List<Span> spans) {
        return excluded.isEmpty()
                ? spans
                : spans.stream()
                        .filter(span -> !Place.anyOverlaps(excluded, span))
                        .toList();
    }

    /** What stands for an article of which no words are asked: its title, otherwise its first line. */
    private static Span title(Article article) {
        return article.blocks().stream()
                .filter(block -> block.kind() == BlockKind.TITLE)
                .findFirst()
                .or(() -> article.blocks().stream().findFirst())
                .map(Block::span)
                .orElse(new Span(0, 0));
    }
}
