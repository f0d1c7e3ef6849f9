package org.crossquote.quote.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crossquote.quote.words.Lexicon.WordClass;
import org.crossquote.quote.words.Token.Kind;
import org.crossquote.text.Span;

/** Cuts a stretch of text into tokens, in one pass. Marked segments become one token each. */
public final class Tokenizer {
    private static final Set<String> CLITICS = Set.of("s", "d", "m", "ll", "ve", "re");

    private final Set<String> abbreviations;
    private final Set<String> elisions;
    private final Set<String> inverted;
    private final Set<String> uncut;

    /** A tokenizer for a language without elisions. */
    public Tokenizer(Set<String> abbreviations) {
        this(abbreviations, Set.of(), Set.of(), Set.of());
    }

    /** A tokenizer for a language, by its lists. */
    public Tokenizer(Lexicon lexicon) {
        this(
                lexicon.of(WordClass.ABBREVIATION),
                lexicon.of(WordClass.ELISION),
                lexicon.of(WordClass.INVERTED),
                lexicon.of(WordClass.UNCUT));
    }

    /**
     * @param abbreviations words that keep the full stop after them, in lower case without it
     * @param elisions words that an apostrophe joins to the next one, such as l'
     * @param inverted pronouns that a hyphen joins to the verb before them, as in dit-il
     * @param uncut words that have an apostrophe and are one
     */
    private Tokenizer(Set<String> abbreviations, Set<String> elisions, Set<String> inverted, Set<String> uncut) {
        this.abbreviations = Set.copyOf(abbreviations);
        this.elisions = Set.copyOf(elisions);
        this.inverted = Set.copyOf(inverted);
        this.uncut = Set.copyOf(uncut);
    }

    /**
     * The tokens of {@code range}.
     *
     * @param text the article's text
     * @param range the stretch to cut
     * @param quotes the marked segments in the range, in order, none inside another
     */
    public List<Token> cut(String text, Span range, List<Span> quotes) {
        List<Token> tokens = new ArrayList<>();
        int at = range.start();
        for (Span quote : quotes) {
            words(text, at, quote.start(), tokens);
            tokens.add(new Token(quote.start(), quote.end(), "“”", "“”", Kind.QUOTE));
            at = quote.end();
        }
        words(text, at, range.end(), tokens);
        return tokens;
    }

    private void words(String text, int from, int to, List<Token> tokens) {
        int i = from;
        while (i < to) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c) || (c == '@' || c == '#') && i + 1 < to && isLetter(text, i + 1)) {
                i = word(text, i, to, tokens);
            } else if (Character.isDigit(c)) {
                i = number(text, i, to, tokens);
            } else {
                int end = Math.min(to, i + Character.charCount(c));
                if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                    tokens.add(token(text, i, end, Kind.PUNCTUATION));
                }
                i = end;
            }
        }
    }

    private int word(String text, int from, int to, List<Token> tokens) {
        int i = from + 1;
        while (i < to && continues(text, i, to)) {
            i++;
        }
        i += isFirstHalf(text, i, to) ? 1 : 0;
        if (!elisions.isEmpty() || !inverted.isEmpty()) {
            int cut = joined(text, from, i, tokens);
            if (cut > from) {
                return cut;
            }
        }
        int clitic = clitic(text, from, i);
        if (clitic > from) {
            tokens.add(token(text, from, clitic, Kind.WORD));
            tokens.add(token(text, clitic, i, Kind.CLITIC));
            return i;
        }
        int end = i < to && text.charAt(i) == '.' && keepsStop(text, from, i, to) ? i + 1 : i;
        tokens.add(token(text, from, end, Kind.WORD));
        if (i < to && isApostrophe(text.charAt(i)) && text.charAt(i - 1) == 's') {
            tokens.add(token(text, i, i + 1, Kind.CLITIC));
            return i + 1;
        }
        return end;
    }

    /** Cuts "l'homme" and "dit-il", "a-t-elle"; the end of what was taken, or {@code from} when the word is one. */
    private int joined(String text, int from, int end, List<Token> tokens) {
        if (uncut.contains(lower(text, from, end))) {
            return from;
        }
        for (int i = from + 1; i < end; i++) {
            if (isApostrophe(text.charAt(i)) && elisions.contains(lower(text, from, i + 1))) {
                tokens.add(token(text, from, i + 1, Kind.WORD));
                return i + 1;
            }
        }
        int hyphen = end - 1;
        while (hyphen > from && text.charAt(hyphen) != '-') {
            hyphen--;
        }
        if (hyphen <= from || !inverted.contains(lower(text, hyphen + 1, end))) {
            return from;
        }
        boolean joining = hyphen - 2 > from && lower(text, hyphen - 2, hyphen).equals("-t");
        tokens.add(token(text, from, joining ? hyphen - 2 : hyphen, Kind.WORD));
        tokens.add(token(text, hyphen + 1, end, Kind.WORD));
        return end;
    }

    private static String lower(String text, int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** The hyphen of "Fraktions- und Parteichefs". */
    private static boolean isFirstHalf(String text, int i, int to) {
        return i + 4 < to && text.charAt(i) == '-' && (text.startsWith("- und ", i) || text.startsWith("- oder ", i));
    }

    private static boolean continues(String text, int i, int to) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        boolean inside = i + 1 < to
                && Character.isLetterOrDigit(text.charAt(i + 1))
                && Character.isLetterOrDigit(text.charAt(i - 1));
        if (c == '.' && inside) {
            return isInitialStop(text, i);
        }
        return inside && (c == '-' || c == '‑' || c == '_' || c == '&' || isApostrophe(c));
    }

    /** Whether the full stop at {@code i} stands after a single letter of an abbreviation such as U.S. */
    private static boolean isInitialStop(String text, int i) {
        boolean single = i < 2 || !Character.isLetterOrDigit(text.charAt(i - 2));
        return single && (i + 2 >= text.length() || !Character.isLetter(text.charAt(i + 2)));
    }

    private static int clitic(String text, int from, int end) {
        for (int i = end - 1; i > from && i >= end - 3; i--) {
            if (isApostrophe(text.charAt(i))) {
                return CLITICS.contains(text.substring(i + 1, end).toLowerCase(Locale.ROOT)) ? i : -1;
            }
        }
        return -1;
    }

    private boolean keepsStop(String text, int from, int end, int to) {
        if (end - from == 1) {
            return Character.isUpperCase(text.charAt(from)) && text.charAt(from) != 'I';
        }
        String word = text.substring(from, end);
        boolean dotted = word.indexOf('.') > 0;
        boolean last = end + 1 >= to;
        return dotted || !last && abbreviations.contains(word.toLowerCase(Locale.ROOT));
    }

    private static int number(String text, int from, int to, List<Token> tokens) {
        int i = from + 1;
        while (i < to) {
            char c = text.charAt(i);
            boolean joins = (c == '.' || c == ',' || c == '-' || c == '/')
                    && i + 1 < to
                    && Character.isLetterOrDigit(text.charAt(i + 1));
            if (!Character.isLetterOrDigit(c) && c != '%' && !joins) {
                break;
            }
            i++;
        }
        tokens.add(token(text, from, i, Kind.NUMBER));
        return i;
    }

    private static Token token(String text, int start, int end, Kind kind) {
        String word = text.substring(start, end);
        return new Token(start, end, word, lower(text, start, end), kind);
    }

    private static boolean isLetter(String text, int i) {
        return Character.isLetter(text.charAt(i));
    }

    private static boolean isApostrophe(char c) {
        return c == '’' || c == '\'';
    }
}
