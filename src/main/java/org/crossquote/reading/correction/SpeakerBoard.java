package org.crossquote.reading.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;

/** The speakers of a reading while corrections are applied to them, one after the other. */
final class SpeakerBoard {
    private final List<Speaker> speakers;

    /** @param found the speakers of the corrected quotations */
    SpeakerBoard(List<Speaker> found) {
        speakers = new ArrayList<>(found);
    }

    /** Makes one speaker of all who have one of these names; with one name, gives it another name. */
    void merge(String into, Collection<String> names) {
        if (into.isBlank()) {
            return;
        }
        List<Speaker> same = speakers.stream().filter(s -> isCalled(s, names)).toList();
        if (same.isEmpty()) {
            return;
        }
        Set<String> all = new LinkedHashSet<>();
        same.forEach(s -> all.addAll(s.names()));
        speakers.stream().filter(s -> isCalled(s, List.of(into))).forEach(s -> all.addAll(s.names()));
        int place = speakers.indexOf(same.getFirst());
        Speaker like =
                same.stream().filter(s -> s.name().equals(into)).findFirst().orElse(same.getFirst());
        Speaker merged = named(into, like, all);
        speakers.set(place, merged);
        speakers.removeIf(s -> !s.equals(merged) && all.stream().anyMatch(s.names()::contains));
    }

    /** Sets some names of a speaker apart as another one, or gives them to that one where there is one. */
    void split(String speaker, String into, Collection<String> names) {
        Speaker whole = speakers.stream()
                .filter(s -> isCalled(s, List.of(speaker)))
                .findFirst()
                .orElse(null);
        if (whole == null || into.isBlank()) {
            return;
        }
        Set<String> apart = new LinkedHashSet<>(whole.names());
        apart.retainAll(names);
        if (apart.isEmpty()) {
            return;
        }
        Set<String> rest = new LinkedHashSet<>(whole.names());
        rest.removeAll(apart);
        int place = speakers.indexOf(whole);
        if (rest.isEmpty()) {
            speakers.remove(place);
        } else {
            speakers.set(place, named(remaining(whole, rest), whole, rest));
        }
        Speaker other =
                speakers.stream().filter(s -> s.name().equals(into)).findFirst().orElse(null);
        if (other == null) {
            speakers.add(named(into, whole, apart));
        } else {
            apart.addAll(other.names());
            speakers.set(speakers.indexOf(other), new Speaker(other.name(), other.shortName(), other.kind(), apart));
        }
    }

    /** The speakers who are quoted, most quoted first. */
    List<Speaker> speakers(List<Quotation> quotations) {
        Map<String, Integer> quoted = new HashMap<>();
        quotations.forEach(q -> q.speakers().forEach(name -> quoted.merge(name, 1, Integer::sum)));
        return speakers.stream()
                .sorted(Speaker.mostQuotedFirst(speaker -> times(speaker, quoted)))
                .toList();
    }

    private static int times(Speaker speaker, Map<String, Integer> quoted) {
        return speaker.names().stream().mapToInt(n -> quoted.getOrDefault(n, 0)).sum();
    }

    private static boolean isCalled(Speaker speaker, Collection<String> names) {
        return names.contains(speaker.name()) || speaker.names().stream().anyMatch(names::contains);
    }

    private static String remaining(Speaker whole, Set<String> rest) {
        return rest.contains(whole.name())
                ? whole.name()
                : rest.stream().max(Comparator.comparingInt(String::length)).orElse(whole.name());
    }

    private static Speaker named(String name, Speaker like, Set<String> names) {
        Set<String> all = new LinkedHashSet<>(names);
        all.add(name);
        String shortName = like.kind() == Speaker.Kind.PERSON ? name.substring(name.lastIndexOf(' ') + 1) : name;
        return new Speaker(name, name.equals(like.name()) ? like.shortName() : shortName, like.kind(), all);
    }
}
