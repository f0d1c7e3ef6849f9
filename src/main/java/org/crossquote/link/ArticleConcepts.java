package org.crossquote.link;

import java.util.Arrays;

/** The different concepts of an article, counted once, because an article is compared with many others. */
final class ArticleConcepts {
    private final int[] concept;
    private final int[] sentences;
    private final boolean[] isCapitalised;

    ArticleConcepts(IndexedArticle article) {
        long[] places = new long[article.size()];
        int count = 0;
        for (int i = 0; i < places.length; i++) {
            if (article.concept(i) >= 0) {
                places[count++] = (long) article.concept(i) << Integer.SIZE | i;
            }
        }
        Arrays.sort(places, 0, count);
        int[] found = new int[count];
        int[] inSentences = new int[count];
        boolean[] capitalised = new boolean[count];
        int size = 0;
        int lastSentence = -1;
        for (int k = 0; k < count; k++) {
            int c = (int) (places[k] >>> Integer.SIZE);
            int word = (int) places[k];
            if (size == 0 || found[size - 1] != c) {
                found[size] = c;
                capitalised[size++] = true;
                lastSentence = -1;
            }
            capitalised[size - 1] &= article.isCapitalised(word);
            if (article.sentenceOf(word) != lastSentence) {
                lastSentence = article.sentenceOf(word);
                inSentences[size - 1]++;
            }
        }
        this.concept = Arrays.copyOf(found, size);
        this.sentences = Arrays.copyOf(inSentences, size);
        this.isCapitalised = Arrays.copyOf(capitalised, size);
    }

    /** How many there are. */
    int size() {
        return concept.length;
    }

    /** One of them, in the order of their numbers. */
    int concept(int index) {
        return concept[index];
    }

    /** In how many sentences it stands. */
    int sentences(int index) {
        return sentences[index];
    }

    /** Whether it is written with a capital wherever it stands. */
    boolean isCapitalised(int index) {
        return isCapitalised[index];
    }
}
