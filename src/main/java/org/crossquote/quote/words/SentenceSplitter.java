package org.crossquote.quote.words;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.quote.words.Verb.Type;
import org.crossquote.work.Progress;

/** Cuts the tokens of a block into sentences. A quotation ends one only when what follows does not tell who spoke. */
public final class SentenceSplitter {
    private static final int ATTRIBUTION_LENGTH = 9;
    private static final int ASIDE_LENGTH = 25;

    private final Lexicon lexicon;
    private final String text;

    /**
     * @param lexicon the language's lists
     * @param text the article's text
     */
    public SentenceSplitter(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** The sentences of a block's tokens. */
    public List<List<Token>> split(List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Progress.checkpoint();
            if (endsAfter(tokens, i)) {
                sentences.add(tokens.subList(from, i + 1));
                from = i + 1;
            }
        }
        if (from < tokens.size()) {
            sentences.add(tokens.subList(from, tokens.size()));
        }
        return sentences;
    }

    private boolean endsAfter(List<Token> tokens, int i) {
        if (i + 1 >= tokens.size()) {
            return false;
        }
        Token t = tokens.get(i);
        Token next = tokens.get(i + 1);
        if (!canBegin(next)) {
            return false;
        }
        if (t.isQuote()) {
            return endsAfterQuote(tokens, i);
        }
        if (t.isWord() && next.isQuote() && i > 1 && isNumberedName(tokens, i)) {
            return true;
        }
        if (t.isWord()) {
            return t.text().endsWith(".")
                    && t.text().length() > 2
                    && lexicon.title(t) == null
                    && next.isFunctionWord()
                    && next.isCapitalised();
        }
        if (t.is(".") && lexicon.has(Trait.VERB_SECOND) && isOrdinal(tokens, i - 1)) {
            return false;
        }
        boolean closing = ")]”\"’'»".contains(t.text()) && i > 0 && isStop(tokens.get(i - 1));
        return isStop(t) || closing;
    }

    /** "King Harald V.": a Roman numeral behind a name, with the full stop of its sentence. */
    private static boolean isNumberedName(List<Token> tokens, int i) {
        String numeral = tokens.get(i).text();
        return numeral.matches("[IVX]+\\.")
                && tokens.get(i - 1).isCapitalised()
                && tokens.get(i - 1).isWord();
    }

    /** German: "am 14. Dezember", "der 2. Weltkrieg". */
    private static boolean isOrdinal(List<Token> tokens, int number) {
        return number >= 0
                && tokens.get(number).kind() == Token.Kind.NUMBER
                && tokens.get(number).text().length() <= 2;
    }

    private boolean endsAfterQuote(List<Token> tokens, int i) {
        char last = lastInside(tokens.get(i));
        if (".!?…".indexOf(last) < 0) {
            return false;
        }
        return !isDashAndVerb(tokens, i + 1) && !attributionFollows(tokens, i + 1, last != '.');
    }

    /** "—¿Cuándo? —preguntó Ana." */
    private boolean isDashAndVerb(List<Token> tokens, int from) {
        if (from + 1 >= tokens.size() || !"—–―".contains(tokens.get(from).text())) {
            return false;
        }
        Verb verb = tokens.get(from + 1).verb();
        return verb != null
                && verb.type() == Type.SPEECH
                && !tokens.get(from + 1).isCapitalised();
    }

    /** Whether the words from {@code from} on are "Name said" or "Name, the mayor, said": loosely, or with nothing behind it. */
    private boolean attributionFollows(List<Token> tokens, int from, boolean loosely) {
        int comma = -1;
        for (int i = from; i < Math.min(tokens.size(), from + (comma < 0 ? ATTRIBUTION_LENGTH : ASIDE_LENGTH)); i++) {
            Token t = tokens.get(i);
            if (t.isQuote() || isStop(t) || (t.is(",") && i == from)) {
                return false;
            }
            comma = t.is(",") ? i : comma;
            Verb verb = t.verb();
            boolean speech = i > from && verb != null && verb.type() == Type.SPEECH && !t.isCapitalised();
            boolean thought = i > from && verb != null && verb.type() == Type.THINK && verb.canBe(Verb.Form.PAST);
            if ((speech || thought) && (comma < 0 || comma == i - 1)) {
                return endsAttribution(tokens, i, loosely && speech);
            }
        }
        return false;
    }

    private boolean endsAttribution(List<Token> tokens, int verb, boolean loosely) {
        boolean nothingBehind = verb + 1 >= tokens.size() || isStop(tokens.get(verb + 1));
        boolean looseEnd = nothingBehind
                || tokens.get(verb + 1).is(",")
                || tokens.get(verb + 1).is(WordClass.PREPOSITION)
                || tokens.get(verb + 1).is(WordClass.CALENDAR)
                || tokens.get(verb + 1).is(WordClass.ADVERB);
        return loosely ? looseEnd : nothingBehind;
    }

    /** The last character inside a quotation that is neither blank nor a mark. */
    private char lastInside(Token quote) {
        for (int i = quote.end() - 1; i > quote.start(); i--) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && "\"“”„‘’'«»‹›)]".indexOf(c) < 0) {
                return c;
            }
        }
        return ' ';
    }

    private static boolean canBegin(Token next) {
        return next.isQuote()
                || next.kind() == Token.Kind.NUMBER
                || next.isCapitalised()
                || next.text().startsWith("@")
                || "([—–".contains(next.text());
    }

    private static boolean isStop(Token t) {
        return t.is(".") || t.is("!") || t.is("?") || t.is("…");
    }
}
