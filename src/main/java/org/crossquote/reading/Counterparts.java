package org.crossquote.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.text.Span;

/**
 * Where the passages of a reading stand in other articles. An article is looked up when somebody asks for it first, so that another choice of what
 * is shown costs nothing however many articles there are. Safe for threads.
 */
final class Counterparts {
    private static final Comparator<Counterpart> BEST_FIRST = Comparator.comparing(
                    (Counterpart c) -> c.link().grade().isUtterance())
            .thenComparingDouble(c -> c.link().score())
            .reversed();

    private final LinksByArticle links;
    private final Predicate<Link> shown;
    private final Map<String, NavigableMap<Span, List<Counterpart>>> byArticle = new ConcurrentHashMap<>();

    /** @param shown which of the links count */
    Counterparts(LinksByArticle links, Predicate<Link> shown) {
        this.links = links;
        this.shown = shown;
    }

    private NavigableMap<Span, List<Counterpart>> of(String article) {
        return byArticle.computeIfAbsent(article, this::lookUp);
    }

    private NavigableMap<Span, List<Counterpart>> lookUp(String article) {
        NavigableMap<Span, List<Counterpart>> bySpan = new TreeMap<>();
        for (Link link : links.of(article)) {
            if (shown.test(link)) {
                addSides(bySpan, article, link);
            }
        }
        bySpan.values().forEach(all -> all.sort(BEST_FIRST));
        return bySpan;
    }

    private static void addSides(Map<Span, List<Counterpart>> bySpan, String article, Link link) {
        if (link.a().article().equals(article)) {
            add(bySpan, link.a(), new Counterpart(link.b(), link));
        }
        if (link.b().article().equals(article)) {
            add(bySpan, link.b(), new Counterpart(link.a(), link));
        }
    }

    private static void add(Map<Span, List<Counterpart>> bySpan, Passage from, Counterpart to) {
        bySpan.computeIfAbsent(from.span(), s -> new ArrayList<>()).add(to);
    }

    /** The distinct spans of an article that have a link, in their order. */
    List<Span> passages(String article) {
        return List.copyOf(of(article).keySet());
    }

    /** Those with which exactly this span has a link of its own, best first. */
    List<Counterpart> linked(String article, Span span) {
        return Collections.unmodifiableList(of(article).getOrDefault(span, List.of()));
    }

    /** The same, and behind them those that are identical with an identical one that has more links. */
    List<Counterpart> all(String article, Span span) {
        List<Counterpart> linked = linked(article, span);
        List<Counterpart> more = new ArrayList<>();
        Set<Passage> known = new HashSet<>();
        linked.forEach(c -> known.add(c.passage()));
        for (Counterpart root : linked) {
            Passage passage = root.passage();
            List<Counterpart> ofRoot = isIdentical(root) ? linked(passage.article(), passage.span()) : List.of();
            if (ofRoot.size() > linked.size()) {
                ofRoot.stream()
                        .filter(c -> isIdentical(c) && !c.passage().article().equals(article))
                        .filter(c -> known.add(c.passage()))
                        .forEach(c -> more.add(through(root, c)));
            }
        }
        if (more.isEmpty()) {
            return linked;
        }
        more.addAll(0, linked);
        return Collections.unmodifiableList(more);
    }

    private static boolean isIdentical(Counterpart counterpart) {
        return counterpart.link().grade() == Grade.IDENTICAL;
    }

    /** Of three passages with the same words, the third as seen from the first. */
    private static Counterpart through(Counterpart root, Counterpart other) {
        Link link = root.link();
        Passage here = link.a().equals(root.passage()) ? link.b() : link.a();
        double score = Math.min(link.score(), other.link().score());
        return new Counterpart(
                other.passage(),
                new Link(
                        Grade.IDENTICAL,
                        score,
                        here,
                        other.passage(),
                        other.link().why()));
    }
}
