package org.crossquote.quote.identity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which names mean one person, or one organisation, across the articles that tell of one event. Accents, titles, initials, middle names, short forms
 * of given names and suffixes that nobody contradicts make nobody another person; neither does one wrong letter, where no article
 * has both spellings. Two of one surname stay two, and a name that fits both is neither's. Made by {@link SamePersonFinder}. Immutable.
 */
public final class SamePerson {
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Map<String, String> best = new HashMap<>();

    /**
     * @param groups the names of each
     * @param articles how many articles use each name
     */
    SamePerson(List<Set<String>> groups, Map<String, Integer> articles) {
        for (Set<String> group : groups) {
            String name = group.stream().max(byUse(articles)).orElseThrow();
            group.forEach(n -> {
                byName.put(n, group);
                best.put(n, name);
            });
        }
    }

    /** Full names before bare surnames, names in full before their first letters; then what most articles say; then the fullest. */
    private static Comparator<String> byUse(Map<String, Integer> articles) {
        return Comparator.comparing((String n) -> n.strip().contains(" "))
                .thenComparing(n -> articles.getOrDefault(n, 0))
                .thenComparing(String::length)
                .thenComparing(Comparator.<String>naturalOrder());
    }

    /** The names under which this one goes, itself among them. */
    public Set<String> forms(String name) {
        return byName.getOrDefault(name, Set.of(name));
    }

    /** The one name of whoever is called so: that which most articles use, rather full than short. */
    public String name(String name) {
        return best.getOrDefault(name, name);
    }

    /** Whether both names mean one. */
    public boolean areOne(String one, String other) {
        return one.equals(other) || forms(one).contains(other);
    }

    /** All who are named: of each the names in the order in which they came. */
    public List<Set<String>> all() {
        return List.copyOf(new LinkedHashSet<>(byName.values()));
    }
}
