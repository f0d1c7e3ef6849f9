package org.crossquote.link.words;

/**
 * Cuts a text into words. A word is letters, or digits with their separators, those of a time among them; apostrophes inside belong to it, a hyphen
 * parts two words, and an abbreviation such as {@code U.S.} keeps its points.
 */
public final class WordScanner {
    private final CharSequence text;
    private final int limit;
    private int start;
    private int end;

    /**
     * Begins before the first word.
     *
     * @param text the text
     * @param from where to begin, in UTF-16 units
     * @param to where to end, in UTF-16 units
     */
    public WordScanner(CharSequence text, int from, int to) {
        this.text = text;
        this.limit = to;
        this.end = from;
    }

    /** Goes on to the next word; false when there is none. */
    public boolean next() {
        start = end;
        while (start < limit && !Character.isLetterOrDigit(text.charAt(start)) && !pairStart(start)) {
            start++;
        }
        if (start >= limit) {
            return false;
        }
        if (Character.isDigit(text.charAt(start))) {
            endOfNumber();
        } else if (!endOfAbbreviation()) {
            endOfWord();
        }
        return true;
    }

    private boolean pairStart(int i) {
        return Character.isHighSurrogate(text.charAt(i))
                && i + 1 < limit
                && Character.isLetterOrDigit(Character.toCodePoint(text.charAt(i), text.charAt(i + 1)));
    }

    private void endOfNumber() {
        end = start + 1;
        while (end < limit
                && (Character.isDigit(text.charAt(end))
                        || (isIn(text.charAt(end), ".,:")
                                && end + 1 < limit
                                && Character.isDigit(text.charAt(end + 1))))) {
            end++;
        }
    }

    private boolean endOfAbbreviation() {
        int i = start;
        int letters = 0;
        while (i + 1 < limit && Character.isUpperCase(text.charAt(i)) && text.charAt(i + 1) == '.') {
            i += 2;
            letters++;
        }
        if (letters < 2) {
            return false;
        }
        end = i;
        return true;
    }

    private void endOfWord() {
        end = start + (pairStart(start) ? 2 : 1);
        while (end < limit) {
            char c = text.charAt(end);
            if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                end++;
            } else if (pairStart(end)) {
                end += 2;
            } else if (isIn(c, "'’") && end + 1 < limit && Character.isLetter(text.charAt(end + 1))) {
                end += 2;
            } else {
                return;
            }
        }
    }

    private static boolean isIn(char c, String set) {
        return set.indexOf(c) >= 0;
    }

    /** Where the word begins, in UTF-16 units of the text. */
    public int start() {
        return start;
    }

    /** Where it ends. */
    public int end() {
        return end;
    }
}
