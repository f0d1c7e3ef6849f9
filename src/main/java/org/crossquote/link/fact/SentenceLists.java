package org.crossquote.link.fact;

import java.util.Arrays;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.index.PairWeights;

/** For each word the sentences of one article that have it, so that it is seen which of them a sentence of another article shares much with. */
final class SentenceLists {
    /** A word that stands in more sentences leads nowhere. */
    private static final int MOST_SENTENCES = 60;

    private final PairWeights weights;
    /** For each key the last entry of its list, or 0; an entry is a sentence and the entry before. */
    private final int[] lastEntry;

    private int[] sentence = new int[0];
    private int[] before = new int[0];
    private int[] count = new int[0];
    private double[] shared = new double[0];
    private int[] touched = new int[0];
    private int size;

    SentenceLists(PairWeights weights) {
        this.weights = weights;
        this.lastEntry = new int[weights.keys()];
    }

    /** Lists the sentences of an article, already weighed. */
    void fill(IndexedArticle article) {
        sentence = new int[article.size() + 1];
        before = new int[article.size() + 1];
        count = new int[article.size() + 1];
        shared = new double[article.sentenceCount()];
        touched = new int[article.sentenceCount()];
        size = 0;
        int entries = 0;
        for (int i = 0; i < article.size(); i++) {
            int key = weights.key(article.concept(i));
            if (key >= 0 && (lastEntry[key] == 0 || sentence[lastEntry[key]] != article.sentenceOf(i))) {
                entries++;
                sentence[entries] = article.sentenceOf(i);
                before[entries] = lastEntry[key];
                count[entries] = count[lastEntry[key]] + 1;
                lastEntry[key] = entries;
            }
        }
    }

    /** Forgets the article, which must be the one that was listed. */
    void forget(IndexedArticle article) {
        for (int i = 0; i < article.size(); i++) {
            int key = weights.key(article.concept(i));
            if (key >= 0) {
                lastEntry[key] = 0;
            }
        }
    }

    /**
     * The listed sentences that share words with a sentence of another article, in order.
     *
     * @return their numbers; good until the next call
     */
    int[] sharing(IndexedArticle other, int itsSentence) {
        for (int k = 0; k < size; k++) {
            shared[touched[k]] = 0;
        }
        size = 0;
        for (int i = other.sentenceStart(itsSentence); i < other.sentenceStart(itsSentence + 1); i++) {
            add(other.concept(i));
        }
        int[] found = Arrays.copyOf(touched, size);
        Arrays.sort(found);
        return found;
    }

    private void add(int concept) {
        int key = weights.key(concept);
        int entry = key < 0 ? 0 : lastEntry[key];
        if (entry == 0 || count[entry] > MOST_SENTENCES) {
            return;
        }
        double weight = weights.weight(concept);
        for (; entry != 0; entry = before[entry]) {
            if (shared[sentence[entry]] == 0) {
                touched[size++] = sentence[entry];
            }
            // A word may weigh nothing, and is shared all the same.
            shared[sentence[entry]] += weight + 1e-9;
        }
    }

    /** How much the words weigh that a listed sentence shares with the one that was asked for last. */
    double shared(int listed) {
        return shared[listed];
    }
}
