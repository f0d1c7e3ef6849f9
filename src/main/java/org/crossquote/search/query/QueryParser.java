package org.crossquote.search.query;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.search.query.QueryScanner.Token;

/**
 * Reads what a reader writes into the search field. Words stand beside each other and all are wanted; {@code OR} joins its two
 * neighbours, brackets group, a minus leaves out, quotation marks make a phrase, an asterisk ends the beginning of a word, a field asks
 * something else than the text.
 */
public final class QueryParser {
    /** So many tokens a query may have; more is a text that was pasted. */
    private static final int MOST_TOKENS = 1_000;

    private static final int MOST_DISTANCE = 1_000;

    private final List<Token> tokens;
    private int at;

    private QueryParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads a query.
     *
     * @param query what the reader wrote
     * @throws QueryException when it cannot be understood, or has nothing to look for
     */
    public static Query parse(String query) throws QueryException {
        List<Token> tokens = QueryScanner.scan(query);
        if (tokens.size() > MOST_TOKENS) {
            throw new QueryException("too-long", MOST_TOKENS);
        }
        QueryParser parser = new QueryParser(tokens);
        Query whole = parser.all(false);
        return whole;
    }

    /** As {@link #parse}, for a query that is still being typed: a phrase ends where the query ends. */
    public static Query parseUnfinished(String query) throws QueryException {
        try {
            return parse(query);
        } catch (QueryException e) {
            if (e.isUnclosedPhrase()) {
                return parse(query + '"');
            }
            throw e;
        }
    }

    private boolean isNext(Class<? extends Token> type) {
        return at < tokens.size() && type.isInstance(tokens.get(at));
    }

    private Query all(boolean inBrackets) throws QueryException {
        List<Query> parts = new ArrayList<>();
        while (at < tokens.size() && !isNext(Token.Close.class)) {
            parts.add(any());
        }
        if (at < tokens.size() != inBrackets) {
            throw new QueryException(inBrackets ? "unclosed-bracket" : "unopened-bracket");
        }
        if (parts.isEmpty()) {
            throw inBrackets ? new QueryException("empty-bracket") : new QueryException("no-word", "“”");
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.All(parts);
    }

    private Query any() throws QueryException {
        List<Query> parts = new ArrayList<>();
        parts.add(one());
        while (isNext(Token.Or.class)) {
            at++;
            parts.add(one());
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.Any(parts);
    }

    private Query one() throws QueryException {
        if (at == tokens.size()) {
            throw new QueryException("or-alone");
        }
        Token token = tokens.get(at++);
        return switch (token) {
            case Token.Minus minus -> not(minus);
            case Token.Or or -> throw new QueryException("or-alone");
            case Token.Open open -> group();
            case Token.Close close -> throw new QueryException("or-alone");
            case Token.Field field -> new FieldReader(field.name()).read(value(field));
            case Token.Bare bare -> new Query.AnyForm(word(bare.text()));
            case Token.Quoted quoted -> phrase(quoted);
        };
    }

    private Query not(Token.Minus minus) throws QueryException {
        if (at == tokens.size() || isNext(Token.Or.class) || isNext(Token.Close.class)) {
            throw new QueryException("not-alone", minus.sign());
        }
        return new Query.Not(one());
    }

    private Query group() throws QueryException {
        Query inside = all(true);
        at++;
        return inside;
    }

    private Token value(Token.Field field) throws QueryException {
        if (!isNext(Token.Bare.class) && !isNext(Token.Quoted.class)) {
            FieldReader.check(field.name());
            throw new QueryException("no-value", field.name(), FieldReader.example(field.name()));
        }
        return tokens.get(at++);
    }

    /** A word; an asterisk at its end makes it a beginning. */
    static Query.Word word(String written) throws QueryException {
        boolean isBeginning = written.endsWith("*");
        String text = written.replaceAll("\\*+$", "");
        if (text.codePoints().noneMatch(QueryParser::isOfWord)) {
            throw new QueryException("no-word", "“" + written + "”");
        }
        return new Query.Word(text, isBeginning);
    }

    /** Letters and digits of any script, and signs such as emoji, which people look for too. */
    private static boolean isOfWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || Character.isEmojiPresentation(codePoint);
    }

    /** The words of a phrase; signs among them are left out. */
    static List<Query.Word> words(String phrase) throws QueryException {
        List<Query.Word> words = new ArrayList<>();
        for (String written : phrase.strip().split("[\\p{IsWhite_Space}]+")) {
            if (written.codePoints().anyMatch(QueryParser::isOfWord)) {
                words.add(word(written));
            }
        }
        if (words.isEmpty()) {
            throw new QueryException("no-word", "“" + phrase + "”");
        }
        return words;
    }

    static Query.Words phrase(Token.Quoted quoted) throws QueryException {
        List<Query.Word> words = words(quoted.text());
        if (quoted.distance().isEmpty()) {
            return new Query.Phrase(words);
        }
        if (words.size() == 1) {
            throw new QueryException("near-one", "“" + quoted.text() + "”");
        }
        return new Query.Near(words, distance(quoted.distance()));
    }

    private static int distance(String written) throws QueryException {
        if (written.matches("[0-9]{1,6}")) {
            int distance = Integer.parseInt(written);
            if (distance <= MOST_DISTANCE) {
                return distance;
            }
        }
        throw new QueryException("no-distance", written, MOST_DISTANCE);
    }
}
