package org.crossquote.link;

/** How much a word tells when two passages are compared: its rarity in news, less for names. */
final class PassageWeights {
    private static final double MOST = 6;
    private static final double MOST_OF_A_NAME = 3;

    private final Lexicon lexicon;
    private final PairWeights pair;

    PassageWeights(Lexicon lexicon, PairWeights pair) {
        this.lexicon = lexicon;
        this.pair = pair;
    }

    boolean isName(int concept) {
        return pair.isName(concept);
    }

    double weight(int concept) {
        return Math.min(isName(concept) ? MOST_OF_A_NAME : MOST, lexicon.rarity(concept));
    }

    double square(int concept) {
        double weight = weight(concept);
        return weight * weight;
    }
}
