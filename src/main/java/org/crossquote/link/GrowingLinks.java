package org.crossquote.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.crossquote.link.CandidatePairs.Pair;
import org.crossquote.link.PairAnalysis.Compared;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationKind;
import org.crossquote.text.Article;

/**
 * The links of a collection to which articles are added. Articles that have been compared are not compared again, and the
 * links are those that {@link LinkFinder#find} gives for all articles at once. Not for several threads at a time.
 */
public final class GrowingLinks {
    private final Lexicon lexicon;
    private final Occasions occasions;
    private final int workers;
    /** By id, so that nothing depends on the order in which articles come. */
    private final TreeMap<String, IndexedArticle> articles = new TreeMap<>();

    private final Map<String, Integer> rank = new HashMap<>();
    private Map<Ids, Compared> compared = Map.of();
    private Map<Ids, Compared> comparedPassages = Map.of();

    private record Ids(String a, String b) {}

    GrowingLinks(NewsFrequencies frequencies, Occasions occasions, int workers) {
        this.lexicon = new Lexicon(frequencies);
        this.occasions = occasions;
        this.workers = workers;
    }

    /**
     * Adds articles and finds all links of the collection, as {@link LinkFinder#find} does.
     *
     * @param added articles, with ids that are not in the collection
     * @param quotations what is quoted in them; scare quotes are left aside
     * @return the links of all articles by place in the first; {@link Link#a()} is in the article that was added first
     * @throws CancellationException when the thread was interrupted; it stays so, and the articles are in the collection
     */
    public List<Link> add(List<Article> added, List<Quotation> quotations) {
        added.forEach(article -> rank.put(article.id(), rank.size()));
        index(added, quotations);
        List<IndexedArticle> all = List.copyOf(articles.values());
        RepeatedSentences repeated = new RepeatedSentences(all);
        List<Pair> pairs = CandidatePairs.of(all, lexicon);
        List<Pair> hubs = new ArrayList<>(repeated.hubs(all, CandidatePairs.MOST_SENTENCES));
        hubs.removeAll(new HashSet<>(pairs));
        compared = compare(all, pairs, repeated, compared, PairAnalysis::compare);
        comparedPassages = compare(all, hubs, repeated, comparedPassages, PairAnalysis::comparePassages);
        return links();
    }

    private void index(List<Article> added, List<Quotation> quotations) {
        Map<String, List<Quotation>> byArticle = quotations.stream()
                .filter(q -> q.kind() != QuotationKind.SCARE)
                .sorted(Comparator.comparing(Quotation::span))
                .collect(Collectors.groupingBy(Quotation::article));
        added.stream().sorted(Comparator.comparing(Article::id)).forEach(article -> {
            List<Quotation> quoted = byArticle.getOrDefault(article.id(), List.of());
            articles.put(article.id(), new IndexedArticle(article, quoted, ArticleWords.of(article, lexicon)));
        });
    }

    /** How two articles are compared. */
    private interface Comparison {
        Compared of(PairAnalysis analysis, IndexedArticle a, IndexedArticle b);
    }

    /** The comparisons of all pairs; what is known and still holds is not done again. */
    private Map<Ids, Compared> compare(
            List<IndexedArticle> all,
            List<Pair> pairs,
            RepeatedSentences repeated,
            Map<Ids, Compared> known,
            Comparison comparison) {
        Map<Ids, Compared> results = new LinkedHashMap<>();
        List<Pair> open = new ArrayList<>();
        for (Pair pair : pairs) {
            Compared before = known.get(ids(all, pair));
            if (before != null && PairAnalysis.holds(before, repeated)) {
                results.put(ids(all, pair), before);
            } else {
                open.add(pair);
            }
        }
        Supplier<PairAnalysis> analyses = () -> new PairAnalysis(lexicon, repeated, occasions);
        BiFunction<PairAnalysis, Pair, Compared> work =
                (analysis, pair) -> comparison.of(analysis, all.get(pair.a()), all.get(pair.b()));
        List<Compared> found = PairWork.results(open, workers, analyses, work);
        for (int i = 0; i < open.size(); i++) {
            results.put(ids(all, open.get(i)), found.get(i));
        }
        return results;
    }

    private static Ids ids(List<IndexedArticle> all, Pair pair) {
        return new Ids(all.get(pair.a()).id(), all.get(pair.b()).id());
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        compared.values().forEach(c -> links.addAll(c.links()));
        comparedPassages.values().forEach(c -> links.addAll(c.links()));
        Comparator<Passage> place = Comparator.<Passage>comparingInt(p -> rank.getOrDefault(p.article(), 0))
                .thenComparing(Passage::span);
        return links.stream()
                .map(link -> place.compare(link.a(), link.b()) <= 0 ? link : turned(link))
                .sorted(Comparator.comparing(Link::a, place)
                        .thenComparing(Link::b, place)
                        .thenComparing(Link::grade))
                .toList();
    }

    private static Link turned(Link link) {
        return new Link(link.grade(), link.score(), link.b(), link.a(), link.why());
    }
}
