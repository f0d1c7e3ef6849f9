package org.crossquote.reading;

import java.util.List;
import org.crossquote.link.Passage;

/**
 * Sentences of an article and of others on its event that share rare words, though no link joins them. That they tell the same is not
 * certain: they are no links, and nothing that is exported holds them.
 *
 * @param article the article's id
 * @param others the ids of those with which it was compared; empty where no other tells of its event
 * @param linked how many of these have a link with it
 * @param pairs the most alike first
 */
public record AlikeSentences(String article, List<String> others, int linked, List<Pair> pairs) {
    public AlikeSentences {
        others = List.copyOf(others);
        pairs = List.copyOf(pairs);
    }

    /**
     * Two sentences.
     *
     * @param own the article's
     * @param other another article's
     * @param share how much of what their words tell both have, 0 to 1
     * @param words what both have, the rarest first, as the article writes it
     */
    public record Pair(Passage own, Passage other, double share, List<String> words) {
        public Pair {
            words = List.copyOf(words);
        }
    }
}
