package org.crossquote.witness;

import java.util.HashSet;
import java.util.Set;
import org.crossquote.text.Languages;
import org.crossquote.text.WordFile;

/**
 * The words by which articles tell who is meant by an office, of all languages together. Immutable.
 *
 * @param spokespeople nouns for people who speak for somebody else: whom others name is then more likely the one for whom they speak
 * @param indefinite what stands before a noun for somebody who is not known
 * @param past what stands beside an office that somebody has no more
 * @param pluralEndings with which nouns for several people end
 * @param noPluralEndings endings that look like those and tell of one
 */
record OfficeWords(
        Set<String> spokespeople,
        Set<String> indefinite,
        Set<String> past,
        Set<String> pluralEndings,
        Set<String> noPluralEndings) {
    OfficeWords {
        spokespeople = Set.copyOf(spokespeople);
        indefinite = Set.copyOf(indefinite);
        past = Set.copyOf(past);
        pluralEndings = Set.copyOf(pluralEndings);
        noPluralEndings = Set.copyOf(noPluralEndings);
    }

    /** Those that the program brings along. */
    static OfficeWords bundled() {
        Set<String> spokespeople = new HashSet<>();
        Set<String> indefinite = new HashSet<>();
        Set<String> past = new HashSet<>();
        Set<String> plural = new HashSet<>();
        Set<String> noPlural = new HashSet<>();
        for (String language : Languages.of("witness")) {
            WordFile words = WordFile.read("witness", Languages.fileName(language));
            spokespeople.addAll(words.words("spokesperson"));
            indefinite.addAll(words.words("indefinite"));
            past.addAll(words.words("past"));
            plural.addAll(words.words("plural-ending"));
            noPlural.addAll(words.words("no-plural-ending"));
        }
        return new OfficeWords(spokespeople, indefinite, past, plural, noPlural);
    }
}
