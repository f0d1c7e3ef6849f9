package org.crossquote.search.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The terms under which words of one language are kept. One is the word itself, without case and accents, the others are the word without
 * its ending, where it has one: once with the accents that tell the ending, once as somebody writes who leaves accents out. Not for
 * several threads.
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
     * @param stems without its ending; none for a word that has none
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
        return new Terms(
                WHOLE + folded,
                stems(word, folded).stream()
                        .filter(stem -> !stem.equals(folded))
                        .map(this::term)
                        .toList());
    }

    /** The terms under which all forms of a word are kept, the one that has no ending, too. */
    List<String> allForms(String word) {
        return stems(word, Folding.fold(word)).stream()
                .flatMap(stem -> Stream.of(term(stem), WHOLE + stem))
                .toList();
    }

    private String term(String stem) {
        return language + ":" + stem;
    }

    private List<String> stems(String word, String folded) {
        String small = Folding.small(word);
        String plain = stemming.stem(folded);
        String accented = small.equals(folded) ? plain : Folding.fold(stemming.stem(small));
        return plain.equals(accented) ? List.of(plain) : List.of(accented, plain);
    }
}
