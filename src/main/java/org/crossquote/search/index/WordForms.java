package org.crossquote.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.util.BytesRef;

/**
 * The terms under which words of one language are kept. One is the word itself, without case and accents, the others are the word without
 * its ending, where it has one: once with the accents that tell the ending, once as somebody writes who leaves accents out. Not for
 * several threads.
 */
final class WordForms {
    /** The sign before a term that is a whole word. */
    static final char WHOLE = '=';

    private static final int FIRST_ROOM = 1_024;
    private static final int MOST_KEPT = 200_000;

    private final String language;
    private final Stemming stemming;
    private final CharArrayMap<List<BytesRef>> known = new CharArrayMap<>(FIRST_ROOM, false);

    /** @param language one that {@link Stemming#known} gives */
    WordForms(String language) {
        this.language = language;
        this.stemming = Stemming.of(language);
    }

    /** The terms of a word as it is written, {@code length} letters from {@code from} on: the word itself, then what it is without its ending. */
    List<BytesRef> of(char[] letters, int from, int length) {
        List<BytesRef> terms = known.get(letters, from, length);
        if (terms == null) {
            if (known.size() == MOST_KEPT) {
                known.clear();
            }
            String word = new String(letters, from, length);
            terms = make(word);
            known.put(word, terms);
        }
        return terms;
    }

    private List<BytesRef> make(String word) {
        String folded = Folding.fold(word);
        List<BytesRef> terms = new ArrayList<>();
        terms.add(new BytesRef(WHOLE + folded));
        for (String stem : stems(word, folded)) {
            if (!stem.equals(folded)) {
                terms.add(new BytesRef(term(stem)));
            }
        }
        return List.copyOf(terms);
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
