package org.crossquote.witness;

import java.util.HashSet;
import java.util.Set;
import org.crossquote.text.WordFile;

/**
 * The words by which articles tell who is meant by an office, of all languages together. Immutable.
 *
 * @param spokespeople nouns for people who speak for somebody else: whom others name is then more likely the one for whom they speak
 * @param indefinite what stands before a noun for somebody who is not known
 * @param past what stands beside an office that somebody has no more
 */
record OfficeWords(Set<String> spokespeople, Set<String> indefinite, Set<String> past) {
    OfficeWords {
        spokespeople = Set.copyOf(spokespeople);
        indefinite = Set.copyOf(indefinite);
        past = Set.copyOf(past);
    }

    /** Those that the program brings along. */
    static OfficeWords bundled() {
        Set<String> spokespeople = new HashSet<>();
        Set<String> indefinite = new HashSet<>();
        Set<String> past = new HashSet<>();
        for (String language : WordFile.read("quote", "languages.txt").lines("")) {
            WordFile words = WordFile.read("witness", "words." + language + ".txt");
            spokespeople.addAll(words.words("spokesperson"));
            indefinite.addAll(words.words("indefinite"));
            past.addAll(words.words("past"));
        }
        return new OfficeWords(spokespeople, indefinite, past);
    }
}
