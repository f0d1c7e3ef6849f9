package org.crossquote.witness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.crossquote.quote.people.DescribedPerson;
import org.crossquote.quote.people.Gender;

/**
 * Who is meant by a bare surname where several people of an event have it: whoever is what the article says beside the surname, or the only one of
 * whom more than one article tells, as the brother of somebody in the news stands in one report and he in all. From any thread.
 */
final class Namesakes {
    private final Events events;
    private final Map<String, Set<String>> given;
    private final EventNames names;
    private final RoleTable roles;
    /** What was asked before, by article and surname. */
    private final Map<List<String>, Optional<String>> known = new ConcurrentHashMap<>();

    /** @param given the names that each article gives to speakers */
    Namesakes(Events events, Map<String, Set<String>> given, EventNames names, RoleTable roles) {
        this.events = events;
        this.given = given;
        this.names = names;
        this.roles = roles;
    }

    /** The full name of whom an article calls by a surname only; empty where that may be more than one, or nobody has it. */
    Optional<String> full(String article, String surname) {
        return surname.contains(" ")
                ? Optional.empty()
                : known.computeIfAbsent(
                        List.of(article, surname),
                        k -> names.isLikePerson(surname) ? find(article, surname) : Optional.empty());
    }

    private Optional<String> find(String article, String surname) {
        Map<String, Set<String>> having = new TreeMap<>();
        Set<String> all = new TreeSet<>(events.related(article));
        all.add(article);
        String ending = " " + ClaimReader.folded(surname);
        for (String other : all) {
            for (String name : given.getOrDefault(other, Set.of())) {
                if (ClaimReader.folded(name).endsWith(ending)) {
                    having.computeIfAbsent(names.name(other, name), k -> new TreeSet<>())
                            .add(other);
                }
            }
        }
        boolean here = having.values().stream().anyMatch(articles -> articles.contains(article));
        return here || having.isEmpty() ? Optional.empty() : meant(article, surname, having);
    }

    private Optional<String> meant(String article, String surname, Map<String, Set<String>> having) {
        List<DescribedPerson> told = roles.told(article).stream()
                .filter(p -> p.name().equals(surname))
                .toList();
        Set<String> words = new HashSet<>();
        told.forEach(p -> words.addAll(p.words()));
        List<String> fitting = new ArrayList<>(having.keySet());
        told.stream()
                .map(DescribedPerson::gender)
                .filter(g -> g != Gender.UNKNOWN)
                .forEach(g -> fitting.removeIf(n -> !roles.gender(article, n).agrees(g)));
        List<String> described =
                fitting.stream().filter(n -> roles.isAnyOf(article, n, words)).toList();
        if (described.size() == 1 || fitting.size() == 1) {
            return Optional.of(described.size() == 1 ? described.getFirst() : fitting.getFirst());
        }
        List<String> often = fitting.stream()
                .filter(n -> having.getOrDefault(n, Set.of()).size() > 1)
                .toList();
        return often.size() == 1 ? Optional.of(often.getFirst()) : Optional.empty();
    }
}
