package org.crossquote.search.query;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query into its tokens. */
final class QueryScanner {
    /** Every mark that opens or closes a phrase; people paste them as their texts have them. */
    private static final String QUOTES = "\"“”„‟«»＂";

    private static final String MINUS = "-−–";

    /** A piece of a query, with the place behind it. */
    sealed interface Token {
        /** Leaves out what follows. */
        record Minus(String sign) implements Token {}

        /** {@code OR} between two. */
        record Or() implements Token {}

        /** Opens a group. */
        record Open() implements Token {}

        /** Closes a group. */
        record Close() implements Token {}

        /** What the next token is asked of, without the colon. */
        record Field(String name) implements Token {}

        /** A word, as it is written. */
        record Bare(String text) implements Token {}

        /**
         * What stands in quotation marks.
         *
         * @param distance what stands behind the tilde after it, empty for none
         */
        record Quoted(String text, String distance) implements Token {}
    }

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private QueryScanner(String text) {
        this.text = text;
    }

    static List<Token> scan(String query) throws QueryException {
        QueryScanner scanner = new QueryScanner(query);
        scanner.scanAll();
        return scanner.tokens;
    }

    private void scanAll() throws QueryException {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at++;
            } else if (c == '(' || c == ')') {
                tokens.add(c == '(' ? new Token.Open() : new Token.Close());
                at++;
            } else if (isQuote(c)) {
                quoted();
            } else if (MINUS.indexOf(c) >= 0) {
                tokens.add(new Token.Minus(String.valueOf(c)));
                at++;
            } else {
                bare();
            }
        }
    }

    private void quoted() throws QueryException {
        int start = at + 1;
        int end = start;
        while (end < text.length() && !isQuote(text.charAt(end))) {
            end++;
        }
        if (end == text.length()) {
            throw new QueryException("unclosed-phrase", text.substring(at));
        }
        at = end + 1;
        String distance = "";
        if (at < text.length() && text.charAt(at) == '~') {
            at++;
            int from = at;
            skipWord();
            distance = text.substring(from, at);
            distance = distance.isEmpty() ? "~" : distance;
        }
        tokens.add(new Token.Quoted(text.substring(start, end), distance));
    }

    private void bare() {
        int start = at;
        while (at < text.length() && !endsWord(text.charAt(at))) {
            if (text.charAt(at) == ':' && isField(start, at)) {
                tokens.add(new Token.Field(text.substring(start, at)));
                at++;
                return;
            }
            at++;
        }
        String word = text.substring(start, at);
        switch (word) {
            case "OR" -> tokens.add(new Token.Or());
            case "NOT" -> tokens.add(new Token.Minus(word));
            case "AND" -> {} // words mean and anyway
            default -> tokens.add(new Token.Bare(word));
        }
    }

    /** A field is a name of letters directly before a colon, and not the beginning of an address or the end of what is said next. */
    private boolean isField(int start, int colon) {
        String name = text.substring(start, colon);
        boolean hasValue = colon + 1 < text.length() && !Character.isWhitespace(text.charAt(colon + 1));
        return !name.isEmpty()
                && name.chars().allMatch(Character::isLetter)
                && !text.startsWith("//", colon + 1)
                && (hasValue || FieldReader.isField(name));
    }

    private void skipWord() {
        while (at < text.length() && !endsWord(text.charAt(at))) {
            at++;
        }
    }

    private static boolean endsWord(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '(' || c == ')' || isQuote(c);
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }
}
