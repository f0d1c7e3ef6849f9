package org.crossquote.link.neighbour;

import org.crossquote.link.words.ConceptTable;

/** In which sentences the features of a growing collection stand, and how much each tells. */
final class FeaturePostings {
    /** What weights are counted in. */
    static final int ONE = 1000;

    private static final double MOST_RARITY = 3;
    private static final double PAIR_OF_WORDS = 2;

    private final ConceptTable concepts;
    private final Postings ofConcepts = new Postings();
    private final Postings ofWordPairs = new Postings();

    FeaturePostings(ConceptTable concepts) {
        this.concepts = concepts;
    }

    /** Adds a sentence, of a number higher than all before; true when the feature becomes common with it. */
    boolean add(int feature, int sentence) {
        return of(feature).add(index(feature), sentence);
    }

    private Postings of(int feature) {
        return SentenceFeatures.isConcept(feature) ? ofConcepts : ofWordPairs;
    }

    private static int index(int feature) {
        return SentenceFeatures.isConcept(feature) ? SentenceFeatures.concept(feature) : feature;
    }

    /** Whether a feature stands in so many sentences that it leads nowhere. */
    boolean isCommon(int feature) {
        return of(feature).isCommon(index(feature));
    }

    /** How many sentences {@link #list} has. */
    int size(int feature) {
        return of(feature).size(index(feature));
    }

    /** The sentences that a feature leads to, see {@link Postings#list}. */
    int[] list(int feature) {
        return of(feature).list(index(feature));
    }

    /** Forgets where a common feature stands. */
    void forget(int feature) {
        of(feature).forget(index(feature));
    }

    /** In whole thousandths, so that sums do not depend on the order of what is added. */
    int weight(int feature) {
        double weight = SentenceFeatures.isConcept(feature)
                ? Math.min(MOST_RARITY, concepts.rarity(SentenceFeatures.concept(feature)))
                : PAIR_OF_WORDS;
        return (int) Math.round(ONE * weight);
    }
}
