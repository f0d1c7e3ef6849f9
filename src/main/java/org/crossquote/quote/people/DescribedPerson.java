package org.crossquote.quote.people;

import java.util.Set;
import org.crossquote.text.Span;

/**
 * Somebody whom an article names and says what he is: "Ida Stroud, the governor of Kelland".
 *
 * @param name the fullest name that the article gives
 * @param gender as far as it is known
 * @param words what stands beside the name, in lower case, countries and titles in full
 * @param span the sentence that says so
 */
public record DescribedPerson(String name, Gender gender, Set<String> words, Span span) {
    public DescribedPerson {
        words = Set.copyOf(words);
    }
}
