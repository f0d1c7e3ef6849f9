package org.crossquote.link.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.crossquote.link.ComposedArticles;
import org.crossquote.link.Link;
import org.crossquote.link.claim.ClaimLanguages;
import org.crossquote.link.find.PairAnalysis.Compared;
import org.crossquote.link.index.ArticleWords;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.neighbour.Hubs;
import org.crossquote.link.neighbour.Neighbours;
import org.crossquote.link.neighbour.Pair;
import org.crossquote.link.neighbour.RepeatedSentences;
import org.crossquote.link.utterance.OccasionTable;
import org.crossquote.link.words.ConceptTable;
import org.crossquote.link.words.Vocabularies;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationKind;
import org.crossquote.text.Article;
import org.crossquote.work.Progress;
import org.crossquote.work.SharedWork;

/**
 * The links of a collection to which articles are added. Only what an added article changes is looked at again, and the links are
 * those that {@link LinkFinder#find} gives for all articles at once. Not for several threads at a time.
 */
public final class GrowingLinks {
    /** Of a quotation that an article repeats, so many places are linked: more than any report repeats its headline. */
    private static final int MOST_OF_ONE_WORDING = 8;

    /** How much of a search is done when the articles are indexed, when their neighbours are known and when the pairs are compared. */
    private static final double INDEXED = 0.2;

    private static final double NEIGHBOURS = 0.4;
    private static final double COMPARED = 0.98;

    private final ConceptTable concepts;
    private final OccasionTable occasions;
    private final ClaimLanguages languages;
    private final int workers;
    /** Added, and not yet among the articles. */
    private final List<Waiting> waiting = new ArrayList<>();

    private final ComposedArticles composed = new ComposedArticles();
    private final List<IndexedArticle> articles = new ArrayList<>();
    private final Neighbours neighbours;
    private final RepeatedSentences repeated;
    private final Hubs hubs;
    private final ComparedPairs compared = new ComparedPairs(articles);
    /** What the sentences of added articles changed, and what has not been followed up yet. */
    private final RepeatedSentences.Affected affected =
            new RepeatedSentences.Affected(new HashSet<>(), new HashSet<>());

    /** The pairs that are still to be looked at: more than none after a search that was interrupted. */
    private final Set<Pair> open = new TreeSet<>();

    /** An article that was added, and what is quoted in it. */
    private record Waiting(Article article, List<Quotation> quoted) {}

    GrowingLinks(Vocabularies vocabularies, OccasionTable occasions, ClaimLanguages languages, int workers) {
        this.concepts = new ConceptTable(vocabularies);
        this.occasions = occasions;
        this.languages = languages;
        this.workers = workers;
        this.neighbours = new Neighbours(concepts);
        this.repeated = new RepeatedSentences(articles);
        this.hubs = new Hubs(repeated);
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
        return add(added, quotations, Progress.none());
    }

    /**
     * Adds articles, and says how far the search is.
     *
     * @see #add(List, List)
     */
    public List<Link> add(List<Article> added, List<Quotation> quotations, Progress progress) {
        relate(added, quotations, progress);
        return compare(progress);
    }

    /**
     * The same of articles after which no others come: what only they would need makes room before the pairs are compared.
     *
     * @see #add(List, List)
     */
    List<Link> addLast(List<Article> added, List<Quotation> quotations, Progress progress) {
        relate(added, quotations, progress);
        neighbours.forgetRelations();
        concepts.forgetWords();
        return compare(progress);
    }

    private void relate(List<Article> added, List<Quotation> quotations, Progress progress) {
        enqueue(added, quotations);
        index(progress.part(0, INDEXED));
        repeated.count(affected);
        open.addAll(neighbours.add(
                articles.subList(neighbours.size(), articles.size()), progress.part(INDEXED, NEIGHBOURS)));
        followUp();
    }

    private List<Link> compare(Progress progress) {
        compareOpen(progress.part(NEIGHBOURS, COMPARED));
        return composed.inOwn(compared.links(progress.part(COMPARED, 1)));
    }

    /** What was affected is forgotten when all of it has been followed up; doing so once more after an interrupt changes nothing. */
    private void followUp() {
        hubs.change(affected.hubs(), open);
        for (int article : affected.repeated()) {
            Progress.checkpoint();
            open.addAll(compared.with(article));
        }
        affected.clear();
    }

    /** In one go, so that the articles are in the collection whatever happens then; everything that takes time comes when they are indexed. */
    private void enqueue(List<Article> added, List<Quotation> quotations) {
        Map<String, List<Quotation>> byArticle = new HashMap<>();
        for (Quotation quotation : quotations) {
            if (quotation.kind() != QuotationKind.SCARE) {
                byArticle
                        .computeIfAbsent(quotation.article(), id -> new ArrayList<>())
                        .add(quotation);
            }
        }
        added.forEach(article -> waiting.add(new Waiting(article, byArticle.getOrDefault(article.id(), List.of()))));
    }

    private void index(Progress progress) {
        List<IndexedArticle> indexed =
                SharedWork.results(List.copyOf(waiting), workers, () -> this, GrowingLinks::indexed, progress);
        // Not before: the work may be called off at any line, and what waits is not lost.
        articles.addAll(indexed);
        waiting.clear();
    }

    private IndexedArticle indexed(Waiting next) {
        Article article = composed.add(next.article);
        List<Quotation> quoted = composed.inComposed(next.quoted).stream()
                .sorted(Comparator.comparing(Quotation::span))
                .toList();
        return new IndexedArticle(article, firstOfEach(quoted), ArticleWords.of(article, concepts));
    }

    /** Without those that only say again what was said often enough: two texts full of one phrase would have links without number. */
    private static List<Quotation> firstOfEach(List<Quotation> quotations) {
        Map<String, Integer> said = new HashMap<>();
        return quotations.stream()
                .filter(q -> said.merge(q.exact(), 1, Integer::sum) <= MOST_OF_ONE_WORDING)
                .toList();
    }

    private void compareOpen(Progress progress) {
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : open) {
            Progress.checkpoint();
            if (!neighbours.areNear(pair) && !hubs.join(pair)) {
                compared.remove(pair);
            } else if (!isKnown(pair)) {
                pairs.add(pair);
            }
        }
        List<Compared> found = SharedWork.results(
                pairs,
                workers,
                () -> new PairAnalysis(concepts, repeated, occasions, languages),
                this::compare,
                progress);
        for (int i = 0; i < pairs.size(); i++) {
            compared.put(pairs.get(i), found.get(i));
        }
        open.clear();
    }

    private boolean isKnown(Pair pair) {
        Compared known = compared.get(pair);
        return known != null && known.isWhole() == neighbours.areNear(pair) && PairAnalysis.holds(known, repeated);
    }

    /** Of two articles the one whose name comes first is the first, in whatever order they came. */
    private Compared compare(PairAnalysis analysis, Pair pair) {
        IndexedArticle a = articles.get(pair.a());
        IndexedArticle b = articles.get(pair.b());
        boolean inOrder = a.id().compareTo(b.id()) < 0;
        return neighbours.areNear(pair)
                ? analysis.compare(inOrder ? a : b, inOrder ? b : a)
                : analysis.comparePassages(inOrder ? a : b, inOrder ? b : a);
    }
}
