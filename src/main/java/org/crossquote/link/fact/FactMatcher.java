package org.crossquote.link.fact;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.index.PairWeights;
import org.crossquote.link.index.WordRange;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Finds sentences of two articles that may tell the same fact in other words: they share words that are rare in news and in
 * these two articles.
 */
public final class FactMatcher {
    /** Sentence pairs that share less are not looked at. */
    private static final double LEAST_SHARED = 3.5;

    private final double leastShared;
    private final PairWeights weights;
    private final ClauseFitter fitter;
    private final SentenceLists lists;

    /** @param weights weighs the words of the two articles */
    public FactMatcher(PairWeights weights) {
        this(weights, LEAST_SHARED);
    }

    /**
     * @param weights weighs the words of the two articles
     * @param leastShared sentence pairs whose common words weigh less are not looked at
     */
    public FactMatcher(PairWeights weights, double leastShared) {
        this.leastShared = leastShared;
        this.weights = weights;
        this.fitter = new ClauseFitter(weights);
        this.lists = new SentenceLists(weights);
    }

    /** All pairs of clauses of two articles, already weighed, that share enough to be looked at. */
    public List<Fact> match(IndexedArticle a, IndexedArticle b) {
        lists.fill(b);
        List<Fact> facts = new ArrayList<>();
        @Nullable TellingWords[] ofB = new TellingWords[b.sentenceCount()];
        for (int s = 0; s < a.sentenceCount(); s++) {
            Progress.checkpoint();
            if (a.tells(s) && weights.knows(a.language(s))) {
                match(a, s, b, ofB, facts);
            }
        }
        lists.forget(b);
        return facts;
    }

    private void match(IndexedArticle a, int s, IndexedArticle b, @Nullable TellingWords[] ofB, List<Fact> facts) {
        TellingWords ofA = null;
        for (int t : lists.sharing(a, s)) {
            Progress.checkpoint();
            if (lists.shared(t) >= leastShared && b.tells(t) && a.language(s).equals(b.language(t))) {
                ofA = ofA == null ? TellingWords.of(sentence(a, s), weights) : ofA;
                TellingWords known = ofB[t];
                if (known == null) {
                    known = TellingWords.of(sentence(b, t), weights);
                    ofB[t] = known;
                }
                facts.add(fitter.fit(ofA, known));
            }
        }
    }

    private static WordRange sentence(IndexedArticle article, int sentence) {
        return new WordRange(article, article.sentenceStart(sentence), article.sentenceStart(sentence + 1));
    }
}
