package org.crossquote.link.index;

import java.util.Arrays;
import org.crossquote.link.words.ConceptTable;

/**
 * How much each concept tells about a pair of articles: rare in news, and rare in the two. A name that stands in every
 * other sentence of both tells nothing about which sentences belong together.
 */
public final class PairWeights {
    /** No word weighs more before it is looked at in its articles: beyond this, rarer is not surer. */
    private static final double MOST = 3;

    /** No name weighs more: names say who, not what. */
    private static final double MOST_OF_A_NAME = 2;

    private final ConceptTable concepts;
    private final int[] key;
    private final boolean[] isName;
    private final double[] local;
    private final double[] weight;
    private final int[] inA;
    private final int[] inB;
    private final int[] lastSentence;
    private double similarity;

    public PairWeights(ConceptTable concepts) {
        this.concepts = concepts;
        int n = concepts.count();
        this.key = new int[n];
        for (int c = 0; c < n; c++) {
            int family = concepts.family(c);
            key[c] = family < 0 ? c : n + family;
        }
        this.weight = new double[n];
        this.isName = new boolean[n];
        this.local = new double[n];
        this.inA = new int[n];
        this.inB = new int[n];
        this.lastSentence = new int[n];
        Arrays.fill(lastSentence, -1);
    }

    /** Weighs the concepts of two articles; what was weighed before is forgotten. */
    public void weigh(IndexedArticle a, IndexedArticle b) {
        clear(a.concepts());
        clear(b.concepts());
        count(a.concepts(), inA);
        count(b.concepts(), inB);
        int total = a.sentenceCount() + b.sentenceCount();
        setWeights(a.concepts(), total);
        setWeights(b.concepts(), total);
        similarity = cosine(a.concepts(), b.concepts());
    }

    private void clear(ArticleConcepts used) {
        for (int i = 0; i < used.size(); i++) {
            int c = used.concept(i);
            inA[c] = 0;
            inB[c] = 0;
            isName[c] = true;
        }
    }

    private void count(ArticleConcepts used, int[] counts) {
        for (int i = 0; i < used.size(); i++) {
            isName[used.concept(i)] &= used.isCapitalised(i);
            counts[used.concept(i)] = used.sentences(i);
        }
    }

    private void setWeights(ArticleConcepts used, int total) {
        double scale = Math.log(total + 1.0);
        for (int i = 0; i < used.size(); i++) {
            int c = used.concept(i);
            local[c] = 1 - Math.log(inA[c] + inB[c]) / scale;
            weight[c] = Math.min(isName[c] ? MOST_OF_A_NAME : MOST, concepts.rarity(c)) * local[c];
        }
    }

    private double cosine(ArticleConcepts a, ArticleConcepts b) {
        double dot = 0;
        double normA = 0;
        for (int i = 0; i < a.size(); i++) {
            int c = a.concept(i);
            double r = concepts.rarity(c);
            normA += inA[c] * r * r;
            dot += inB[c] == 0 ? 0 : Math.sqrt((double) inA[c] * inB[c]) * r * r;
        }
        double normB = 0;
        for (int i = 0; i < b.size(); i++) {
            double r = concepts.rarity(b.concept(i));
            normB += inB[b.concept(i)] * r * r;
        }
        return normA == 0 || normB == 0 ? 0 : dot / Math.sqrt(normA * normB);
    }

    /** The weight of a concept of either article: 0 and up, about 6 for the rarest. */
    public double weight(int concept) {
        return concept < 0 ? 0 : weight[concept];
    }

    /** What a word is compared by: its concept, or the family of words with its meaning; -1 for words of grammar. */
    public int key(int concept) {
        return concept < 0 ? -1 : key[concept];
    }

    /** What relates a concept to others, see {@link #areRelated}; -1 when nothing does. */
    public int number(int concept) {
        return concepts.related(concept);
    }

    /** Whether two words, by their numbers, mean nearly the same. */
    public boolean areRelated(int number, int other) {
        return concepts.areRelated(number, other);
    }

    /** Whether it is known which words of a language, ISO 639-1, are common. */
    public boolean knows(String language) {
        return concepts.knows(language);
    }

    /** The number of keys. */
    public int keys() {
        return concepts.count() + concepts.families();
    }

    /** Whether a concept is written with a capital wherever it stands in the two articles. */
    public boolean isName(int concept) {
        return isName[concept];
    }

    /** 0 to 1: how much the two articles, in the order in which they were weighed, are about the same things outside two ranges. */
    public double similarityOutside(WordRange ofA, WordRange ofB) {
        take(ofA, inA, -1);
        take(ofB, inB, -1);
        double outside = cosine(ofA.article().concepts(), ofB.article().concepts());
        take(ofA, inA, 1);
        take(ofB, inB, 1);
        return outside;
    }

    /** Adds to the counts the sentences of a range that have a concept. */
    private void take(WordRange range, int[] counts, int times) {
        for (int i = range.from(); i < range.to(); i++) {
            int c = range.article().concept(i);
            if (c >= 0 && lastSentence[c] != range.article().sentenceOf(i)) {
                lastSentence[c] = range.article().sentenceOf(i);
                counts[c] += times;
            }
        }
        for (int i = range.from(); i < range.to(); i++) {
            int c = range.article().concept(i);
            if (c >= 0) {
                lastSentence[c] = -1;
            }
        }
    }

    /** How rare a concept is in the two articles alone: 0 to 1. */
    public double local(int concept) {
        return local[concept];
    }

    /** Whether both articles have the concept. */
    boolean isShared(int concept) {
        return concept >= 0 && inA[concept] > 0 && inB[concept] > 0;
    }

    /** 0 to 1: how much the two articles are about the same things. */
    public double similarity() {
        return similarity;
    }
}
