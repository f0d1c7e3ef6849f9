package org.crossquote.link.words;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what the words of many texts tell. Remembers each word: texts of one event have most of them in common. For one thread. */
public final class TellingWordsReader {
    private final Vocabularies vocabularies;
    private final Map<Vocabulary, Map<String, Telling>> known = new HashMap<>();

    /**
     * What a word tells.
     *
     * @param stem what all forms of the word have; null for a word of grammar, which tells nothing
     * @param rarity how rare it is
     */
    private record Telling(@Nullable String stem, double rarity) {
        static Telling of(String word, Vocabulary vocabulary) {
            String folded = WordForms.folded(word);
            if (vocabulary.isFunctionWord(folded)) {
                return new Telling(null, 0);
            }
            String stem = vocabulary.stem(folded);
            return new Telling(stem, vocabulary.rarity(stem));
        }
    }

    /** @param vocabularies what is known about the words of each language */
    public TellingWordsReader(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** The stems of a text, each with how rare it is, see {@link Vocabularies#telling}. */
    public Map<String, Double> read(String text, String language) {
        Vocabulary vocabulary = vocabularies.of(language);
        Map<String, Telling> words = known.computeIfAbsent(vocabulary, v -> new HashMap<>());
        Map<String, Double> telling = new HashMap<>();
        WordScanner scanner = new WordScanner(text, 0, text.length());
        while (scanner.next()) {
            String word = text.substring(scanner.start(), scanner.end());
            Telling told = words.computeIfAbsent(word, w -> Telling.of(w, vocabulary));
            if (told.stem() != null) {
                telling.put(told.stem(), told.rarity());
            }
        }
        return telling;
    }
}
