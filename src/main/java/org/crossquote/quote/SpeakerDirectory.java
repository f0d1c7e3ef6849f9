package org.crossquote.quote;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crossquote.quote.identity.SamePerson;
import org.crossquote.quote.identity.SamePersonFinder;
import org.crossquote.quote.identity.ShortNames;
import org.crossquote.quote.people.Countries;
import org.crossquote.quote.people.GivenNames;
import org.crossquote.quote.words.Lexicon;
import org.crossquote.quote.words.WordClass;
import org.crossquote.text.Languages;
import org.crossquote.work.Progress;

/**
 * The speakers of a collection: the same person under different fullest names is one speaker. Two full names that share only
 * a surname stay apart, and a bare surname joins neither of them when both are quoted. Immutable and safe for threads.
 */
public final class SpeakerDirectory {
    private final GivenNames given = new GivenNames();
    private final Countries countries = new Countries();
    private final Lexicon lexicon = new Lexicon(Languages.first());
    private final SamePersonFinder identities = new SamePersonFinder();

    /**
     * The speakers of these quotations, most quoted first, people before others who are quoted as often.
     *
     * @param quotations quotations of any number of articles
     * @return every speaker with all the names by which {@link Quotation#speakers()} calls him
     */
    public List<Speaker> speakers(List<Quotation> quotations) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Set<String>> namesByArticle = new LinkedHashMap<>();
        Set<String> people = new HashSet<>();
        for (Quotation q : quotations) {
            Progress.checkpoint();
            for (String name : q.speakers()) {
                counts.merge(name, 1, Integer::sum);
                namesByArticle
                        .computeIfAbsent(q.article(), a -> new LinkedHashSet<>())
                        .add(name);
                if (isCalledLikeAPerson(q, name)) {
                    people.add(name);
                }
            }
        }
        // Which articles tell of one event is not known here: one wrong letter may be another person.
        SamePerson one = identities.among(namesByArticle.values(), (a, b) -> false);
        Map<String, Integer> order = new HashMap<>();
        counts.keySet().forEach(name -> order.put(name, order.size()));
        List<Speaker> speakers = one.all().stream()
                .sorted(Comparator.comparingInt(g ->
                        g.stream().mapToInt(n -> order.getOrDefault(n, 0)).min().orElse(0)))
                .map(names -> speaker(names, people))
                .sorted(Speaker.mostQuotedFirst(speaker -> speaker.names().stream()
                        .mapToInt(n -> counts.getOrDefault(n, 0))
                        .sum()))
                .toList();
        return withShortNames(speakers);
    }

    /** Whether the article calls somebody by the last word of his name, as it does people: Nadler, not Department. */
    private static boolean isCalledLikeAPerson(Quotation q, String name) {
        Evidence mention = q.mention();
        int surname = name.lastIndexOf(' ') + 1;
        return mention != null
                && surname > 0
                && q.speakers().size() == 1
                && Character.isUpperCase(name.codePointAt(0))
                && Character.isUpperCase(name.codePointAt(surname))
                && mention.text().equals(name.substring(surname));
    }

    private static List<Speaker> withShortNames(List<Speaker> speakers) {
        Map<String, String> shortNames = ShortNames.of(speakers.stream()
                .filter(s -> s.kind() == Speaker.Kind.PERSON)
                .map(Speaker::name)
                .toList());
        return speakers.stream()
                .map(s -> new Speaker(
                        s.name(),
                        s.kind() == Speaker.Kind.PERSON ? shortNames.getOrDefault(s.name(), s.name()) : s.name(),
                        s.kind(),
                        s.names()))
                .toList();
    }

    private Speaker speaker(Set<String> names, Set<String> people) {
        String fullest =
                names.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        Speaker.Kind kind = names.stream().anyMatch(people::contains) ? person(fullest) : kind(fullest);
        return new Speaker(fullest, fullest, kind, names);
    }

    private Speaker.Kind person(String name) {
        return hasOrganisationWord(name) ? kind(name) : Speaker.Kind.PERSON;
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
        if (!capitals || countries.of(name) != null || hasOrganisationWord(name)) {
            return false;
        }
        return words.length > 1 ? given.isGiven(words[0]) : !name.equals(name.toUpperCase(Locale.ROOT));
    }

    private boolean hasOrganisationWord(String name) {
        for (String word : name.split(" ")) {
            if (lexicon.of(WordClass.ORGANISATION).contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
