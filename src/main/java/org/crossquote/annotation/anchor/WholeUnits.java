package org.crossquote.annotation.anchor;

import org.crossquote.annotation.TextQuote;

/**
 * Lets a place whose words have changed begin and end as the words themselves did: those that began or ended with whole words, sentences
 * or lines still do. Edits are counted, and of equally few edits some cut words in two.
 */
final class WholeUnits {
    private static final String STOPS = ".!?…";
    private static final String CLOSING = "\"'”’“‘»«)]";

    private final String text;
    private final TextQuote quote;

    private final boolean atStart;

    /**
     * @param text the text as it is now
     * @param atStart whether the words are known to have been the first of the text
     */
    WholeUnits(String text, TextQuote quote, boolean atStart) {
        this.text = text;
        this.quote = quote;
        this.atStart = atStart;
    }

    /**
     * The place's start with a whole word, and with what is before it in a sentence or line that the words began when that is short.
     *
     * @param most how many characters more that rest may have
     */
    int start(int found, int most) {
        int start = found;
        while (start > 0 && beganWord() && inWord(text, start)) {
            start--;
        }
        int from = beganUnit() ? unitStart(start) : start;
        return start - from <= most ? from : start;
    }

    /** The same for the end. */
    int end(int found, int most) {
        int end = found;
        while (end < text.length() && endedWord() && inWord(text, end)) {
            end++;
        }
        int to = endedUnit() ? unitEnd(end) : end;
        return to - end <= most ? to : end;
    }

    /** How little a place is like the start of the words: whether it cuts a word in two, or a sentence or line that they began. */
    int unlikeStart(int at) {
        return (at > 0 && at < text.length() && beganWord() && inWord(text, at) ? 1 : 0)
                + (beganUnit() && !startsUnit(text, at) ? 1 : 0);
    }

    /** The same for the end. */
    int unlikeEnd(int at) {
        return (at > 0 && at < text.length() && endedWord() && inWord(text, at) ? 1 : 0)
                + (endedUnit() && !endsUnit(text, at) ? 1 : 0);
    }

    private boolean beganWord() {
        return quote.prefix().isEmpty()
                || !inWord(quote.prefix() + quote.exact(), quote.prefix().length());
    }

    private boolean endedWord() {
        return quote.suffix().isEmpty()
                || !inWord(quote.exact() + quote.suffix(), quote.exact().length());
    }

    private static boolean inWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at));
    }

    /** Whether a sentence or line began with the words. Where no context was given at all, nobody knows. */
    private boolean beganUnit() {
        String prefix = quote.prefix();
        return prefix.isEmpty() ? atStart || !quote.suffix().isEmpty() : startsUnit(prefix, prefix.length());
    }

    private boolean endedUnit() {
        String suffix = quote.suffix();
        return suffix.isEmpty()
                ? atStart || !quote.prefix().isEmpty()
                : endsUnit(quote.exact() + suffix, quote.exact().length());
    }

    private int unitStart(int start) {
        int at = start;
        while (!startsUnit(text, at)) {
            at--;
        }
        return at;
    }

    private int unitEnd(int end) {
        int at = end;
        while (!endsUnit(text, at)) {
            at++;
        }
        return at;
    }

    /** Whether a line begins there, or a sentence: only blanks behind the mark that ends another. */
    private static boolean startsUnit(String text, int at) {
        int before = at;
        while (before > 0 && isBlank(text.charAt(before - 1))) {
            before--;
        }
        return before == 0 || isBreak(text.charAt(before - 1)) || (before < at && stopsBefore(text, before));
    }

    private static boolean endsUnit(String text, int at) {
        int behind = at;
        while (behind < text.length() && isBlank(text.charAt(behind))) {
            behind++;
        }
        return behind == text.length() || isBreak(text.charAt(behind)) || (behind > at && stopsBefore(text, at));
    }

    private static boolean stopsBefore(String text, int at) {
        int mark = at;
        while (mark > 0 && CLOSING.indexOf(text.charAt(mark - 1)) >= 0) {
            mark--;
        }
        return mark > 0 && STOPS.indexOf(text.charAt(mark - 1)) >= 0;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isBlank(char c) {
        return ApproximateSearch.isSpace(c) && !isBreak(c);
    }
}
