package org.crossquote.quote.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private final Map<String, PersonName> read = new HashMap<>();
    private final List<Set<String>> groups = new ArrayList<>();
    private final Map<String, List<Set<String>>> bySurname = new LinkedHashMap<>();

    PersonGroups(GivenNameForms forms) {
        this.forms = forms;
    }

    List<Set<String>> groups() {
        return groups.stream().filter(g -> !g.isEmpty()).toList();
    }

    /**
     * Puts each name to the person who may have it, the fullest first. A name that fits two people joins neither: with both a Jr. and a
     * Sr. in the articles, one without either is nobody's.
     */
    void add(Collection<String> names, Function<String, PersonName> reader) {
        names.forEach(n -> read.put(n, reader.apply(n)));
        List<String> fullestFirst = new ArrayList<>(names);
        fullestFirst.sort(Comparator.comparingInt((String n) -> -name(n).given().size())
                .thenComparingInt(n -> -name(n).length())
                .thenComparing(Comparator.naturalOrder()));
        for (String name : fullestFirst) {
            Progress.checkpoint();
            List<Set<String>> same = bySurname.computeIfAbsent(name(name).surname(), s -> new ArrayList<>());
            List<Set<String>> fitting =
                    same.stream().filter(g -> g.stream().allMatch(n -> fits(n, name))).toList();
            if (fitting.size() == 1) {
                fitting.getFirst().add(name);
            } else {
                Set<String> alone = new LinkedHashSet<>(Set.of(name));
                same.add(alone);
                groups.add(alone);
            }
        }
    }

    private boolean fits(String one, String other) {
        return name(one).isCompatible(name(other), forms);
    }

    private PersonName name(String name) {
        PersonName known = read.get(name);
        if (known == null) {
            throw new IllegalArgumentException("not added: " + name);
        }
        return known;
    }

    /**
     * Joins two who differ by one wrong letter, when no article names both and neither is as like a third.
     *
     * @param where the articles of each name
     * @param near whether two names stand in articles of one event
     */
    void joinMisspelt(Map<String, Set<Integer>> where, BiPredicate<String, String> near) {
        Map<String, List<Set<String>>> byKey = new HashMap<>();
        for (Set<String> group : groups) {
            PersonName name = name(group.iterator().next());
            if (name.isFull()) {
                // One wrong letter leaves either the surname whole or its first letter and the given name's.
                byKey.computeIfAbsent(name.surname(), k -> new ArrayList<>()).add(group);
                byKey.computeIfAbsent(
                                name.given().getFirst().charAt(0) + " " + name.surname().charAt(0),
                                k -> new ArrayList<>())
                        .add(group);
            }
        }
        Map<Set<String>, Set<Set<String>>> like = Collections.synchronizedMap(new java.util.IdentityHashMap<>());
        for (List<Set<String>> bucket : byKey.values()) {
            for (Set<String> one : bucket) {
                Progress.checkpoint();
                for (Set<String> other : bucket) {
                    if (one != other && areMisspelt(one, other, where, near)) {
                        like.computeIfAbsent(one, k -> Collections.newSetFromMap(new java.util.IdentityHashMap<>()))
                                .add(other);
                    }
                }
            }
        }
        for (Set<String> one : List.copyOf(groups)) {
            Set<Set<String>> others = like.getOrDefault(one, Set.of());
            if (others.size() == 1 && !one.isEmpty()) {
                Set<String> other = others.iterator().next();
                if (!other.isEmpty() && like.getOrDefault(other, Set.of()).size() == 1) {
                    one.addAll(other);
                    other.clear();
                }
            }
        }
    }

    private boolean areMisspelt(
            Set<String> one, Set<String> other, Map<String, Set<Integer>> where, BiPredicate<String, String> near) {
        boolean slip = one.stream().anyMatch(a -> other.stream().anyMatch(b -> name(a).isMisspelt(name(b), forms)
                && near.test(a, b)));
        return slip
                && one.stream()
                        .noneMatch(a -> other.stream()
                                .anyMatch(b -> !Collections.disjoint(
                                        where.getOrDefault(a, Set.of()), where.getOrDefault(b, Set.of()))));
    }
}
