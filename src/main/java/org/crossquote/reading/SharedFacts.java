package org.crossquote.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.link.words.ToldWords;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;

/**
 * Groups links of facts. A group is what all of its articles tell: it is shown by a clause of one of them, and an article belongs to it when the
 * passages that are linked with this clause, or with a part of it, tell most of it. Two that each share another part of a long sentence
 * have nothing in common.
 */
final class SharedFacts {
    /** Who tells so much of a clause tells it. */
    private static final double MOST = 2.0 / 3;

    /** Where nobody tells so much of it, the one who tells most of it and as much as this does, but for a few words. */
    private static final double HALF = 0.5;

    private static final double FEW_WORDS = 3;

    /** Who tells so much of it does not lack it. */
    private static final double PART = 1.0 / 3;

    /** Words and names that two clauses share: one is no fact. */
    private static final double FEWEST = 1.75;

    /** With more, those that are linked with them in turn are too many to look at. */
    private static final int FEW_LINKS = 24;

    private static final Comparator<Row> MOST_TOLD_FULLEST = Comparator.comparingInt(
                    (Row row) -> row.shared().articles().size())
            .thenComparing(Row::isSentence)
            .thenComparingInt(row -> row.clause().words().size())
            .reversed()
            .thenComparing(row -> row.shared().root().article())
            .thenComparing(row -> row.shared().root().span());

    private final ArticleCollection collection;
    /** The clause that each passage is in. */
    private final Map<Passage, Clause> clauses = new HashMap<>();

    private final Map<Passage, Clause> wholes = new HashMap<>();
    /** The clauses that links begin in, each with the passages that are linked with it. */
    private final Map<Clause, Set<Passage>> linked = new LinkedHashMap<>();

    private final Map<String, List<Clause>> byArticle = new HashMap<>();

    /** A clause as it stands in a text. */
    private record Clause(Passage passage, ToldWords words) {
        boolean isInOrAround(Clause other) {
            Span own = passage.span();
            Span its = other.passage.span();
            return own.contains(its) || its.contains(own) || SamePlaces.isSame(own, its);
        }
    }

    /** A clause and the articles that tell it. */
    private record Row(Clause clause, Shared shared) {
        boolean isSentence() {
            return Character.isUpperCase(clause.passage().exact().codePointAt(0));
        }
    }

    private SharedFacts(ArticleCollection collection, List<Link> links) {
        this.collection = collection;
        for (Link link : links) {
            Progress.checkpoint();
            add(link.a(), link.b());
            add(link.b(), link.a());
        }
        linked.keySet()
                .forEach(clause -> byArticle
                        .computeIfAbsent(clause.passage().article(), article -> new ArrayList<>())
                        .add(clause));
    }

    private void add(Passage from, Passage to) {
        linked.computeIfAbsent(clause(from), clause -> new LinkedHashSet<>()).add(to);
    }

    /** What the links between facts show to be told by several articles. */
    static List<Shared> of(ArticleCollection collection, List<Link> links) {
        return new SharedFacts(collection, links).shared();
    }

    private Clause clause(Passage passage) {
        return clauses.computeIfAbsent(passage, this::whole);
    }

    private Clause whole(Passage passage) {
        Article article = collection.article(passage.article()).orElse(null);
        if (article == null) {
            return new Clause(passage, ToldWords.of(passage.exact(), ""));
        }
        Span span = WholeClause.of(article, passage.span());
        Passage whole = new Passage(passage.article(), span, article.at(span));
        return wholes.computeIfAbsent(whole, p -> new Clause(p, ToldWords.of(p.exact(), article.language())));
    }

    private List<Shared> shared() {
        List<Row> rows = new ArrayList<>();
        for (Clause clause : new LinkedHashSet<>(linked.keySet())) {
            Progress.checkpoint();
            Row row = row(clause);
            if (row.shared().articles().size() > 1) {
                rows.add(row);
            }
        }
        rows.sort(MOST_TOLD_FULLEST);
        Map<String, List<Row>> kept = new HashMap<>();
        List<Shared> shared = new ArrayList<>();
        for (Row row : rows) {
            Progress.checkpoint();
            String article = row.clause().passage().article();
            if (kept.getOrDefault(article, List.of()).stream().noneMatch(better -> isIn(row, better))) {
                shared.add(row.shared());
                row.shared()
                        .articles()
                        .forEach(a ->
                                kept.computeIfAbsent(a, id -> new ArrayList<>()).add(row));
            }
        }
        return shared;
    }

    /** Whether a row says what another one, in which its clause is, says already. */
    private boolean isIn(Row row, Row better) {
        Progress.checkpoint();
        List<Clause> there = clauses(better.shared().in(row.clause().passage().article()));
        boolean isNoMore = better.shared().articles().containsAll(row.shared().articles())
                && (share(row.clause(), List.of(better.clause())) >= MOST || there.contains(row.clause()));
        return there.stream().anyMatch(row.clause()::isInOrAround)
                && (isNoMore
                        || share(row.clause(), List.of(better.clause())) >= MOST
                                && share(better.clause(), List.of(row.clause())) >= MOST);
    }

    private Row row(Clause clause) {
        Map<String, List<Passage>> telling = new LinkedHashMap<>();
        Set<Passage> near = linkedWith(clause);
        near.forEach(p ->
                telling.computeIfAbsent(p.article(), a -> new ArrayList<>()).add(p));
        Map<String, Double> shares = new LinkedHashMap<>();
        telling.forEach((article, passages) -> shares.put(article, share(clause, clauses(passages))));
        for (Passage passage : linkedWithThem(clause, near)) {
            double share = share(clause, List.of(clause(passage)));
            if (share >= MOST && share > shares.getOrDefault(passage.article(), 0.0)) {
                shares.put(passage.article(), share);
                telling.put(passage.article(), List.of(passage));
            } else if (share != 0) {
                shares.putIfAbsent(passage.article(), -Math.abs(share));
            }
        }
        double best = shares.values().stream().mapToDouble(share -> share).max().orElse(0);
        boolean isNearly = best >= HALF && (1 - best) * clause.words().size() <= FEW_WORDS;
        double needed = best < MOST && isNearly ? best : MOST;
        List<Passage> others = new ArrayList<>();
        Set<String> articles = new HashSet<>(Set.of(clause.passage().article()));
        Set<String> partly = new HashSet<>();
        shares.forEach((article, share) -> {
            if (share >= needed && (best >= MOST || articles.size() == 1)) {
                articles.add(article);
                others.addAll(mostTelling(clause, telling.getOrDefault(article, List.of())));
            } else if (share != 0) {
                partly.add(article);
            }
        });
        return new Row(clause, new Shared(clause.passage(), others, false, articles, partly));
    }

    /** What is linked with passages that are linked with a clause: each of them has to tell the clause by itself. */
    private List<Passage> linkedWithThem(Clause clause, Set<Passage> near) {
        return near.size() > FEW_LINKS
                ? List.of()
                : near.stream()
                        .flatMap(passage -> linkedWith(clause(passage)).stream())
                        .filter(p -> !near.contains(p)
                                && !p.article().equals(clause.passage().article()))
                        .distinct()
                        .toList();
    }

    private Set<Passage> linkedWith(Clause clause) {
        Set<Passage> near = new LinkedHashSet<>();
        for (Clause other : byArticle.getOrDefault(clause.passage().article(), List.of())) {
            Progress.checkpoint();
            if (other.isInOrAround(clause)) {
                near.addAll(linked.getOrDefault(other, Set.of()));
            }
        }
        return near;
    }

    private List<Clause> clauses(List<Passage> passages) {
        return passages.stream().map(this::clause).distinct().toList();
    }

    /** Those that tell a good part of a clause, or else the first. */
    private List<Passage> mostTelling(Clause clause, List<Passage> passages) {
        List<Passage> most = passages.stream()
                .distinct()
                .filter(p -> Math.abs(share(clause, List.of(clause(p)))) >= HALF)
                .toList();
        return most.isEmpty() ? passages.subList(0, 1) : most;
    }

    /**
     * How much of a clause others tell: 0 for too little to be a part of it; below 0, but as far from it, where they lack a number of it.
     */
    private static double share(Clause clause, Collection<Clause> others) {
        List<ToldWords> words = others.stream().map(Clause::words).toList();
        double told = clause.words().toldBy(words);
        double share = told / Math.max(1, clause.words().size());
        if (share < PART || told < Math.min(FEWEST, clause.words().size())) {
            return 0;
        }
        return clause.words().hasNumbersIn(words) ? share : -share;
    }
}
