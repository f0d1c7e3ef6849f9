package org.crossquote.link.neighbour;

import java.util.Arrays;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.words.ConceptTable;
import org.crossquote.work.Progress;

/**
 * What the sentences of a growing collection are looked up by: their words, and each two of them that follow each other. A
 * feature is a number: 0 and up for two words, below 0 for one.
 */
final class SentenceFeatures {
    private final LongNumbers wordPairs = new LongNumbers();
    /** The features of sentence s, sorted, are features[first[s]] up to features[first[s + 1]]. */
    private int[] features = new int[1 << 14];

    private int[] first = new int[1 << 10];
    private int[] articleOf = new int[1 << 10];
    private int sentences;
    private int size;

    /** Adds the sentences of an article. */
    void add(IndexedArticle article, int number) {
        for (int s = 0; s < article.sentenceCount(); s++) {
            Progress.checkpoint();
            beginSentence(number);
            int before = ConceptTable.NONE;
            for (int w = article.sentenceStart(s); w < article.sentenceStart(s + 1); w++) {
                int concept = article.concept(w);
                if (concept >= 0) {
                    addFeature(ofConcept(concept));
                    if (before >= 0) {
                        addFeature(ofConcepts(before, concept));
                    }
                    before = concept;
                }
            }
            size = withoutRepeats(first[sentences - 1], size);
            first[sentences] = size;
        }
    }

    private void beginSentence(int article) {
        if (sentences + 2 > first.length) {
            first = Arrays.copyOf(first, 2 * first.length);
            articleOf = Arrays.copyOf(articleOf, first.length);
        }
        articleOf[sentences++] = article;
    }

    private void addFeature(int feature) {
        if (size == features.length) {
            features = Arrays.copyOf(features, 2 * size);
        }
        features[size++] = feature;
    }

    private int withoutRepeats(int from, int to) {
        Arrays.sort(features, from, to);
        int end = from;
        for (int i = from; i < to; i++) {
            if (i == from || features[i] != features[i - 1]) {
                features[end++] = features[i];
            }
        }
        return end;
    }

    private static int ofConcept(int concept) {
        return -1 - concept;
    }

    private int ofConcepts(int x, int y) {
        return wordPairs.of((long) Math.min(x, y) << Integer.SIZE | Math.max(x, y));
    }

    /** Whether a feature is one word. */
    static boolean isConcept(int feature) {
        return feature < 0;
    }

    /** The word of a feature that is one. */
    static int concept(int feature) {
        return -1 - feature;
    }

    /** The number of sentences. */
    int sentences() {
        return sentences;
    }

    /** The number of the article that a sentence stands in. */
    int articleOf(int sentence) {
        return articleOf[sentence];
    }

    /** The place of the first feature of a sentence; of the sentence after the last, the number of features. */
    int first(int sentence) {
        return first[sentence];
    }

    /** The feature at a place. */
    int feature(int place) {
        return features[place];
    }
}
