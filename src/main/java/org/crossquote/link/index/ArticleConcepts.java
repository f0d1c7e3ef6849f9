package org.crossquote.link.index;

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
        long[] firstPlaces = new long[count];
        int size = 0;
        int lastSentence = -1;
        for (int k = 0; k < count; k++) {
            int c = (int) (places[k] >>> Integer.SIZE);
            int word = (int) places[k];
            if (size == 0 || found[size - 1] != c) {
                found[size] = c;
                firstPlaces[size] = (long) word << Integer.SIZE | size;
                capitalised[size++] = true;
                lastSentence = -1;
            }
            capitalised[size - 1] &= article.isCapitalised(word);
            if (article.sentenceOf(word) != lastSentence) {
                lastSentence = article.sentenceOf(word);
                inSentences[size - 1]++;
            }
        }
        this.concept = new int[size];
        this.sentences = new int[size];
        this.isCapitalised = new boolean[size];
        Arrays.sort(firstPlaces, 0, size);
        for (int k = 0; k < size; k++) {
            int from = (int) firstPlaces[k];
            concept[k] = found[from];
            sentences[k] = inSentences[from];
            isCapitalised[k] = capitalised[from];
        }
    }

    /** How many there are. */
    int size() {
        return concept.length;
    }

    /** One of them, in the order in which the article first has them: numbers differ from run to run. */
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
