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
import org.crossquote.search.index.SpanList;
import org.crossquote.search.index.SpanListBuilder;
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
            fitting.set(
                    i,
                    scope.articles().test(article)
                            && fitted(wanted, article, i + 1) == wanted.size()
                            && fitted(unwanted, article, i + 1) == 0);
        }
        return fitting;
    }

    private static int fitted(List<Query.OfArticle> conditions, Article article, int number) {
        int fitted = 0;
        for (Query.OfArticle condition : conditions) {
            fitted += ArticleFilter.fits(condition, article, number) ? 1 : 0;
        }
        return fitted;
    }

    /** Finds what is asked for. */
    void match(Found found) throws QueryException {
        BitSet among = fitting(articles, context.scope(), asked);
        if (!inside.isEmpty()) {
            among.and(withPlaces(among));
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
            SpanList hits = inside.isEmpty() ? inArticle(i) : inPlaces(i);
            if (!hits.isEmpty()) {
                found.add(i, hits, Found.score(wanted, i, articles.size()));
            }
        }
    }

    /** Those of some articles that have places to which the search is limited. */
    private BitSet withPlaces(BitSet among) {
        BitSet with = new BitSet();
        for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
            Progress.checkpoint();
            List<Place> here = findPlaces(i);
            if (!here.isEmpty()) {
                places.put(i, here);
                with.set(i);
            }
        }
        return with;
    }

    private List<Place> findPlaces(int article) {
        List<Place> all = inside.getFirst().apply(articles.get(article));
        for (Function<Article, List<Place>> more : inside.subList(1, inside.size())) {
            all = all.isEmpty() ? all : Place.shared(all, more.apply(articles.get(article)));
        }
        return all;
    }

    private List<Place> excluded(int article) {
        List<Place> excluded = List.of();
        for (Function<Article, List<Place>> places : outside) {
            List<Place> more = places.apply(articles.get(article));
            if (!more.isEmpty()) {
                excluded = new ArrayList<>(excluded);
                excluded.addAll(more);
            }
        }
        return excluded;
    }

    private SpanList inArticle(int article) {
        List<Place> excluded = excluded(article);
        if (wanted.isEmpty()) {
            return excluded.isEmpty() ? SpanList.of(List.of(title(articles.get(article)))) : SpanList.NONE;
        }
        List<SpanList> hits = new ArrayList<>(wanted.size());
        for (Occurrences one : wanted) {
            SpanList spans = without(excluded, one.in(article));
            if (spans.isEmpty()) {
                return SpanList.NONE;
            }
            hits.add(spans);
        }
        return SpanList.union(hits);
    }

    private SpanList inPlaces(int article) {
        List<Place> excluded = excluded(article);
        SpanListBuilder hits = new SpanListBuilder();
        for (Place place : places.getOrDefault(article, List.of())) {
            if (standsNowhere(unwanted, place, article)) {
                addPlace(place, article, excluded, hits);
            }
        }
        return hits.spans();
    }

    private static boolean standsNowhere(List<Occurrences> some, Place place, int article) {
        for (Occurrences one : some) {
            if (!in(place, one, article).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** All of the words, or nothing, of one place; the place itself where no words are asked for. */
    private void addPlace(Place place, int article, List<Place> excluded, SpanListBuilder hits) {
        if (wanted.isEmpty()) {
            for (Span part : place.parts()) {
                if (!Place.anyOverlaps(excluded, part.start(), part.end())) {
                    hits.add(part.start(), part.end());
                }
            }
            return;
        }
        List<SpanList> here = new ArrayList<>(wanted.size());
        for (Occurrences one : wanted) {
            SpanList spans = without(excluded, in(place, one, article));
            if (spans.isEmpty()) {
                return;
            }
            here.add(spans);
        }
        here.forEach(hits::addAll);
    }

    private static SpanList in(Place place, Occurrences one, int article) {
        SpanList all = one.in(article);
        List<Span> parts = place.parts();
        if (parts.size() == 1) {
            return all.within(parts.getFirst());
        }
        SpanListBuilder within = new SpanListBuilder();
        parts.forEach(part -> within.addAll(all.within(part)));
        return within.spans();
    }

    private static SpanList without(List<Place> excluded, SpanList spans) {
        if (excluded.isEmpty()) {
            return spans;
        }
        SpanListBuilder left = new SpanListBuilder();
        for (int i = 0; i < spans.size(); i++) {
            if (!Place.anyOverlaps(excluded, spans.start(i), spans.end(i))) {
                left.add(spans.start(i), spans.end(i));
            }
        }
        return left.spans();
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
