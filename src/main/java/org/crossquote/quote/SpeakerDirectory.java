package org.crossquote.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crossquote.quote.people.Countries;
import org.crossquote.quote.people.GivenNames;
import org.crossquote.quote.words.Lexicon;
import org.crossquote.quote.words.WordClass;
import org.crossquote.text.WordFile;
import org.crossquote.work.Progress;

/**
 * The speakers of a collection: the same person under different fullest names is one speaker. Two full names that share only
 * a surname stay apart, and a bare surname joins neither of them when both are quoted. Immutable and safe for threads.
 */
public final class SpeakerDirectory {
    private final GivenNames given = new GivenNames();
    private final Countries countries = new Countries();
    private final Lexicon lexicon = new Lexicon("en");
    private final Set<String> titles =
            WordFile.read("quote", "words.en.txt").entries("title").keySet();

    /**
     * The speakers of these quotations, most quoted first.
     *
     * @param quotations quotations of any number of articles
     * @return every speaker with all the names by which {@link Quotation#speakers()} calls him
     */
    public List<Speaker> speakers(List<Quotation> quotations) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        quotations.forEach(q -> q.speakers().forEach(name -> counts.merge(name, 1, Integer::sum)));
        List<Set<String>> groups = merged(counts.keySet());
        Map<Set<String>, Integer> quoted = new HashMap<>();
        groups.forEach(g -> quoted.put(g, g.stream().mapToInt(counts::get).sum()));
        return groups.stream()
                .sorted(Comparator.comparingInt((Set<String> g) -> -quoted.getOrDefault(g, 0)))
                .map(this::speaker)
                .toList();
    }

    private List<Set<String>> merged(Set<String> names) {
        Map<String, Set<String>> byIdentity = new LinkedHashMap<>();
        Map<String, Set<String>> identitiesBySurname = new HashMap<>();
        for (String name : names) {
            Progress.checkpoint();
            String identity = identity(name);
            byIdentity.computeIfAbsent(identity, k -> new LinkedHashSet<>()).add(name);
            if (identity.contains(" ") && isPerson(name)) {
                identitiesBySurname
                        .computeIfAbsent(surname(identity), k -> new LinkedHashSet<>())
                        .add(identity);
            }
        }
        List<Set<String>> groups = new ArrayList<>();
        for (var entry : byIdentity.entrySet()) {
            Set<String> full = identitiesBySurname.getOrDefault(entry.getKey(), Set.of());
            if (full.size() == 1) {
                byIdentity
                        .getOrDefault(full.iterator().next(), new LinkedHashSet<>())
                        .addAll(entry.getValue());
            } else {
                groups.add(entry.getValue());
            }
        }
        return groups;
    }

    /** What two forms of one name share: for people first and last name without titles, for others the name without its article. */
    private String identity(String name) {
        String bare = name.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
        if (bare.startsWith("the ")) {
            bare = bare.substring(4);
        }
        String country = countries.of(bare);
        if (country != null) {
            return country;
        }
        if (titles.contains(bare.substring(0, Math.max(0, bare.indexOf(' '))))) {
            return identity(name.strip().substring(bare.indexOf(' ') + 1));
        }
        String[] words = bare.split(" ");
        boolean person = words.length > 2 && isPerson(name);
        return person ? words[0] + " " + words[words.length - 1] : bare;
    }

    private static String surname(String identity) {
        return identity.substring(identity.lastIndexOf(' ') + 1);
    }

    private Speaker speaker(Set<String> names) {
        String fullest =
                names.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        Speaker.Kind kind = kind(fullest);
        String[] words = fullest.split(" ");
        String shortName = kind == Speaker.Kind.PERSON ? words[words.length - 1] : fullest;
        return new Speaker(fullest, shortName, kind, names);
    }

    private Speaker.Kind kind(String name) {
        if (isPerson(name)) {
            return Speaker.Kind.PERSON;
        }
        String[] words = name.split(" ");
        String last = words[words.length - 1];
        boolean capital = Character.isUpperCase(last.codePointAt(0));
        boolean organisation = lexicon.of(WordClass.ORGANISATION).contains(last.toLowerCase(Locale.ROOT));
        return capital || organisation || countries.of(name) != null ? Speaker.Kind.ORGANISATION : Speaker.Kind.UNNAMED;
    }

    private boolean isPerson(String name) {
        String[] words = name.split(" ");
        boolean capitals = Character.isUpperCase(words[0].codePointAt(0))
                && Character.isUpperCase(words[words.length - 1].codePointAt(0));
        if (!capitals || countries.of(name) != null) {
            return false;
        }
        for (String word : words) {
            if (lexicon.of(WordClass.ORGANISATION).contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return words.length > 1 ? given.isGiven(words[0]) : !name.equals(name.toUpperCase(Locale.ROOT));
    }
}
