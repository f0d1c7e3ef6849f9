package org.crossquote.quote.words;

import java.util.List;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A word, a number, a punctuation mark, or a whole marked segment that a sentence treats as one word.
 *
 * @param start the first UTF-16 unit in the article
 * @param end the unit after the last
 * @param text the word as it stands
 * @param lower the word in lower case, with ’ turned to '
 * @param kind what the token is
 * @param entry what the lists of the text's language say of it
 */
public record Token(int start, int end, String text, String lower, Kind kind, LexicalEntry entry) {
    /** What a token is. */
    public enum Kind {
        WORD,
        NUMBER,
        PUNCTUATION,
        /** The ’s or ’ of a possessive, or what a pronoun was contracted with. */
        CLITIC,
        /** A segment in quotation marks. */
        QUOTE
    }

    /** Whether this is a word that begins with a capital. */
    public boolean isCapitalised() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether all its letters are capitals and there are at least two. */
    public boolean isAcronym() {
        if (kind != Kind.WORD || text.length() < 2) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether this is that punctuation mark or word, in lower case. */
    public boolean is(String word) {
        return lower.equals(word);
    }

    /** Whether this is of that class. */
    public boolean is(WordClass wordClass) {
        return entry.is(wordClass);
    }

    /** Whether this only joins other words and cannot be a name. */
    public boolean isFunctionWord() {
        return entry.isFunctionWord();
    }

    /** What this can be as a verb, or null. */
    public @Nullable Verb verb() {
        return isWord() ? entry.verb() : null;
    }

    /** Gender and number of a pronoun, such as {@code [m, sg]}; null when this is none. */
    public @Nullable List<String> pronoun() {
        return isWord() && !isAcronym() ? entry.pronoun() : null;
    }

    /** Whether this is a segment in quotation marks. */
    public boolean isQuote() {
        return kind == Kind.QUOTE;
    }

    /** Whether this is a word in letters. */
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Where it stands. */
    public Span span() {
        return new Span(start, end);
    }
}
