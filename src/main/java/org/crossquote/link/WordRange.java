package org.crossquote.link;

/**
 * Words {@code from} up to, not including, {@code to} of an article.
 *
 * @param article the article
 * @param from the first word
 * @param to the word after the last
 */
record WordRange(IndexedArticle article, int from, int to) {
    int size() {
        return to - from;
    }

    boolean isEmpty() {
        return to <= from;
    }
}
