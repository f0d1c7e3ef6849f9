package org.crossquote.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;

/** Groups links to what several articles tell: utterances, with those that tell them in words of their own, and facts. */
final class SharedGroups {
    private static final Comparator<Passage> IN_ORDER =
            Comparator.comparing(Passage::article).thenComparing(Passage::span).thenComparing(Passage::exact);

    private final SamePlaces places;
    private final List<Shared> utterances;
    /** The group of each passage of an utterance, by its number. */
    private final Map<Passage, Integer> groupOf = new HashMap<>();

    private SharedGroups(List<Link> links) {
        Set<Passage> quoted = new LinkedHashSet<>();
        Set<Passage> told = new LinkedHashSet<>();
        for (Link link : links) {
            Progress.checkpoint();
            if (link.grade() != Grade.BOILERPLATE) {
                Set<Passage> side = link.grade().isUtterance() ? quoted : told;
                side.add(link.a());
                side.add(link.b());
            }
        }
        places = new SamePlaces(quoted, told);
        utterances = grouped(
                links.stream().filter(link -> link.grade().isUtterance()).toList());
        for (int i = 0; i < utterances.size(); i++) {
            int group = i;
            groupOf.put(utterances.get(i).root(), group);
            utterances.get(i).others().forEach(passage -> groupOf.put(passage, group));
        }
    }

    /** What the links between the articles of a collection show to be told by several articles, most told first. Its time grows with the links. */
    static List<Shared> of(ArticleCollection collection, List<Link> links, FullestQuotation fullest) {
        SharedGroups groups = new SharedGroups(links);
        List<Link> facts =
                links.stream().filter(link -> link.grade() == Grade.SAME_FACT).toList();
        List<Shared> all = new ArrayList<>(
                groups.withRetellings(facts).stream().map(fullest::first).toList());
        all.addAll(SharedFacts.of(
                collection,
                facts.stream().filter(groups::isBetweenFacts).toList()));
        all.sort(Comparator.comparingInt((Shared s) -> s.articles().size()).reversed());
        return List.copyOf(all);
    }

    private boolean isBetweenFacts(Link link) {
        return !groupOf.containsKey(places.of(link.a())) && !groupOf.containsKey(places.of(link.b()));
    }

    /** The utterances, each with the passages of further articles that are linked with one of its wordings as the same fact. */
    private List<Shared> withRetellings(List<Link> facts) {
        Map<Integer, Map<String, Passage>> more = new HashMap<>();
        for (Link link : facts) {
            Progress.checkpoint();
            retold(places.of(link.a()), places.of(link.b()), more);
            retold(places.of(link.b()), places.of(link.a()), more);
        }
        List<Shared> all = new ArrayList<>();
        for (int i = 0; i < utterances.size(); i++) {
            Shared utterance = utterances.get(i);
            List<Passage> others = new ArrayList<>(utterance.others());
            others.addAll(more.getOrDefault(i, Map.of()).values());
            all.add(group(utterance.root(), others));
        }
        return all;
    }

    private void retold(Passage wording, Passage retelling, Map<Integer, Map<String, Passage>> more) {
        Integer group = groupOf.get(wording);
        if (group != null
                && !groupOf.containsKey(retelling)
                && !utterances.get(group).articles().contains(retelling.article())) {
            more.computeIfAbsent(group, g -> new LinkedHashMap<>()).putIfAbsent(retelling.article(), retelling);
        }
    }

    /** Every passage hangs from the one with most links, by a link of its own; none is in two groups. */
    private List<Shared> grouped(List<Link> links) {
        Map<Passage, Set<Passage>> linked = new HashMap<>();
        for (Link link : links) {
            Progress.checkpoint();
            Passage a = places.of(link.a());
            Passage b = places.of(link.b());
            linked.computeIfAbsent(a, p -> new LinkedHashSet<>()).add(b);
            linked.computeIfAbsent(b, p -> new LinkedHashSet<>()).add(a);
        }
        List<Linked> mostFirst = new ArrayList<>(linked.size());
        linked.forEach((passage, others) -> mostFirst.add(
                new Linked(passage, others, others.size(), passage.span().length())));
        mostFirst.sort(SharedGroups::mostFirst);
        Set<Passage> taken = new HashSet<>();
        List<Shared> groups = new ArrayList<>();
        for (Linked entry : mostFirst) {
            Progress.checkpoint();
            if (taken.add(entry.passage())) {
                List<Passage> others =
                        entry.others().stream().filter(taken::add).toList();
                if (!others.isEmpty()) {
                    groups.add(group(entry.passage(), others));
                }
            }
        }
        return groups;
    }

    /** A passage and those that it has links with; their number and its length, by which it is put in order. */
    private record Linked(Passage passage, Set<Passage> others, int count, int length) {}

    private static int mostFirst(Linked x, Linked y) {
        Progress.checkpoint(); // of millions of links the order alone takes long
        if (x.count() != y.count()) {
            return Integer.compare(y.count(), x.count());
        }
        return x.length() != y.length()
                ? Integer.compare(y.length(), x.length())
                : IN_ORDER.compare(x.passage(), y.passage());
    }

    private static Shared group(Passage root, List<Passage> others) {
        Set<String> articles = new HashSet<>(Set.of(root.article()));
        others.forEach(p -> articles.add(p.article()));
        return new Shared(root, others, true, articles, Set.of());
    }
}
