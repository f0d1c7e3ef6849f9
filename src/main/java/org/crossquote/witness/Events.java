package org.crossquote.witness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.text.Article;
import org.crossquote.work.Progress;

/** Which articles tell of one event: those that share passages, or many words that tell much. Immutable. */
final class Events {
    /** A shorter passage may stand in articles of different events. */
    private static final int LONG = 30;

    private final Map<String, Set<String>> related = new LinkedHashMap<>();

    private Events() {}

    /** The events of a collection, by its articles and their links. */
    static Events of(List<Article> articles, List<Link> links, TellingWords words) {
        Events events = new Events();
        articles.forEach(a -> events.related.put(a.id(), new TreeSet<>()));
        Map<Set<String>, Integer> linked = linked(links);
        linked.forEach((pair, count) -> {
            if (count > 1) {
                events.relate(pair);
            }
        });
        for (Article a : articles) {
            Progress.checkpoint();
            words.alike(a.id()).forEach((other, share) -> {
                Set<String> pair = Set.of(a.id(), other);
                if (share >= (linked.containsKey(pair) ? TellingWords.WITH_LINK : TellingWords.ALONE)) {
                    events.relate(pair);
                }
            });
        }
        return events;
    }

    private void relate(Set<String> pair) {
        List<String> both = List.copyOf(pair);
        String one = both.getFirst();
        String other = both.getLast();
        related.computeIfAbsent(one, k -> new TreeSet<>()).add(other);
        related.computeIfAbsent(other, k -> new TreeSet<>()).add(one);
    }

    /** How many passages two articles share; an utterance of some length counts as two. */
    private static Map<Set<String>, Integer> linked(List<Link> links) {
        Map<Set<String>, Integer> linked = new HashMap<>();
        for (Link link : links) {
            if (link.grade() != Grade.BOILERPLATE
                    && !link.a().article().equals(link.b().article())) {
                int shorter = Math.min(link.a().span().length(), link.b().span().length());
                int weight = link.grade().isUtterance() && shorter >= LONG ? 2 : 1;
                linked.merge(Set.of(link.a().article(), link.b().article()), weight, Integer::sum);
            }
        }
        return linked;
    }

    /** The other articles that tell of the event of this one, in order. */
    Set<String> related(String article) {
        return related.getOrDefault(article, Set.of());
    }

    /** Whether two articles are one or tell of one event. */
    boolean areRelated(String one, String other) {
        return one.equals(other) || related(one).contains(other);
    }

    /** The articles in groups that no relation leaves, without those that stand alone. */
    List<Set<String>> groups() {
        List<Set<String>> groups = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String article : related.keySet()) {
            if (!related(article).isEmpty() && seen.add(article)) {
                groups.add(group(article, seen));
            }
        }
        return groups;
    }

    private Set<String> group(String first, Set<String> seen) {
        Set<String> group = new TreeSet<>(Set.of(first));
        Deque<String> open = new ArrayDeque<>(group);
        while (!open.isEmpty()) {
            for (String other : related(open.remove())) {
                if (seen.add(other)) {
                    group.add(other);
                    open.add(other);
                }
            }
        }
        return group;
    }
}
