package org.crossquote.quote.people;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.WordClass;
import org.crossquote.text.WordFile;

/** The given names that are common enough to tell that a name is a person's, and often whose. Immutable. */
public final class GivenNames {
    private final Map<String, Gender> names = new HashMap<>();

    /** Reads the program's list. */
    public GivenNames() {
        WordFile file = WordFile.read("quote", "firstnames.txt");
        file.words("m").forEach(n -> names.put(n, Gender.MALE));
        file.words("f").forEach(n -> names.put(n, Gender.FEMALE));
        file.words("x").forEach(n -> names.put(n, Gender.UNKNOWN));
    }

    /** Whether people are commonly called so. */
    public boolean isGiven(String name) {
        return names.containsKey(key(name));
    }

    /** The gender of those who are commonly called so. */
    public Gender genderOf(String name) {
        return gender(name);
    }

    Gender gender(String name) {
        return names.getOrDefault(key(name), Gender.UNKNOWN);
    }

    private static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int hyphen = lower.indexOf('-');
        return hyphen > 0 ? List.of(lower.split("-")).get(0) : lower;
    }

    /** "Ramón y Cajal" is one, "Jean Morel et Marie Jonas" are two: a given name and another name stand behind the word. */
    boolean joinsTwo(Sentence s, int and) {
        return s.is(and, WordClass.AND)
                && s.tag(and + 1) == Tag.NAME
                && s.tag(and + 2) == Tag.NAME
                && isGiven(s.token(and + 1).text());
    }
}
