package org.crossquote.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds sentences of two articles that may tell the same fact in other words: they share words that are rare in news and in
 * these two articles.
 */
final class FactMatcher {
    /** Sentence pairs that share less are not looked at. */
    private static final double LEAST_SHARED = 3.5;

    /** A word that stands in more sentences of one article leads nowhere. */
    private static final int MOST_SENTENCES = 60;

    private final PairWeights weights;
    private final ClauseFitter fitter;
    /** For each key the last entry of its list, or 0; an entry is a sentence and the entry before. */
    private final int[] lastEntry;

    FactMatcher(PairWeights weights) {
        this.weights = weights;
        this.fitter = new ClauseFitter(weights);
        this.lastEntry = new int[weights.keys()];
    }

    /** All pairs of clauses of two articles, already weighed, that share enough to be looked at. */
    List<Fact> match(IndexedArticle a, IndexedArticle b) {
        int[] sentence = new int[b.size() + 1];
        int[] before = new int[b.size() + 1];
        int[] count = new int[b.size() + 1];
        fillLists(b, sentence, before, count);
        List<Fact> facts = new ArrayList<>();
        TellingWords[] ofB = new TellingWords[b.sentenceCount()];
        double[] shared = new double[b.sentenceCount()];
        int[] touched = new int[b.sentenceCount()];
        for (int s = 0; s < a.sentenceCount(); s++) {
            if (!a.tells(s) || !weights.knows(a.language(s))) {
                continue;
            }
            int size = 0;
            for (int i = a.sentenceStart(s); i < a.sentenceStart(s + 1); i++) {
                int key = weights.key(a.concept(i));
                int entry = key < 0 ? 0 : lastEntry[key];
                if (entry == 0 || count[entry] > MOST_SENTENCES) {
                    continue;
                }
                double weight = weights.weight(a.concept(i));
                for (; entry != 0; entry = before[entry]) {
                    if (shared[sentence[entry]] == 0) {
                        touched[size++] = sentence[entry];
                    }
                    shared[sentence[entry]] += weight + 1e-9;
                }
            }
            Arrays.sort(touched, 0, size);
            TellingWords ofA = TellingWords.of(sentence(a, s), weights);
            for (int k = 0; k < size; k++) {
                int t = touched[k];
                if (shared[t] >= LEAST_SHARED && b.tells(t) && a.language(s).equals(b.language(t))) {
                    if (ofB[t] == null) {
                        ofB[t] = TellingWords.of(sentence(b, t), weights);
                    }
                    facts.add(fitter.fit(ofA, ofB[t]));
                }
                shared[t] = 0;
            }
        }
        forget(b);
        return facts;
    }

    private void fillLists(IndexedArticle b, int[] sentence, int[] before, int[] count) {
        int entries = 0;
        for (int i = 0; i < b.size(); i++) {
            int key = weights.key(b.concept(i));
            if (key >= 0) {
                int last = lastEntry[key];
                if (last != 0 && sentence[last] == b.sentenceOf(i)) {
                    continue;
                }
                entries++;
                sentence[entries] = b.sentenceOf(i);
                before[entries] = last;
                count[entries] = count[last] + 1;
                lastEntry[key] = entries;
            }
        }
    }

    private void forget(IndexedArticle b) {
        for (int i = 0; i < b.size(); i++) {
            int key = weights.key(b.concept(i));
            if (key >= 0) {
                lastEntry[key] = 0;
            }
        }
    }

    private static WordRange sentence(IndexedArticle article, int sentence) {
        return new WordRange(article, article.sentenceStart(sentence), article.sentenceStart(sentence + 1));
    }
}
