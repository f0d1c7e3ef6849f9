package org.crossquote.date.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crossquote.date.words.Token.Kind;
import org.crossquote.text.Span;

/** The words, numbers and signs of one paragraph. Asked for a place outside, it answers as for one where nothing stands. Immutable. */
public final class Tokens {
    /** A word of so few letters with a capital before a full stop is taken for a title or an initial. */
    private static final int SHORT = 3;

    private static final int MOST_FIGURES = 4;

    private final List<Token> tokens;

    private Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * Cuts a part of a text into tokens: letters, figures, and every other sign for itself.
     *
     * @param text the text, composed
     * @param part the part, in UTF-16 units
     */
    public static Tokens of(String text, Span part) {
        List<Token> tokens = new ArrayList<>();
        int at = part.start();
        int end = 0;
        while (at < part.end()) {
            int first = text.codePointAt(at);
            if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
                at += Character.charCount(first);
                continue;
            }
            Kind kind = kind(first);
            int start = at;
            at += Character.charCount(first);
            while (kind != Kind.SIGN && at < part.end() && goesOn(kind, text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            String word = text.substring(start, at);
            tokens.add(new Token(kind, word, folded(word), start, at, !tokens.isEmpty() && end == start));
            end = at;
        }
        return new Tokens(List.copyOf(tokens));
    }

    private static Kind kind(int c) {
        return c >= '0' && c <= '9' ? Kind.NUMBER : Character.isLetter(c) ? Kind.WORD : Kind.SIGN;
    }

    private static boolean goesOn(Kind kind, int c) {
        return kind(c) == kind || kind == Kind.WORD && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String folded(String word) {
        boolean isPlain = word.chars().allMatch(c -> c < 128);
        String bare = isPlain
                ? word
                : Normalizer.normalize(word, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+", "")
                        .replace('’', '\'')
                        .replace("ß", "ss");
        return bare.toLowerCase(Locale.ROOT);
    }

    /** How many there are. */
    public int size() {
        return tokens.size();
    }

    /** The token at a place that is there. */
    public Token get(int at) {
        return tokens.get(at);
    }

    /** Whether a token stands at a place. */
    public boolean has(int at) {
        return at >= 0 && at < tokens.size();
    }

    /** The folded word at a place; empty where none is. */
    public String word(int at) {
        return has(at) ? tokens.get(at).folded() : "";
    }

    /** Whether the token is that sign or folded word. */
    public boolean is(int at, String word) {
        return word(at).equals(word);
    }

    /** Whether the token is one of some signs. */
    public boolean isAny(int at, String signs) {
        String sign = word(at);
        return sign.length() == 1 && signs.contains(sign);
    }

    /** The value of figures; -1 where none stand, or more than four. */
    public int number(int at) {
        return isNumber(at) && word(at).length() <= MOST_FIGURES ? Integer.parseInt(word(at)) : -1;
    }

    /** How many figures stand there. */
    public int figures(int at) {
        return isNumber(at) ? word(at).length() : 0;
    }

    public boolean isNumber(int at) {
        return has(at) && tokens.get(at).kind() == Kind.NUMBER;
    }

    public boolean isWord(int at) {
        return has(at) && tokens.get(at).kind() == Kind.WORD;
    }

    public boolean isSign(int at) {
        return has(at) && tokens.get(at).kind() == Kind.SIGN;
    }

    /** Whether no blank stands between a token and the one before it. */
    public boolean isGlued(int at) {
        return has(at) && tokens.get(at).isGlued();
    }

    /** Whether a word begins with a capital letter. */
    public boolean isCapital(int at) {
        return isWord(at) && Character.isUpperCase(tokens.get(at).text().codePointAt(0));
    }

    /** Whether a sentence begins at a place. */
    public boolean beginsSentence(int at) {
        return at <= 0 || endsSentence(at - 1) || isAny(at - 1, "\"“„«»‚‘'") && (at == 1 || endsSentence(at - 2));
    }

    /** Whether a sign ends a sentence: a full stop behind a number may be an ordinal's, one behind a short word an abbreviation's. */
    public boolean endsSentence(int at) {
        if (isAny(at, "!?…")) {
            return true;
        }
        boolean isStop = is(at, ".") && !isGlued(at + 1) && (!has(at + 1) || isCapital(at + 1) || isSign(at + 1));
        boolean isShort = isCapital(at - 1) && word(at - 1).length() <= SHORT
                || isNumber(at - 1) && word(at - 1).length() <= 2 && !isLastOfNumber(at - 1);
        return isStop && (!isShort || !has(at + 1));
    }

    /** The "30" of "12:30", which is no place in a row. */
    private boolean isLastOfNumber(int at) {
        return isGlued(at) && isAny(at - 1, ":,") && isGlued(at - 1) && isNumber(at - 2);
    }

    /** Whether figures are a number by themselves, and no part of a longer one, of a sum or of a name. */
    public boolean isPlainNumber(int at) {
        boolean before = isGlued(at)
                && (isWord(at - 1)
                        || isAny(at - 1, "$€£¥#@&%=_")
                        || isAny(at - 1, ".,:'’") && isNumber(at - 2) && isGlued(at - 1));
        boolean behind = isGlued(at + 1)
                && (isWord(at + 1)
                        || isAny(at + 1, "%€$£°_")
                        || isAny(at + 1, ".,:'’") && isNumber(at + 2) && isGlued(at + 2));
        return isNumber(at) && !before && !behind;
    }

    /** Where the tokens of {@code [from, to)} stand in the text. */
    public Span span(int from, int to) {
        return new Span(get(from).start(), get(to - 1).end());
    }
}
