package org.crossquote.link.words;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.crossquote.text.Languages;

/** The vocabularies of the languages that the program brings along, each read when it is first asked for. */
public final class Vocabularies {
    static final String PART = "link/words";

    private final EnglishVocabulary english;
    private final Map<String, Vocabulary> others = new ConcurrentHashMap<>();

    private Vocabularies(EnglishVocabulary english) {
        this.english = english;
    }

    /** All that the program has. */
    public static Vocabularies bundled() {
        return new Vocabularies(EnglishVocabulary.bundled());
    }

    /** That of a language, ISO 639-1; of the first for one that is not known. */
    Vocabulary of(String language) {
        return knows(language) && !language.equals(Languages.first())
                ? others.computeIfAbsent(language, code -> CommonWords.of(code, english))
                : english;
    }

    /**
     * What the words of a text tell: their stems, each with how rare it is, from 0 for one that stands in every article to about 6. Words of
     * grammar are left out.
     */
    public Map<String, Double> telling(String text, String language) {
        return new TellingWordsReader(this).read(text, language);
    }

    /** The stem of a word of a text, by which {@link #telling} calls it. */
    public String stem(String word, String language) {
        return of(language).stem(WordForms.folded(word));
    }

    /** Whether it is known which words of a language are common. */
    boolean knows(String language) {
        return Languages.has(PART, language);
    }

    EnglishVocabulary english() {
        return english;
    }
}
