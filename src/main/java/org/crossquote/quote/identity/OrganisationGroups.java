package org.crossquote.quote.identity;

import java.util.ArrayList;
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

    OrganisationGroups(Countries countries) {
        this.countries = countries;
    }

    void add(String name) {
        String bare = OrganisationName.bare(name);
        String country = countries.of(name.replaceFirst("^(?i:the )", ""));
        byBareName
                .computeIfAbsent(country == null ? bare : country, k -> new LinkedHashSet<>())
                .add(name);
    }

    /** The names of each; first letters go to the one name that they may stand for. */
    List<Set<String>> groups() {
        List<Set<String>> full = new ArrayList<>();
        List<Set<String>> letters = new ArrayList<>();
        byBareName.forEach((bare, names) -> (bare.contains(" ") ? full : letters).add(names));
        for (Set<String> one : letters) {
            List<Set<String>> meant = full.stream()
                    .filter(f -> f.stream()
                            .anyMatch(name -> one.stream().anyMatch(l -> OrganisationName.areOne(l, name))))
                    .toList();
            if (meant.size() == 1) {
                meant.getFirst().addAll(one);
            }
        }
        List<Set<String>> groups = new ArrayList<>(full);
        letters.stream()
                .filter(one -> full.stream().noneMatch(f -> f.containsAll(one)))
                .forEach(groups::add);
        return groups;
    }
}
