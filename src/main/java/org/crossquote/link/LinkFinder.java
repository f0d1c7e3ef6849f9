package org.crossquote.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.crossquote.link.CandidatePairs.Pair;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationKind;
import org.crossquote.text.Article;

/**
 * Finds the passages of different articles that belong together. It is a pure function: the same articles give the same
 * links, in whatever order they come.
 */
public final class LinkFinder {
    private final NewsFrequencies frequencies;
    private final Occasions occasions;
    private final int workers;

    /** A finder with the tables that the program brings along, which uses all cores. */
    public LinkFinder() {
        this(Runtime.getRuntime().availableProcessors());
    }

    /**
     * A finder with the tables that the program brings along.
     *
     * @param workers how many threads work on a large collection, 1 and up; the links are the same for any number
     */
    public LinkFinder(int workers) {
        this.frequencies = NewsFrequencies.bundled();
        this.occasions = Occasions.bundled();
        this.workers = workers;
    }

    /**
     * Finds all links between the articles. Nothing is linked inside one article, nor with comments, boilerplate or contents.
     * An utterance or passage that stands in very many articles is linked from each to the first that has it.
     *
     * @param articles the articles, their ids all different
     * @param quotations what is quoted in them; scare quotes are left aside
     * @return the links by place in the first article; {@link Link#a()} is in the article that comes first
     * @throws CancellationException when the thread was interrupted; it stays so
     */
    public List<Link> find(List<Article> articles, List<Quotation> quotations) {
        Lexicon lexicon = new Lexicon(frequencies);
        List<IndexedArticle> indexed = index(articles, quotations, lexicon);
        RepeatedSentences repeated = new RepeatedSentences(indexed);
        List<Pair> pairs = CandidatePairs.of(indexed, lexicon);
        List<Pair> copies = new ArrayList<>(repeated.hubs(indexed, CandidatePairs.MOST_SENTENCES));
        copies.removeAll(new HashSet<>(pairs));
        Supplier<PairAnalysis> analyses = () -> new PairAnalysis(lexicon, repeated, occasions);
        List<Link> links = new ArrayList<>(PairWork.links(
                pairs, workers, analyses, (of, pair) -> of.links(indexed.get(pair.a()), indexed.get(pair.b()))));
        links.addAll(PairWork.links(
                copies, workers, analyses, (of, pair) -> of.passages(indexed.get(pair.a()), indexed.get(pair.b()))));
        return inOrderOf(articles, links);
    }

    /** The articles by id, so that nothing depends on their order. */
    private static List<IndexedArticle> index(List<Article> articles, List<Quotation> quotations, Lexicon lexicon) {
        Map<String, List<Quotation>> byArticle = quotations.stream()
                .filter(q -> q.kind() != QuotationKind.SCARE)
                .sorted(Comparator.comparing(Quotation::span))
                .collect(Collectors.groupingBy(Quotation::article));
        return articles.stream()
                .sorted(Comparator.comparing(Article::id))
                .map(article -> new IndexedArticle(
                        article, byArticle.getOrDefault(article.id(), List.of()), ArticleWords.of(article, lexicon)))
                .toList();
    }

    private static List<Link> inOrderOf(List<Article> articles, List<Link> links) {
        Map<String, Integer> rank = new HashMap<>();
        for (Article article : articles) {
            rank.put(article.id(), rank.size());
        }
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
