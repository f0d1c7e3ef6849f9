package org.crossquote.link.copy;

import org.crossquote.link.index.PairWeights;
import org.crossquote.link.words.ConceptTable;

/**
 * What words are compared by when two passages are, and how much each tells: its rarity in news. Beyond a bound, rarer
 * tells no more, because the rarest words are the first that a rewording replaces.
 */
final class PassageWeights {
    private static final double MOST = 3;

    private final ConceptTable concepts;
    private final PairWeights pair;

    PassageWeights(ConceptTable concepts, PairWeights pair) {
        this.concepts = concepts;
        this.pair = pair;
    }

    boolean isName(int concept) {
        return pair.isName(concept);
    }

    /** One number for all words of one meaning; -1 for words of grammar. */
    int key(int concept) {
        return pair.key(concept);
    }

    /** The number of keys. */
    int keys() {
        return pair.keys();
    }

    double weight(int concept) {
        return Math.min(MOST, concepts.rarity(concept));
    }

    double square(int concept) {
        double weight = weight(concept);
        return weight * weight;
    }
}
