package org.crossquote.source.pdf;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Joins letters to words and lines to paragraphs: blanks where there is room for them, hyphens at line ends taken out. */
final class GlyphText {
    private static final float BLANK = 0.16f;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*");

    /** Of the lines of a text whose words are cut at line ends, at least so many end in a hyphen. */
    private static final double HYPHENATED = 0.04;

    private final Set<String> words = new HashSet<>();
    private int lines;
    private int hyphens;

    /** Learns which words a text has, so that it is known which of them are written with a hyphen, and whether words are cut at all. */
    void learn(String line) {
        lines++;
        hyphens += line.matches(".*\\p{L}[-\u2010]") ? 1 : 0;
        WORD.matcher(line).results().forEach(m -> words.add(m.group().toLowerCase(Locale.ROOT)));
    }

    /** One line of letters. */
    static String line(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        Glyph last = null;
        for (Glyph glyph : glyphs) {
            if (last != null && isGap(last, glyph) && !glyph.isBlank() && !last.isBlank()) {
                text.append(' ');
            }
            text.append(glyph.text());
            last = glyph;
        }
        // Ligatures are letters again; what is no ligature stays as it is.
        return ligatures(text.toString());
    }

    private static boolean isGap(Glyph last, Glyph glyph) {
        float gap = glyph.x() - last.end();
        return gap > BLANK * Math.max(last.size(), glyph.size()) || gap < -3 * glyph.size();
    }

    private static String ligatures(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(
                    c >= '\uFB00' && c <= '\uFB06' ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) : c);
        }
        return plain.toString();
    }

    /** Puts a line behind what stands before it. */
    void join(StringBuilder text, String line) {
        String next = line.strip();
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
        if (end == 0 || next.isEmpty()) {
            text.append(next);
            return;
        }
        char last = text.charAt(end - 1);
        boolean isHyphen = last == '-' || last == '\u2010' || last == '\u00AD';
        boolean isInWord =
                isHyphen && end > 1 && Character.isLetter(text.charAt(end - 2)) && Character.isLetter(next.charAt(0));
        if (last == '\u00AD' || isInWord && Character.isLowerCase(next.charAt(0)) && !isCompound(text, next)) {
            text.setLength(end - 1);
        } else if (!isInWord) {
            text.append(' ');
        }
        text.append(next);
    }

    /** Whether the word is written with its hyphen elsewhere, and never without; where no words are cut at line ends, it always is. */
    private boolean isCompound(StringBuilder text, String next) {
        int start = text.length() - 1;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
            start--;
        }
        int end = 0;
        while (end < next.length() && (Character.isLetter(next.charAt(end)) || next.charAt(end) == '-')) {
            end++;
        }
        String first = text.substring(start, text.length() - 1).toLowerCase(Locale.ROOT);
        String second = next.substring(0, end).toLowerCase(Locale.ROOT);
        boolean isRare = hyphens < HYPHENATED * lines;
        return (isRare || words.contains(first + "-" + second)) && !words.contains(first + second);
    }
}
