package org.crossquote.link.claim;

import java.util.List;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.index.WordRange;
import org.crossquote.link.words.WordForms;

/**
 * A sentence whose words can be asked for by their places in the article.
 *
 * @param range the words of the sentence
 * @param words the words of its language
 * @param folded each word folded, in order
 */
public record ClaimSentence(WordRange range, ClaimWords words, List<String> folded) implements NumberedWords {
    /** The sentence of an article. */
    public static ClaimSentence of(WordRange range, ClaimWords words) {
        List<String> folded = new java.util.ArrayList<>(range.size());
        for (int i = range.from(); i < range.to(); i++) {
            folded.add(WordForms.folded(range.article().word(i)));
        }
        return new ClaimSentence(range, words, List.copyOf(folded));
    }

    /** The article that it stands in. */
    public IndexedArticle article() {
        return range.article();
    }

    /** Its first word. */
    public int from() {
        return range.from();
    }

    /** The word after its last. */
    public int to() {
        return range.to();
    }

    /** Whether a word of the article is one of the sentence. */
    @Override
    public boolean has(int word) {
        return word >= from() && word < to();
    }

    /** The folded word at a place of the article; empty outside the sentence. */
    @Override
    public String word(int at) {
        return has(at) ? folded.get(at - from()) : "";
    }

    @Override
    public String written(int at) {
        return article().word(at);
    }

    @Override
    public String before(int at) {
        return article().before(at);
    }

    /** Whether the word at a place says something by itself, and is no number. */
    public boolean isContent(int at) {
        return has(at)
                && article().concept(at) >= 0
                && !Character.isDigit(word(at).charAt(0))
                && words.number(word(at)) == 0
                && words.multiplier(word(at)) == 0;
    }

    /** Whether a mark that parts clauses stands before a word, or the sentence begins there. */
    @Override
    public boolean breaksBefore(int at) {
        if (at <= from() || at >= to()) {
            return true;
        }
        return NumberedWords.parts(article().before(at));
    }

    /** The first word of the stretch without marks in which a word stands. */
    public int stretchStart(int at) {
        int start = at;
        while (!breaksBefore(start)) {
            start--;
        }
        return start;
    }

    /** The word after the last of the stretch without marks in which a word stands. */
    public int stretchEnd(int at) {
        int end = at + 1;
        while (end < to() && !breaksBefore(end)) {
            end++;
        }
        return end;
    }

    /** Whether the words before a place are those of a phrase. */
    boolean endsWith(List<String> phrase, int at) {
        for (int k = 0; k < phrase.size(); k++) {
            if (!word(at - phrase.size() + k).equals(phrase.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words from a place on are those of a phrase. */
    boolean startsWith(List<String> phrase, int at) {
        return endsWith(phrase, at + phrase.size());
    }
}
