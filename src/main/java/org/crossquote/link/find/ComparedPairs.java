package org.crossquote.link.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crossquote.link.Link;
import org.crossquote.link.fact.Fact;
import org.crossquote.link.find.PairAnalysis.Compared;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.neighbour.Pair;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;

/** What came of comparing the pairs of a growing collection, and the links of all of them in order. */
final class ComparedPairs {
    private static final Comparator<Link> PLACE = Comparator.comparing(
                    (Link link) -> link.a().span())
            .thenComparing(link -> link.b().span())
            .thenComparing(Link::grade);

    /** The articles by their numbers, which others add to. */
    private final List<IndexedArticle> articles;

    private final List<Row> rows = new ArrayList<>();

    /** What is known of one article. */
    private static final class Row {
        /** What came of comparing it with articles that came later, by their numbers. */
        private final TreeMap<Integer, Compared> later = new TreeMap<>();
        /** The articles that came earlier and were compared with it. */
        private final Set<Integer> earlier = new HashSet<>();
        /** Its links with later articles; null when they are to be put in order. */
        private @Nullable List<Link> links = List.of();
    }

    ComparedPairs(List<IndexedArticle> articles) {
        this.articles = articles;
    }

    private Row row(int article) {
        while (rows.size() <= article) {
            rows.add(new Row());
        }
        return rows.get(article);
    }

    /** What came of a pair. */
    @Nullable
    Compared get(Pair pair) {
        return row(pair.a()).later.get(pair.b());
    }

    void put(Pair pair, Compared compared) {
        Row row = row(pair.a());
        forgetLinks(pair, row.later.put(pair.b(), compared));
        row(pair.b()).earlier.add(pair.a());
        forgetLinks(pair, compared);
    }

    void remove(Pair pair) {
        Row row = row(pair.a());
        forgetLinks(pair, row.later.remove(pair.b()));
        row(pair.b()).earlier.remove(pair.a());
    }

    /** The links of the first article, and of all that the facts of the pair may support. */
    private void forgetLinks(Pair pair, @Nullable Compared compared) {
        row(pair.a()).links = null;
        if (compared != null && !compared.facts().isEmpty()) {
            row(pair.b()).links = null;
            with(pair.a()).forEach(other -> row(other.a()).links = null);
            with(pair.b()).forEach(other -> row(other.a()).links = null);
        }
    }

    /** The pairs with an article that were compared. */
    List<Pair> with(int article) {
        List<Pair> pairs = new ArrayList<>();
        row(article).later.keySet().forEach(other -> pairs.add(new Pair(article, other)));
        row(article).earlier.forEach(other -> pairs.add(new Pair(other, article)));
        return pairs;
    }

    /** All links by place; the first side of each is in the article that came first. */
    List<Link> links(Progress progress) {
        List<Link> all = new ArrayList<>();
        for (int article = 0; article < rows.size(); article++) {
            progress.report(article, rows.size());
            Row row = rows.get(article);
            List<Link> links = row.links == null ? sorted(article, row) : row.links;
            row.links = links;
            all.addAll(links);
        }
        progress.report(rows.size(), rows.size());
        return List.copyOf(all);
    }

    /** By place in the article; then by the other article in the order in which they came, and by place there. */
    private List<Link> sorted(int article, Row row) {
        String id = articles.get(article).id();
        List<Link> links = new ArrayList<>();
        row.later.forEach((other, compared) -> Stream.concat(
                        compared.links().stream(), supported(new Pair(article, other)).stream())
                .map(link -> from(id, link))
                .sorted(PLACE)
                .forEach(links::add));
        links.sort(Comparator.comparing(link -> link.a().span()));
        return links;
    }

    private static Link from(String article, Link link) {
        Progress.checkpoint();
        return link.a().article().equals(article) ? link : link.turned();
    }

    private List<Link> supported(Pair pair) {
        if (facts(pair.a(), pair.b()).isEmpty()) {
            return List.of();
        }
        int fewer = neighbours(pair.a()) < neighbours(pair.b()) ? pair.a() : pair.b();
        List<Integer> thirds = with(fewer).stream()
                .map(other -> other.a() == fewer ? other.b() : other.a())
                .toList();
        return new SupportedFacts(pair, thirds, this::facts).links();
    }

    private int neighbours(int article) {
        return row(article).later.size() + row(article).earlier.size();
    }

    private List<Fact> facts(int article, int other) {
        Compared compared = get(Pair.of(article, other));
        return compared == null ? List.of() : compared.facts();
    }
}
