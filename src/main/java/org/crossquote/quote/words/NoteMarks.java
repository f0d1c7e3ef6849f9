package org.crossquote.quote.words;

import java.util.ArrayList;
import java.util.List;

/**
 * The marks of footnotes behind words, and sources in brackets behind a quotation: they stand in the text, but not in its sentences.
 */
public final class NoteMarks {
    private static final String RAISED = "¹²³⁰⁴⁵⁶⁷⁸⁹†‡";
    private static final int LONGEST_NUMBER = 3;
    private static final int LONGEST_SOURCE = 12;
    private static final int YEAR = 4;

    private NoteMarks() {}

    /** The tokens without marks of notes. */
    public static List<Token> without(List<Token> tokens) {
        List<Token> kept = new ArrayList<>(tokens.size());
        int i = 0;
        while (i < tokens.size()) {
            int end = end(tokens, i);
            if (end == i) {
                kept.add(tokens.get(i));
                i++;
            } else {
                i = end;
            }
        }
        return kept;
    }

    /** The index behind the mark that begins at the token; the token's own when none does. */
    private static int end(List<Token> tokens, int i) {
        if (i == 0) {
            return i;
        }
        Token t = tokens.get(i);
        Token before = tokens.get(i - 1);
        boolean stuck = t.start() == before.end();
        if (stuck && (RAISED.contains(t.text()) || (before.isQuote() && isNumber(t)))) {
            return i + 1;
        }
        if (stuck
                && t.is("[")
                && i + 2 < tokens.size()
                && isNumber(tokens.get(i + 1))
                && tokens.get(i + 2).is("]")) {
            return i + 3;
        }
        return before.isQuote() && t.is("(") ? endOfSource(tokens, i) : i;
    }

    private static boolean isNumber(Token t) {
        return t.kind() == Token.Kind.NUMBER && t.text().length() <= LONGEST_NUMBER;
    }

    /** "(Bell 2014, p. 3)" before a comma. */
    private static int endOfSource(List<Token> tokens, int open) {
        boolean year = false;
        for (int i = open + 1; i < Math.min(tokens.size() - 1, open + LONGEST_SOURCE); i++) {
            Token t = tokens.get(i);
            year |= t.kind() == Token.Kind.NUMBER && t.text().length() == YEAR;
            if (t.is(")")) {
                return year && tokens.get(i + 1).is(",") ? i + 1 : open;
            }
        }
        return open;
    }
}
