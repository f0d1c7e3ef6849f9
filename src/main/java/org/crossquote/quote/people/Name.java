package org.crossquote.quote.people;

import java.util.List;
import java.util.Set;

/**
 * A name without the titles before it.
 *
 * @param from the index of its first token
 * @param to the index after its last token
 * @param words its words
 * @param gender as far as the title or the given name tells
 * @param titled whether a title stands before it
 * @param person whether this is surely a person
 * @param described nouns and countries that the article puts beside the name, in lower case
 * @param suffix what tells people of one name apart, such as {@code Jr.}; empty when nothing does
 */
record Name(
        int from,
        int to,
        List<String> words,
        Gender gender,
        boolean titled,
        boolean person,
        Set<String> described,
        String suffix) {
    String text() {
        return String.join(" ", words) + (suffix.isEmpty() ? "" : " " + suffix);
    }

    /** The same name, of one who is surely a person. */
    Name asPerson() {
        return new Name(from, to, words, gender, titled, true, described, suffix);
    }

    String last() {
        return words.get(words.size() - 1);
    }

    String first() {
        return words.get(0);
    }
}
