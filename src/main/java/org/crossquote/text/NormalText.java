package org.crossquote.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;

/**
 * A text in Unicode's composed form (NFC) and the way back: what is found in it is said in places of the text as it stands in the
 * file. Letters that are written as one or as several code points ({@code é}, Vietnamese, Hangul, the ångström sign) are the same here.
 * Offsets are UTF-16 units. Immutable and safe for threads.
 */
public final class NormalText {
    /** Below this every text is in composed form. */
    private static final char FIRST_MARK = '\u0300';

    /** So many units one may become: the composed form of a few letters is the longer one. */
    private static final int MOST_UNITS = 3;

    private final String text;
    /** For each unit of the composed text, and its end, where the letters that it is made of begin; empty when both texts are one. */
    private final int[] starts;

    private NormalText(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /** The composed form of any text; lone surrogates stay as they are. */
    public static NormalText of(String text) {
        return isNormal(text) ? new NormalText(text, new int[0]) : composed(text);
    }

    /** Whether a text is in composed form already, as most are. */
    public static boolean isNormal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_MARK && !isTypographic(text.charAt(i))) {
                return Normalizer.isNormalized(text, Form.NFC);
            }
        }
        return true;
    }

    /** The dashes, quotation marks and points of typesetting, which join nothing: with them alone a text need not be looked at more closely. */
    private static boolean isTypographic(char c) {
        return c >= '\u2010' && c <= '\u2027';
    }

    private static NormalText composed(String text) {
        StringBuilder composed = new StringBuilder(text.length());
        int[] starts = new int[MOST_UNITS * text.length() + 1];
        int start = 0;
        while (start < text.length()) {
            int end = endOfLetter(text, start);
            String letter = text.substring(start, end);
            String normal = letter.length() == 1 && letter.charAt(0) < FIRST_MARK
                    ? letter
                    : Normalizer.normalize(letter, Form.NFC);
            boolean same = normal.equals(letter);
            for (int i = 0; i < normal.length(); i++) {
                starts[composed.length() + i] = same ? start + i : start;
            }
            composed.append(normal);
            start = end;
        }
        starts = Arrays.copyOf(starts, composed.length() + 1);
        starts[composed.length()] = text.length();
        return new NormalText(composed.toString(), starts);
    }

    /** The place before the next code point that cannot become one with those before it. */
    private static int endOfLetter(String text, int start) {
        int end = start;
        do {
            end += Character.charCount(text.codePointAt(end));
        } while (end < text.length() && joins(text.codePointAt(end)));
        return end;
    }

    /** Whether a code point may become one with another before it: marks, the vowels and finals of Hangul, the vowels of Kirat Rai. */
    public static boolean joins(int codePoint) {
        if (codePoint < FIRST_MARK) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> (codePoint >= 0x1160 && codePoint <= 0x11FF) || (codePoint >= 0x16D63 && codePoint <= 0x16D6A);
        };
    }

    /** The composed text. */
    public String text() {
        return text;
    }

    /** Whether the text was in composed form already: then every place is the same in both. */
    public boolean isOriginal() {
        return starts.length == 0;
    }

    /** Where something stands in the original that stands at {@code span} of the composed text; letters are never cut. */
    public Span inOriginal(Span span) {
        return isOriginal() ? span : new Span(startInOriginal(span.start()), endInOriginal(span.end()));
    }

    /** Where something begins in the original that begins at {@code offset} of the composed text. */
    public int startInOriginal(int offset) {
        return isOriginal() ? offset : starts[offset];
    }

    /** Where something ends in the original that ends at {@code offset} of the composed text. */
    public int endInOriginal(int offset) {
        if (isOriginal() || offset == 0 || offset == text.length()) {
            return startInOriginal(offset);
        }
        // An end among the units that several code points became one with is the end of all of them.
        int at = offset;
        while (starts[at] == starts[offset - 1]) {
            at++;
        }
        return starts[at];
    }

    /** Where something stands in the composed text that stands at {@code span} of the original; letters are never cut. */
    public Span inNormal(Span span) {
        return isOriginal() ? span : new Span(startInNormal(span.start()), endInNormal(span.end()));
    }

    /** Where something begins in the composed text that begins at {@code offset} of the original: with the whole letter. */
    public int startInNormal(int offset) {
        if (isOriginal()) {
            return offset;
        }
        int at = Arrays.binarySearch(starts, offset);
        return at < 0 ? firstOf(-at - 2) : firstOf(at);
    }

    /** Where something ends in the composed text that ends at {@code offset} of the original: with the whole letter. */
    public int endInNormal(int offset) {
        if (isOriginal()) {
            return offset;
        }
        int at = Arrays.binarySearch(starts, offset);
        return at < 0 ? -at - 1 : firstOf(at);
    }

    private int firstOf(int at) {
        int first = at;
        while (first > 0 && starts[first - 1] == starts[at]) {
            first--;
        }
        return first;
    }
}
