package org.crossquote.quote.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The forms of an organisation's name: without its article, and as its first letters. */
final class OrganisationName {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 7;

    private OrganisationName() {}

    /** The name without its article and without a short form in brackets behind it, folded. */
    static String bare(String name) {
        return NameWords.withoutArticle(PersonName.folded(name.replaceAll("\\s*\\([^)]*\\)\\s*$", "")));
    }

    /** The letters of a name that is written as first letters, such as {@code F.B.I.}, small; empty when it is none. */
    static String letters(String name) {
        String letters = NameWords.withoutArticle(name).replaceAll("[.\\s]", "");
        boolean capitals = letters.length() >= SHORTEST
                && letters.length() <= LONGEST
                && letters.chars().allMatch(Character::isUpperCase);
        return capitals ? letters.toLowerCase(Locale.ROOT) : "";
    }

    /** What the first letters of a name of several words give, with and without its small words; none for one word. */
    static Set<String> firstLetters(String bare) {
        Set<String> letters = new LinkedHashSet<>();
        List<String> words = List.of(bare.split("[ -]+"));
        letters.add(initials(words));
        letters.add(initials(
                words.stream().filter(w -> !NameWords.LITTLE.contains(w)).toList()));
        letters.removeIf(l -> l.length() < SHORTEST);
        return letters;
    }

    private static String initials(List<String> words) {
        StringBuilder letters = new StringBuilder();
        words.stream().filter(w -> !w.isEmpty()).forEach(w -> letters.append(w.charAt(0)));
        return letters.toString();
    }
}
