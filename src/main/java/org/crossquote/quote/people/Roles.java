package org.crossquote.quote.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossquote.quote.words.Lexicon;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Token;
import org.crossquote.quote.words.Trait;
import org.crossquote.quote.words.WordClass;
import org.jspecify.annotations.Nullable;

/** Whom a description means: the mayor, the French president, the presidents of two countries. */
final class Roles {
    private static final int SHORTEST_NOUN = 4;

    private final Lexicon lexicon;
    private final Countries countries;
    private final NameReader reader;
    private final People people;

    Roles(Lexicon lexicon, Countries countries, NameReader reader, People people) {
        this.lexicon = lexicon;
        this.countries = countries;
        this.reader = reader;
        this.people = people;
    }

    /** "The museum's director, Anna Bell,": the name behind the comma; none when there is none. */
    List<String> apposed(Sentence s, NounPhrase phrase) {
        Name name = behindComma(s, phrase);
        if (name == null) {
            return List.of();
        }
        Optional<String> known = people.named(name, s.token(name.from()).start())
                .map(Person::name)
                .filter(full -> name.words().size() > 1 || full.contains(" "));
        if (isOfFamily(s, phrase)) {
            return List.of(known.orElse(name.text()));
        }
        return tellsRole(s, phrase) ? known.map(List::of).orElse(List.of()) : List.of();
    }

    /** "The lock keeper, Anna Bell,": a full name behind words with an article or an owner, whatever they say of her. */
    Optional<String> apposedPerson(Sentence s, NounPhrase phrase) {
        Name name = s.tag(phrase.from()) == Tag.DETERMINER ? behindComma(s, phrase) : null;
        if (name == null || !name.person() || name.words().size() < 2 || !reader.isGiven(name.first())) {
            return Optional.empty();
        }
        if (s.is(phrase.headTo() - 1, WordClass.ORGANISATION)) {
            return Optional.empty();
        }
        return people.named(name, s.token(name.from()).start()).map(Person::name);
    }

    /** The name alone between a comma behind the phrase and another sign; null where there is none. */
    private @Nullable Name behindComma(Sentence s, NounPhrase phrase) {
        int from = phrase.to() + 1;
        int to = from;
        while (s.tag(to) == Tag.NAME || (to > from && s.is(to, WordClass.PARTICLE))) {
            to++;
        }
        boolean aside = s.tag(phrase.to()) == Tag.COMMA
                && (s.tag(to) == Tag.COMMA || s.tag(to) == Tag.PUNCTUATION || s.tag(to) == Tag.COLON);
        return aside && to > from ? reader.read(s, from, to) : null;
    }

    /** "Her husband", "the mayor's sister": one word for somebody of a family. */
    private static boolean isOfFamily(Sentence s, NounPhrase phrase) {
        return phrase.to() == phrase.headTo() && s.is(phrase.headTo() - 1, WordClass.KIN);
    }

    /** Whether the noun that says what somebody is names a role: the last one, or the first where adjectives follow it. */
    private boolean tellsRole(Sentence s, NounPhrase phrase) {
        int first = lexicon.has(Trait.HEAD_FIRST) ? phrase.from() : phrase.headTo() - 1;
        for (int i = first; i < phrase.headTo(); i++) {
            if (lexicon.role(s.token(i)) != null || lexicon.title(s.token(i)) != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * The names of whom a description means; none when the article names nobody who fits. What somebody is need not be listed
     * as a role when the article puts the same word beside the name.
     */
    List<String> named(Sentence s, NounPhrase phrase) {
        Token head = s.token(phrase.headTo() - 1);
        if (!head.isWord()) {
            return List.of();
        }
        Set<String> words = reader.descriptionIn(s, phrase.from(), phrase.to());
        String role = head.lower();
        if (lexicon.endsWith(WordClass.PLURAL_ENDING, role) && lexicon.title(head) == null) {
            return byRoles(words, role);
        }
        Gender gender = Gender.of(lexicon.role(head));
        Optional<Person> known = people.described(words, Set.of(role), gender);
        if (known.isEmpty() && lexicon.has(Trait.VERB_SECOND) && !words.isEmpty()) {
            known = people.only(gender, descriptors -> words.stream().allMatch(word -> fits(word, descriptors)));
        }
        return known.map(p -> List.of(p.name())).orElse(List.of());
    }

    /** Whether a noun tells less of somebody than a compound beside his name: "minister" of a Finanzminister, "X-Politiker" of the X-Chef. */
    private boolean fits(String word, Set<String> descriptors) {
        int hyphen = word.lastIndexOf('-');
        boolean member = hyphen > 0 && lexicon.of(WordClass.MEMBER).contains(word.substring(hyphen + 1));
        return descriptors.stream()
                .anyMatch(d -> (word.length() >= SHORTEST_NOUN && d.endsWith(word))
                        || (member && isOf(word.substring(0, hyphen), d)));
    }

    private static boolean isOf(String party, String descriptor) {
        return descriptor.startsWith(party)
                && (descriptor.length() == party.length() || "-/".indexOf(descriptor.charAt(party.length())) >= 0);
    }

    /** Whether the words are one office before a name, though "and" stands in it: Roads and Public Transport Minister Anna Bell. */
    boolean isOne(Sentence s, NounPhrase phrase) {
        int and = phrase.to() - 2;
        while (and > phrase.from() && s.tag(and) != Tag.CONJUNCTION) {
            and--;
        }
        if (and <= phrase.from() || s.tag(and - 1) != Tag.NAME || s.tag(and + 1) != Tag.NAME) {
            return false;
        }
        Name first = reader.read(s, and - 1, and);
        Name second = reader.read(s, and + 1, phrase.to());
        return first != null
                && second != null
                && second.titled()
                && second.from() > and + 2
                && people.named(first.words(), first.gender(), s.token(and).start())
                        .isEmpty();
    }

    /** Where the owner of words ends in "the mayor's remarks", whose they are; negative where the phrase names no words. */
    static int owner(Sentence s, NounPhrase phrase) {
        int head = phrase.headTo() - 1;
        if (s.tag(head) != Tag.NOUN || !s.token(head).is(WordClass.NOUN_CUE)) {
            return -1;
        }
        int i = head - 1;
        while (i > phrase.from() && s.tag(i) != Tag.POSSESSIVE) {
            i--;
        }
        return s.tag(i) == Tag.POSSESSIVE ? i : -1;
    }

    /** The name at the end of "the minister of defence Anna Bell", where no comma parts office and name; empty where there is none. */
    Optional<NounPhrase> behindOffice(Sentence s, NounPhrase phrase) {
        int head = phrase.headTo() - 1;
        boolean office = phrase.headTo() < phrase.to()
                && (lexicon.role(s.token(head)) != null || lexicon.title(s.token(head)) != null)
                && s.is(phrase.headTo(), WordClass.OFFICE_OF);
        int from = phrase.to();
        while (office && from > phrase.headTo() + 1 && s.tag(from - 1) == Tag.NAME) {
            from--;
        }
        Name name = phrase.to() - from > 1 ? reader.read(s, from, phrase.to()) : null;
        return name != null
                        && name.words().size() > 1
                        && reader.isGiven(name.first())
                        && (name.from() > from || from > phrase.headTo() + 2)
                ? Optional.of(new NounPhrase(name.from(), phrase.to(), phrase.to()))
                : Optional.empty();
    }

    /** The presidents of two countries: one person for each country. */
    private List<String> byRoles(Set<String> words, String plural) {
        String role = plural.substring(0, plural.length() - 1);
        Set<String> names = new LinkedHashSet<>();
        List<String> places = new ArrayList<>();
        words.stream().filter(w -> countries.of(w) != null).sorted().forEach(places::add);
        for (String place : places) {
            people.described(new HashSet<>(List.of(place, role)), Set.of(role), Gender.UNKNOWN)
                    .ifPresent(p -> names.add(p.name()));
        }
        return names.size() < 2 ? List.of() : List.copyOf(names);
    }
}
