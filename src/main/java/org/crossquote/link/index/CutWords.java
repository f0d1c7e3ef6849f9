package org.crossquote.link.index;

import org.crossquote.link.words.ConceptTable.Word;
import org.crossquote.link.words.ConceptTable.Words;

/** Words that a hyphen cuts at the end of a line. */
final class CutWords {
    private final String text;

    CutWords(String text) {
        this.text = text;
    }

    /** A word without the hyphen and the line break that cut it. */
    static String joined(String word) {
        int hyphen = word.indexOf('\n') < 0 ? -1 : word.indexOf('-');
        return hyphen < 0
                ? word
                : word.substring(0, hyphen) + word.substring(hyphen + 1).strip();
    }

    /**
     * Whether a word goes on in the next line: only a hyphen and a line break stand between the two, and together they are a word that
     * is better known than the parts.
     *
     * @param start where the first part begins, in UTF-16 units
     * @param end where it ends
     * @param next where the next word begins
     * @param nextEnd where that ends
     */
    boolean goesOn(int start, int end, int next, int nextEnd, Words words) {
        if (next - end < 2 || text.charAt(end) != '-' || !Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        String between = text.substring(end + 1, next);
        if (!between.isBlank() || between.indexOf('\n') < 0) {
            return false;
        }
        Word first = words.get(text.substring(start, end));
        Word second = words.get(text.substring(next, nextEnd));
        Word whole = words.get(text.substring(start, end) + text.substring(next, nextEnd));
        return whole.rarity() <= Math.max(first.rarity(), second.rarity());
    }
}
