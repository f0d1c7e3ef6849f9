package org.crossquote.text;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Widens a part of a text so that it cuts no word in two. Apostrophes and hyphens inside a word belong to it; quotation marks and other signs
 * beside it do not. Where words stand without blanks between them and nobody knows where they end, as in Chinese, every letter may be an
 * edge.
 */
public final class WholeWords {
    /** How far a word's edge is looked for, in UTF-16 units: whatever goes on for longer is no word. */
    private static final int FAR = 200;

    private static final Set<UnicodeScript> UNKNOWN_WORDS = EnumSet.of(
            UnicodeScript.HAN, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR, UnicodeScript.TIBETAN);

    private static final Locale THAI = Locale.of("th");

    private WholeWords() {}

    /**
     * Widens a span to whole words.
     *
     * @param text the text
     * @param span the part, in UTF-16 units of the text
     * @param language the text's language
     * @return the same part, or more of the text on either side
     */
    public static Span around(String text, Span span, Locale language) {
        if (span.length() == 0) {
            return span;
        }
        int start = edges(text, span.start(), language).stream()
                .filter(edge -> edge <= span.start())
                .mapToInt(edge -> edge)
                .max()
                .orElse(span.start());
        int end = edges(text, span.end(), language).stream()
                .filter(edge -> edge >= span.end())
                .mapToInt(edge -> edge)
                .min()
                .orElse(span.end());
        return new Span(start, end);
    }

    /** Where words begin or end between the blanks around a place. */
    private static List<Integer> edges(String text, int at, Locale language) {
        int from = at;
        while (from > 0 && at - from < FAR && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < text.length() && to - at < FAR && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        String run = text.substring(from, to);
        List<Integer> edges = new ArrayList<>();
        for (int edge : inside(run, language)) {
            edges.add(from + edge);
        }
        return edges;
    }

    private static List<Integer> inside(String run, Locale language) {
        boolean isThai = run.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.THAI);
        BreakIterator words = BreakIterator.getWordInstance(isThai ? THAI : language);
        words.setText(run);
        BreakIterator letters = BreakIterator.getCharacterInstance(language);
        letters.setText(run);
        List<Integer> edges = new ArrayList<>();
        for (int edge = letters.first(); edge != BreakIterator.DONE; edge = letters.next()) {
            boolean isOuter = edge == 0 || edge == run.length();
            if (isOuter || (words.isBoundary(edge) && !isJoined(run, edge)) || isFree(run, edge, language)) {
                edges.add(edge);
            }
        }
        return edges;
    }

    /** Whether an apostrophe or a hyphen holds the letters on both sides together. */
    private static boolean isJoined(String run, int edge) {
        int before = run.codePointBefore(edge);
        int after = run.codePointAt(edge);
        int left = edge - Character.charCount(before);
        int right = edge + Character.charCount(after);
        return isJoiner(before) && isLetter(after) && left > 0 && isLetter(run.codePointBefore(left))
                || isJoiner(after) && isLetter(before) && right < run.length() && isLetter(run.codePointAt(right));
    }

    private static boolean isFree(String run, int edge, Locale language) {
        int before = run.codePointBefore(edge);
        int after = run.codePointAt(edge);
        return isUnknown(before)
                || isUnknown(after)
                || isDash(before)
                || isDash(after)
                || (isApostrophe(before) && isLetter(after) && Languages.isEliding(language.getLanguage()));
    }

    private static boolean isUnknown(int sign) {
        return UNKNOWN_WORDS.contains(UnicodeScript.of(sign));
    }

    /** Not a hyphen: what stands between two parts of a sentence. */
    private static boolean isDash(int sign) {
        return Character.getType(sign) == Character.DASH_PUNCTUATION && !isJoiner(sign);
    }

    private static boolean isLetter(int sign) {
        return Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(int sign) {
        return sign == '\'' || sign == '’';
    }

    /** Apostrophes; the hyphens, also the one at which no line breaks; the dot in the middle of Catalan words. */
    private static boolean isJoiner(int sign) {
        return isApostrophe(sign) || sign == '-' || sign == '\u2010' || sign == '\u2011' || sign == '\u00b7';
    }
}
