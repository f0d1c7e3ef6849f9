package org.crossquote.link;

import java.util.ArrayList;
import java.util.List;

/** Finds all links between two articles. What it gives depends on these two alone. */
final class PairAnalysis {
    private final PairWeights weights;
    private final UtteranceMatcher utterances;

    PairAnalysis(Lexicon lexicon) {
        this.weights = new PairWeights(lexicon);
        this.utterances = new UtteranceMatcher(lexicon);
    }

    List<Link> links(IndexedArticle a, IndexedArticle b) {
        weights.weigh(a, b);
        List<Link> links = new ArrayList<>(utterances.match(a, b, weights.similarity()));
        return links;
    }
}
