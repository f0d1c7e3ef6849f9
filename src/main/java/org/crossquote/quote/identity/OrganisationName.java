package org.crossquote.quote.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether two names are one organisation's: with and without its article, in full and as its first letters. */
final class OrganisationName {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 7;
    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "for", "on", "in", "to", "a", "&", "de", "la", "del", "des", "du", "der", "die", "das",
            "für", "und", "et", "y");

    private OrganisationName() {}

    /** Whether both are one organisation's. */
    static boolean areOne(String one, String other) {
        String a = bare(one);
        String b = bare(other);
        return a.equals(b) || isShortFor(one, a, b) || isShortFor(other, b, a);
    }

    /** The name without its article and without a short form in brackets behind it, folded. */
    static String bare(String name) {
        String folded = PersonName.folded(name.replaceAll("\\s*\\([^)]*\\)\\s*$", ""));
        return folded.startsWith("the ") ? folded.substring("the ".length()) : folded;
    }

    /** Whether the name, written in capitals, is what the first letters of the words of another give. */
    private static boolean isShortFor(String written, String acronym, String folded) {
        String letters = written.replaceAll("^(?i:the )|[.\\s]", "");
        boolean capitals = letters.length() >= SHORTEST
                && letters.length() <= LONGEST
                && letters.chars().allMatch(Character::isUpperCase);
        if (!capitals || !folded.contains(" ")) {
            return false;
        }
        String short0 = acronym.replace(" ", "");
        List<String> words = List.of(folded.split("[ -]+"));
        List<String> great = new ArrayList<>(words);
        great.removeIf(SMALL::contains);
        return initials(great).equals(short0) || initials(words).equals(short0);
    }

    private static String initials(List<String> words) {
        StringBuilder letters = new StringBuilder();
        words.stream().filter(w -> !w.isEmpty()).forEach(w -> letters.append(w.charAt(0)));
        return letters.toString();
    }
}
