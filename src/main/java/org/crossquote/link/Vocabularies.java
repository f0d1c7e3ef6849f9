package org.crossquote.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The vocabularies of the languages that the program brings along. */
final class Vocabularies {
    private static final List<String> LANGUAGES = List.of("de", "es", "fr", "it", "pt");

    private final EnglishVocabulary english;
    private final Map<String, Vocabulary> others = new HashMap<>();

    private Vocabularies(EnglishVocabulary english) {
        this.english = english;
        LANGUAGES.forEach(language -> others.put(language, CommonWords.of(language, english)));
    }

    /** All that the program has. */
    static Vocabularies bundled() {
        return new Vocabularies(EnglishVocabulary.bundled());
    }

    /** That of a language, ISO 639-1; English for one that is not known. */
    Vocabulary of(String language) {
        return others.getOrDefault(language, english);
    }

    /** Whether it is known which words of a language are common. */
    boolean knows(String language) {
        return language.equals("en") || others.containsKey(language);
    }

    EnglishVocabulary english() {
        return english;
    }
}
