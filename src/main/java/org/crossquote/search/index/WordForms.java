package org.crossquote.search.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The terms under which words of one language are kept. One is the word itself, without case and accents, the others are the word without
 * its ending: once with the accents that tell the ending, once as somebody writes who leaves accents out. Not for several threads.
 */
final class WordForms {
    /** The sign before a term that is a whole word. */
    static final char WHOLE = '=';

    private static final int MOST_KEPT = 200_000;

    private final String language;
    private final Stemming stemming;
    private final Map<String, Terms> known = new HashMap<>();

    /**
     * The terms of one word.
     *
     * @param whole the word itself
     * @param stems without its ending, one or two
     */
    record Terms(String whole, List<String> stems) {}

    /** @param language one that {@link Stemming#known} gives */
    WordForms(String language) {
        this.language = language;
        this.stemming = Stemming.of(language);
    }

    /** The terms of a word as it is written. */
    Terms of(String word) {
        Terms terms = known.get(word);
        if (terms == null) {
            if (known.size() == MOST_KEPT) {
                known.clear();
            }
            terms = make(word);
            known.put(word, terms);
        }
        return terms;
    }

    private Terms make(String word) {
        String folded = Folding.fold(word);
        List<String> stems = Stream.of(Folding.fold(stemming.stem(Folding.small(word))), stemming.stem(folded))
                .map(stem -> language + ":" + stem)
                .distinct()
                .toList();
        return new Terms(WHOLE + folded, stems);
    }
}
