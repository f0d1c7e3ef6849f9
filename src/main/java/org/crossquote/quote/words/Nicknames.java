package org.crossquote.quote.words;

import java.util.ArrayList;
import java.util.List;

/** Nicknames in brackets inside a name, as in William (Bill) Reed: the name is read without them. */
public final class Nicknames {
    private static final int LENGTH = 3;

    private Nicknames() {}

    /** The tokens without nicknames in brackets and their brackets. */
    public static List<Token> without(List<Token> tokens) {
        List<Token> kept = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            if (isOne(tokens, i)) {
                i += LENGTH - 1;
            } else {
                kept.add(tokens.get(i));
            }
        }
        return kept;
    }

    /** Whether an opening bracket stands at the token, one word that is no abbreviation in it, and parts of a name around it. */
    private static boolean isOne(List<Token> tokens, int i) {
        return tokens.get(i).is("(")
                && i > 0
                && i + LENGTH < tokens.size()
                && tokens.get(i + 2).is(")")
                && isNamePart(tokens.get(i - 1))
                && isNamePart(tokens.get(i + 1))
                && isNamePart(tokens.get(i + LENGTH));
    }

    private static boolean isNamePart(Token t) {
        return t.isWord() && t.isCapitalised() && !t.isAcronym() && !t.isFunctionWord();
    }
}
