package org.crossquote.link;

import java.util.ArrayList;
import java.util.List;

/** Chooses the pairs of articles that are worth comparing. */
final class CandidatePairs {
    /**
     * Two articles, by their places in the list.
     *
     * @param a the one that comes first
     * @param b the other
     */
    record Pair(int a, int b) {}

    CandidatePairs(Lexicon lexicon) {}

    List<Pair> of(List<IndexedArticle> articles) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            for (int j = i + 1; j < articles.size(); j++) {
                pairs.add(new Pair(i, j));
            }
        }
        return pairs;
    }
}
