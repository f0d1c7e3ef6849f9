package org.crossquote.quote.people;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A person whom an article names, while the article is being read. */
final class Person {
    private String name;
    private final String surname;
    private Gender gender = Gender.UNKNOWN;
    private boolean certain;
    private boolean acting;
    private int mentions;
    /** How many pronouns of each gender seem to mean this person. */
    private final Map<Gender, Integer> heard = new EnumMap<>(Gender.class);

    private final Set<String> descriptors = new HashSet<>();
    /** Where the article gives the full name. */
    private final TreeSet<Integer> named = new TreeSet<>();

    Person(String name, String surname) {
        this.name = name;
        this.surname = surname;
    }

    /** Takes another form of the same name; the longer one stays. */
    void seenAs(String form, Gender seen, boolean surely) {
        if (form.length() > name.length()) {
            name = form;
        }
        gender = gender == Gender.UNKNOWN ? seen : gender;
        certain |= surely;
        mentions++;
    }

    /** Takes that the article tells of this one, and not only of something in or about it. */
    void acts() {
        acting = true;
    }

    /** Whether "he" or "she" can be meant for all that the article says: what only ever stands behind prepositions may be a place. */
    boolean mayBePronoun() {
        return certain || acting || gender != Gender.UNKNOWN;
    }

    void namedAt(int offset) {
        named.add(offset);
    }

    /** Where the full name stands last before a place, and not before {@code from}; -1 where it does not. */
    int namedBefore(int offset, int from) {
        Integer last = named.lower(offset);
        return last == null || last < from ? -1 : last;
    }

    /** Whether the article gives the full name for the first time between two places. */
    boolean isFirstNamedIn(int from, int to) {
        return !named.isEmpty() && named.first() > from && named.first() < to;
    }

    void heard(Gender pronoun) {
        heard.merge(pronoun, 1, Integer::sum);
    }

    /** Takes the gender that most pronouns have; where they are at odds it stays unknown. */
    void settleGender() {
        int male = heard.getOrDefault(Gender.MALE, 0);
        int female = heard.getOrDefault(Gender.FEMALE, 0);
        if (gender == Gender.UNKNOWN && Math.max(male, female) >= 2 * Math.min(male, female) && male != female) {
            gender = male > female ? Gender.MALE : Gender.FEMALE;
        }
    }

    void describe(Set<String> words) {
        descriptors.addAll(words);
    }

    /** Takes everything over that is known of the same person under a shorter name. */
    void absorb(Person other) {
        gender = gender == Gender.UNKNOWN ? other.gender : gender;
        certain |= other.certain;
        acting |= other.acting;
        descriptors.addAll(other.descriptors);
    }

    String name() {
        return name;
    }

    String surname() {
        return surname;
    }

    Gender gender() {
        return gender;
    }

    /** Whether this is surely a person, not a place or a firm. */
    boolean isCertain() {
        return certain;
    }

    int mentions() {
        return mentions;
    }

    Set<String> descriptors() {
        return descriptors;
    }
}
