package org.crossquote.quote.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossquote.quote.words.Token.Kind;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;

/** Cuts a stretch of text into tokens, in one pass. Marked segments become one token each. */
public final class Tokenizer {
    private final Lexicon lexicon;
    /** Words that keep the full stop after them, in lower case without it. */
    private final Set<String> abbreviations;
    /** Words that an apostrophe joins to the next one, such as l'. */
    private final Set<String> elisions;
    /** Pronouns that a hyphen joins to the verb before them, as in dit-il. */
    private final Set<String> inverted;
    /** Words that end with an apostrophe for what was left out. */
    private final Set<String> clipped;
    /** Words that have an apostrophe and are one. */
    private final Set<String> uncut;
    /** What an apostrophe ties to the word before it. */
    private final Set<String> clitics;

    private final Set<String> possessive;
    private final Set<String> capitalPronouns;
    private final Set<String> hyphenLinks;
    private final Set<String> inversionLinks;

    /** A tokenizer for a language, by its lists. */
    public Tokenizer(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.abbreviations = lexicon.of(WordClass.ABBREVIATION);
        this.elisions = lexicon.of(WordClass.ELISION);
        this.inverted = lexicon.of(WordClass.INVERTED);
        this.clipped = lexicon.of(WordClass.CLIPPED);
        this.uncut = lexicon.of(WordClass.UNCUT);
        this.clitics = lexicon.of(WordClass.CLITIC);
        this.possessive = lexicon.of(WordClass.POSSESSIVE_CLITIC);
        this.capitalPronouns = lexicon.of(WordClass.CAPITAL_PRONOUN);
        this.hyphenLinks = lexicon.of(WordClass.HYPHEN_LINK);
        this.inversionLinks = lexicon.of(WordClass.INVERSION_LINK);
    }

    /**
     * The tokens of {@code range}.
     *
     * @param text the article's text
     * @param range the stretch to cut
     * @param quotes the marked segments in the range, in order, none inside another
     */
    public List<Token> cut(String text, Span range, List<Span> quotes) {
        Stretch stretch = new Stretch(text, range);
        int at = range.start();
        for (Span quote : quotes) {
            stretch.words(at, quote.start());
            stretch.tokens.add(new Token(quote.start(), quote.end(), "“”", "“”", Kind.QUOTE, LexicalEntry.NONE));
            at = quote.end();
        }
        stretch.words(at, range.end());
        return stretch.tokens;
    }

    /** The stretch that is being cut. */
    private final class Stretch {
        private final String text;
        private final int start;
        /** The stretch in lower case with straight apostrophes, as long as it is. */
        private final String lower;

        private final List<Token> tokens = new ArrayList<>();

        Stretch(String text, Span range) {
            this.text = text;
            this.start = range.start();
            this.lower = LowerCase.of(text.substring(range.start(), range.end()));
        }

        private void words(int from, int to) {
            int i = from;
            while (i < to) {
                Progress.checkpoint();
                int c = text.codePointAt(i);
                if (Character.isLetter(c) || ((c == '@' || c == '#') && i + 1 < to && isLetter(i + 1))) {
                    i = word(i, to);
                } else if (Character.isDigit(c)) {
                    i = number(i, to);
                } else {
                    int end = Math.min(to, i + Character.charCount(c));
                    if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                        add(i, end, Kind.PUNCTUATION);
                    }
                    i = end;
                }
            }
        }

        private int word(int from, int to) {
            return word(from, from + 1, to);
        }

        private int word(int from, int sure, int to) {
            int i = sure;
            while (i < to && continues(i, to)) {
                i++;
            }
            i += isFirstHalf(i, to) ? 1 : 0;
            if (!elisions.isEmpty() || !inverted.isEmpty()) {
                int cut = joined(from, i);
                if (cut > from) {
                    return cut;
                }
            }
            if (i < to && isApostrophe(text.charAt(i)) && clipped.contains(lower(from, i))) {
                add(from, i + 1, Kind.WORD);
                return i + 1;
            }
            int clitic = clitic(from, i);
            if (clitic > from) {
                add(from, clitic, Kind.WORD);
                add(clitic, i, Kind.CLITIC);
                return i;
            }
            int end = i < to && text.charAt(i) == '.' && keepsStop(from, i, to) ? i + 1 : i;
            if (text.startsWith(".-", i) && i + 2 < to && Character.isUpperCase(text.charAt(i + 2))) {
                // "Dr.-Ing.": one title of two abbreviations.
                return word(from, i + 2, to);
            }
            add(from, end, Kind.WORD);
            if (i < to && isApostrophe(text.charAt(i)) && possessive.contains(text.substring(i - 1, i))) {
                add(i, i + 1, Kind.CLITIC);
                return i + 1;
            }
            return end;
        }

        /** Cuts "l'homme" and "dit-il", "a-t-elle"; the end of what was taken, or {@code from} when the word is one. */
        private int joined(int from, int end) {
            if (uncut.contains(lower(from, end))) {
                return from;
            }
            for (int i = from + 1; i < end; i++) {
                if (isApostrophe(text.charAt(i)) && elisions.contains(lower(from, i + 1))) {
                    add(from, i + 1, Kind.WORD);
                    return i + 1;
                }
            }
            int hyphen = end - 1;
            while (hyphen > from && text.charAt(hyphen) != '-') {
                hyphen--;
            }
            if (hyphen <= from || !inverted.contains(lower(hyphen + 1, end))) {
                return from;
            }
            boolean joining = hyphen - 2 > from
                    && text.charAt(hyphen - 2) == '-'
                    && inversionLinks.contains(lower(hyphen - 1, hyphen));
            add(from, joining ? hyphen - 2 : hyphen, Kind.WORD);
            add(hyphen + 1, end, Kind.WORD);
            return end;
        }

        /** The hyphen of "Fraktions- und Parteichefs". */
        private boolean isFirstHalf(int i, int to) {
            return i + 4 < to
                    && text.charAt(i) == '-'
                    && hyphenLinks.stream().anyMatch(link -> text.startsWith("- " + link + " ", i));
        }

        private boolean continues(int i, int to) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)
                    || Character.isSurrogate(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                return true;
            }
            boolean inside = i + 1 < to
                    && Character.isLetterOrDigit(text.charAt(i + 1))
                    && Character.isLetterOrDigit(text.charAt(i - 1));
            if (isCutAtLineEnd(i, to)) {
                return true;
            }
            if (c == '.' && inside) {
                return isInitialStop(i);
            }
            return inside && (c == '-' || c == '‑' || c == '_' || c == '&' || isApostrophe(c));
        }

        /** Whether the hyphen or the line break at {@code i} cuts one word: "in-" and "spector" in the next line. */
        private boolean isCutAtLineEnd(int i, int to) {
            int hyphen = text.charAt(i) == '\n' ? i - 1 : i;
            return hyphen > start
                    && hyphen + 2 < to
                    && text.charAt(hyphen) == '-'
                    && text.charAt(hyphen + 1) == '\n'
                    && Character.isLetter(text.charAt(hyphen - 1))
                    && Character.isLowerCase(text.charAt(hyphen + 2));
        }

        /** Whether the full stop at {@code i} stands after a single letter of an abbreviation such as U.S. */
        private boolean isInitialStop(int i) {
            boolean single = i < 2 || !Character.isLetterOrDigit(text.charAt(i - 2));
            return single && (i + 2 >= text.length() || !isLetter(i + 2));
        }

        private int clitic(int from, int end) {
            for (int i = end - 1; i > from && i >= end - 3; i--) {
                if (isApostrophe(text.charAt(i))) {
                    return clitics.contains(lower(i + 1, end)) ? i : -1;
                }
            }
            return -1;
        }

        private boolean keepsStop(int from, int end, int to) {
            if (end - from == 1) {
                return Character.isUpperCase(text.charAt(from)) && !capitalPronouns.contains(lower(from, end));
            }
            String word = lower(from, end);
            boolean dotted = word.indexOf('.') > 0;
            boolean last = end + 1 >= to;
            return dotted || (!last && abbreviations.contains(word));
        }

        private int number(int from, int to) {
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
            add(from, i, Kind.NUMBER);
            return i;
        }

        private void add(int from, int to, Kind kind) {
            String word = lower(from, to).replace("-\n", "");
            String written = text.substring(from, to).replace("-\n", "");
            tokens.add(new Token(from, to, written, word, kind, lexicon.entry(word)));
        }

        private String lower(int from, int to) {
            return lower.substring(from - start, to - start);
        }

        private boolean isLetter(int i) {
            return Character.isLetter(text.charAt(i));
        }
    }

    private static boolean isApostrophe(char c) {
        return c == '’' || c == '\'';
    }
}
