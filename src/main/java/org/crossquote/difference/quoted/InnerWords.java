package org.crossquote.difference.quoted;

import org.crossquote.text.Span;

/** Words that a speaker quotes from somebody else stand in marks of their own inside the quotation's. */
final class InnerWords {
    private static final String MARKS = "\"“”„‟'‘’‚‛«»‹›";

    private InnerWords() {}

    /**
     * Whether words of a quotation stand in marks inside its own.
     *
     * @param exact the quotation with its marks
     * @param words where the words stand in it
     */
    static boolean hold(String exact, Span words) {
        int first = words.start();
        while (first < words.end() && !Character.isLetterOrDigit(exact.charAt(first))) {
            first++;
        }
        int open = -1;
        for (int i = 1; i < first; i++) {
            if (opens(exact, i)) {
                open = i;
            } else if (open >= 0 && closes(exact, i)) {
                open = -1;
            }
        }
        return open >= 0;
    }

    private static boolean opens(String exact, int at) {
        boolean isBehind = !Character.isLetterOrDigit(exact.charAt(at - 1));
        boolean isBefore = at + 1 < exact.length()
                && (Character.isLetterOrDigit(exact.charAt(at + 1)) || "[(¿¡…".indexOf(exact.charAt(at + 1)) >= 0);
        return isMark(exact, at) && isBehind && isBefore;
    }

    private static boolean closes(String exact, int at) {
        boolean isBehind = !Character.isWhitespace(exact.charAt(at - 1));
        boolean isBefore = at + 1 == exact.length() || !Character.isLetterOrDigit(exact.charAt(at + 1));
        return isMark(exact, at) && isBehind && isBefore;
    }

    private static boolean isMark(String exact, int at) {
        return MARKS.indexOf(exact.charAt(at)) >= 0;
    }
}
