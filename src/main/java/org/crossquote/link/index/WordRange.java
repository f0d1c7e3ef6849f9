package org.crossquote.link.index;

import org.crossquote.link.words.WordForms;

/**
 * Words {@code from} up to, not including, {@code to} of an article.
 *
 * @param article the article
 * @param from the first word
 * @param to the word after the last
 */
public record WordRange(IndexedArticle article, int from, int to) {
    public int size() {
        return to - from;
    }

    public boolean isEmpty() {
        return to <= from;
    }

    /** Whether a word of the article is in it. */
    public boolean has(int word) {
        return word >= from && word < to;
    }

    /** Whether the two, of one article, have a word in common. */
    public boolean overlaps(WordRange other) {
        return from < other.to && other.from < to;
    }

    /** Whether the two, of one article, have at least half the words of the shorter in common. */
    public boolean isMostlyWith(WordRange other) {
        return 2 * (Math.min(to, other.to) - Math.max(from, other.from)) >= Math.min(size(), other.size());
    }

    /** Whether both are the same words in the same order, case and accents aside. */
    public boolean hasSameWords(WordRange other) {
        if (size() != other.size()) {
            return false;
        }
        for (int i = 0; i < size(); i++) {
            String word = WordForms.folded(article.word(from + i));
            if (!word.equals(WordForms.folded(other.article.word(other.from + i)))) {
                return false;
            }
        }
        return true;
    }
}
