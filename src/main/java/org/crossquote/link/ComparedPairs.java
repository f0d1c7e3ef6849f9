package org.crossquote.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.crossquote.link.PairAnalysis.Compared;
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
        row.later.put(pair.b(), compared);
        row.links = null;
        row(pair.b()).earlier.add(pair.a());
    }

    void remove(Pair pair) {
        Row row = row(pair.a());
        row.later.remove(pair.b());
        row.links = null;
        row(pair.b()).earlier.remove(pair.a());
    }

    /** The pairs with an article that were compared. */
    List<Pair> with(int article) {
        List<Pair> pairs = new ArrayList<>();
        row(article).later.keySet().forEach(other -> pairs.add(new Pair(article, other)));
        row(article).earlier.forEach(other -> pairs.add(new Pair(other, article)));
        return pairs;
    }

    /** All links by place; the first side of each is in the article that came first. */
    List<Link> links() {
        List<Link> all = new ArrayList<>();
        for (int article = 0; article < rows.size(); article++) {
            Row row = rows.get(article);
            List<Link> links = row.links == null ? sorted(articles.get(article).id(), row) : row.links;
            row.links = links;
            all.addAll(links);
        }
        return List.copyOf(all);
    }

    /** By place in the article; then by the other article in the order in which they came, and by place there. */
    private static List<Link> sorted(String article, Row row) {
        List<Link> links = new ArrayList<>();
        for (Compared compared : row.later.values()) {
            compared.links().stream()
                    .map(link -> link.a().article().equals(article) ? link : link.turned())
                    .sorted(PLACE)
                    .forEach(links::add);
        }
        links.sort(Comparator.comparing(link -> link.a().span()));
        return links;
    }
}
