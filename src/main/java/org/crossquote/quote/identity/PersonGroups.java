package org.crossquote.quote.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.crossquote.work.Progress;

/** Names of people, put together by person while they are compared. */
final class PersonGroups {
    private final GivenNameForms forms;
    private final Map<String, List<Group>> bySurname = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();

    /** One person so far; compared by identity, because names are added. */
    private static final class Group {
        private final Map<String, PersonName> names = new HashMap<>();
        private final Set<String> order = new LinkedHashSet<>();
        private boolean joined;

        void add(String written, PersonName name) {
            names.put(written, name);
            order.add(written);
        }

        void join(Group other) {
            other.order.forEach(n -> add(n, other.names.getOrDefault(n, new PersonName(List.of(), List.of(), n, ""))));
            other.joined = true;
        }

        boolean fits(PersonName name, GivenNameForms forms) {
            return names.values().stream().allMatch(n -> n.isCompatible(name, forms));
        }
    }

    PersonGroups(GivenNameForms forms) {
        this.forms = forms;
    }

    /** The names of each person. */
    List<Set<String>> groups() {
        return groups.stream()
                .filter(g -> !g.joined)
                .map(g -> Collections.unmodifiableSet(g.order))
                .toList();
    }

    /**
     * Puts each name to the person who may have it, the fullest first. A name that fits two people joins neither: with both a Jr. and a
     * Sr. in the articles, one without either is nobody's.
     */
    void add(Collection<String> names, Function<String, PersonName> reader) {
        Map<String, PersonName> read = new HashMap<>();
        names.forEach(n -> read.put(n, reader.apply(n)));
        Comparator<Map.Entry<String, PersonName>> fullestFirst = Comparator.comparingInt(
                        (Map.Entry<String, PersonName> e) ->
                                -e.getValue().given().size())
                .thenComparingInt(e -> -e.getValue().length())
                .thenComparing(Map.Entry::getKey);
        for (var entry : read.entrySet().stream().sorted(fullestFirst).toList()) {
            Progress.checkpoint();
            PersonName name = entry.getValue();
            List<Group> same = bySurname.computeIfAbsent(name.surname(), s -> new ArrayList<>());
            List<Group> fitting = same.stream().filter(g -> g.fits(name, forms)).toList();
            Group group = fitting.size() == 1 ? fitting.getFirst() : new Group();
            if (fitting.size() != 1) {
                same.add(group);
                groups.add(group);
            }
            group.add(entry.getKey(), name);
        }
    }

    /**
     * Joins two who differ by one wrong letter, when no article names both and neither is as like a third.
     *
     * @param where the articles of each name
     * @param near whether two names stand in articles of one event
     */
    void joinMisspelt(Map<String, Set<Integer>> where, BiPredicate<String, String> near) {
        Map<Group, Set<Group>> like = new HashMap<>();
        for (List<Group> bucket : alike()) {
            for (Group one : bucket) {
                Progress.checkpoint();
                bucket.stream()
                        .filter(other -> other != one && areMisspelt(one, other, near) && areApart(one, other, where))
                        .forEach(other -> like.computeIfAbsent(one, g -> new LinkedHashSet<>())
                                .add(other));
            }
        }
        like.forEach((one, others) -> {
            Group other = others.iterator().next();
            if (others.size() == 1
                    && !one.joined
                    && !other.joined
                    && like.getOrDefault(other, Set.of()).size() == 1) {
                Group first = groups.indexOf(one) < groups.indexOf(other) ? one : other;
                first.join(first == one ? other : one);
            }
        });
    }

    /** Those among whom one may be misspelt: one wrong letter leaves the surname whole, or its first letter and the given name's. */
    private Collection<List<Group>> alike() {
        Map<String, List<Group>> byKey = new HashMap<>();
        for (Group group : groups) {
            PersonName name = group.names.values().iterator().next();
            if (name.isFull() && !name.surname().isEmpty()) {
                String first = name.given().getFirst();
                byKey.computeIfAbsent(name.surname(), k -> new ArrayList<>()).add(group);
                byKey.computeIfAbsent(first.charAt(0) + " " + name.surname().charAt(0), k -> new ArrayList<>())
                        .add(group);
            }
        }
        return byKey.values();
    }

    private boolean areMisspelt(Group one, Group other, BiPredicate<String, String> near) {
        // Of thousands each is compared with hundreds: streams would take longer than the comparison.
        for (Map.Entry<String, PersonName> a : one.names.entrySet()) {
            for (Map.Entry<String, PersonName> b : other.names.entrySet()) {
                if (a.getValue().isMisspelt(b.getValue(), forms) && near.test(a.getKey(), b.getKey())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean areApart(Group one, Group other, Map<String, Set<Integer>> where) {
        return one.order.stream()
                .allMatch(a -> other.order.stream()
                        .allMatch(b -> Collections.disjoint(
                                where.getOrDefault(a, Set.of()), where.getOrDefault(b, Set.of()))));
    }
}
