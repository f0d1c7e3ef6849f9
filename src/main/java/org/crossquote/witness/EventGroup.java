package org.crossquote.witness;

import java.util.List;

/**
 * Articles that tell of one event.
 *
 * @param articles their ids, in the order of the collection
 * @param words what they have in common and others have not, the most telling first, as it is mostly written
 */
public record EventGroup(List<String> articles, List<String> words) {
    public EventGroup {
        articles = List.copyOf(articles);
        words = List.copyOf(words);
    }
}
