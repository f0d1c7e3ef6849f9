package org.crossquote.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.reading.Coverage.Shared;
import org.crossquote.work.Progress;

/**
 * Groups links to what several articles tell: utterances, with those that tell them in words of their own, and facts. Passages are looked up once for each link,
 * and are numbers from there on: there are hundreds of thousands of links.
 */
final class SharedGroups {
    private static final Comparator<Passage> IN_ORDER =
            Comparator.comparing(Passage::article).thenComparing(Passage::span).thenComparing(Passage::exact);

    private static final int NONE = -1;

    private final List<Link> links;
    /** The number of the place where each link begins, and where it ends. */
    private final int[] from;

    private final int[] to;
    /** The places by their numbers. */
    private final List<Passage> places = new ArrayList<>();

    private final List<Shared> utterances;
    /** The utterance that each place belongs to, or {@link #NONE}. */
    private final int[] utteranceAt;

    private SharedGroups(List<Link> links) {
        this.links = links;
        from = new int[links.size()];
        to = new int[links.size()];
        number();
        utteranceAt = new int[places.size()];
        Arrays.fill(utteranceAt, NONE);
        List<Group> groups = grouped(links(Grade::isUtterance));
        utterances = groups.stream().map(group -> shared(group, true)).toList();
        for (int i = 0; i < groups.size(); i++) {
            utteranceAt[groups.get(i).root()] = i;
            for (int other : groups.get(i).others()) {
                utteranceAt[other] = i;
            }
        }
    }

    /** What the links show to be told by several articles, most told first. Its time grows with the links. */
    static List<Shared> of(List<Link> links) {
        SharedGroups groups = new SharedGroups(links);
        int[] facts = groups.links(grade -> grade == Grade.SAME_FACT);
        List<Shared> all = new ArrayList<>(groups.withRetellings(facts));
        int[] between = Arrays.stream(facts).filter(groups::isBetweenFacts).toArray();
        groups.grouped(between).forEach(group -> all.add(groups.shared(group, false)));
        all.sort(Comparator.comparingInt((Shared s) -> s.articles().size()).reversed());
        return List.copyOf(all);
    }

    /** Gives each place its number. */
    private void number() {
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
        SamePlaces same = new SamePlaces(quoted, told);
        Map<Passage, Integer> numbers = new HashMap<>();
        for (int i = 0; i < from.length; i++) {
            Progress.checkpoint();
            from[i] = number(same.of(links.get(i).a()), numbers);
            to[i] = number(same.of(links.get(i).b()), numbers);
        }
    }

    private int number(Passage place, Map<Passage, Integer> numbers) {
        Integer known = numbers.putIfAbsent(place, places.size());
        if (known == null) {
            places.add(place);
        }
        return known == null ? places.size() - 1 : known;
    }

    /** The links of some grades, by their numbers. */
    private int[] links(Predicate<Grade> which) {
        return IntStream.range(0, from.length)
                .filter(i -> which.test(links.get(i).grade()))
                .toArray();
    }

    private boolean isBetweenFacts(int link) {
        return utteranceAt[from[link]] == NONE && utteranceAt[to[link]] == NONE;
    }

    /** The utterances, each with the passages of further articles that are linked with one of its wordings as the same fact. */
    private List<Shared> withRetellings(int[] facts) {
        Map<Integer, Map<String, Passage>> more = new HashMap<>();
        for (int link : facts) {
            Progress.checkpoint();
            retold(from[link], to[link], more);
            retold(to[link], from[link], more);
        }
        List<Shared> all = new ArrayList<>();
        for (int i = 0; i < utterances.size(); i++) {
            Shared utterance = utterances.get(i);
            List<Passage> others = new ArrayList<>(utterance.others());
            others.addAll(more.getOrDefault(i, Map.of()).values());
            all.add(shared(utterance.root(), others, true));
        }
        return all;
    }

    private void retold(int wording, int retelling, Map<Integer, Map<String, Passage>> more) {
        int utterance = utteranceAt[wording];
        Passage place = places.get(retelling);
        if (utterance != NONE
                && utteranceAt[retelling] == NONE
                && !utterances.get(utterance).articles().contains(place.article())) {
            more.computeIfAbsent(utterance, g -> new LinkedHashMap<>()).putIfAbsent(place.article(), place);
        }
    }

    /** The number of a place, and those of the places that hang from it. */
    private record Group(int root, int[] others) {}

    /** Every passage hangs from the one with most links, by a link of its own; none is in two groups. */
    private List<Group> grouped(int[] some) {
        LinkedPlaces linked = new LinkedPlaces(some, from, to, places.size());
        boolean[] taken = new boolean[places.size()];
        List<Group> groups = new ArrayList<>();
        for (int root : mostFirst(linked)) {
            Progress.checkpoint();
            if (!taken[root]) {
                taken[root] = true;
                int[] others =
                        Arrays.stream(linked.of(root)).filter(o -> !taken[o]).toArray();
                for (int other : others) {
                    taken[other] = true;
                }
                if (others.length > 0) {
                    groups.add(new Group(root, others));
                }
            }
        }
        return groups;
    }

    /** The places that have links: those with most first, then the longest. */
    private int[] mostFirst(LinkedPlaces linked) {
        // Both in one number: of hundreds of thousands of places the comparing itself takes long.
        long[] rank = new long[places.size()];
        for (int place = 0; place < rank.length; place++) {
            rank[place] = (long) linked.count(place) << Integer.SIZE
                    | places.get(place).span().length();
        }
        return IntStream.range(0, rank.length)
                .filter(place -> linked.count(place) > 0)
                .boxed()
                .sorted((x, y) -> {
                    Progress.checkpoint();
                    return rank[x] != rank[y]
                            ? Long.compare(rank[y], rank[x])
                            : IN_ORDER.compare(places.get(x), places.get(y));
                })
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Shared shared(Group group, boolean isUtterance) {
        List<Passage> others =
                Arrays.stream(group.others()).mapToObj(places::get).toList();
        return shared(places.get(group.root()), others, isUtterance);
    }

    private static Shared shared(Passage root, List<Passage> others, boolean isUtterance) {
        Set<String> articles = new HashSet<>(Set.of(root.article()));
        others.forEach(p -> articles.add(p.article()));
        return new Shared(root, others, isUtterance, articles);
    }
}
