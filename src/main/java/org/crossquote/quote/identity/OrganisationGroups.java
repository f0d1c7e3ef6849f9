package org.crossquote.quote.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.quote.people.Countries;

/** Names that are no person's, put together: with and without article, countries under one name, first letters with the name in full. */
final class OrganisationGroups {
    private final Countries countries;
    private final Map<String, Set<String>> byBareName = new LinkedHashMap<>();
    /** The full names for which first letters may stand. */
    private final Map<String, Set<String>> fullByLetters = new HashMap<>();

    OrganisationGroups(Countries countries) {
        this.countries = countries;
    }

    void add(String name) {
        String bare = OrganisationName.bare(name);
        String country = countries.of(NameWords.withoutArticle(name));
        String key = country == null ? bare : country;
        byBareName.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(name);
        for (String letters : OrganisationName.firstLetters(bare)) {
            fullByLetters.computeIfAbsent(letters, k -> new LinkedHashSet<>()).add(key);
        }
    }

    /** The names of each; first letters go to the one name that they may stand for. */
    List<Set<String>> groups() {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        byBareName.forEach((bare, names) -> groups.put(bare, new LinkedHashSet<>(names)));
        for (var entry : byBareName.entrySet()) {
            String letters =
                    OrganisationName.letters(entry.getValue().iterator().next());
            Set<String> full = fullByLetters.getOrDefault(letters, Set.of());
            String only = full.size() == 1 ? full.iterator().next() : entry.getKey();
            if (!only.equals(entry.getKey())) {
                groups.getOrDefault(only, new LinkedHashSet<>()).addAll(entry.getValue());
                groups.remove(entry.getKey());
            }
        }
        return new ArrayList<>(groups.values());
    }
}
