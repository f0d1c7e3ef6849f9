package org.crossquote.witness;

import java.util.Set;

/** Nouns for people who speak for somebody else: whom others name is then more likely the one for whom they speak. */
final class SpokesPeople {
    private static final Set<String> NOUNS = Set.of(
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "aide",
            "adviser",
            "advisor",
            "lawyer",
            "attorney",
            "assistant",
            "sprecher",
            "sprecherin",
            "anwalt",
            "anwältin",
            "portavoz",
            "vocero",
            "vocera",
            "abogado",
            "abogada",
            "porte-parole",
            "avocat",
            "avocate");

    private SpokesPeople() {}

    static boolean isOne(String noun) {
        return NOUNS.contains(noun);
    }
}
