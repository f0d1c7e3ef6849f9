package org.crossquote.link;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.link.words.WordScanner;

/**
 * A word or a mark of punctuation, with the blanks that follow it.
 *
 * @param start its first UTF-16 unit
 * @param end the unit after the blanks
 * @param isWord whether it is a word
 * @param key what it is compared by: case, accents' encoding and the shape of quotation marks left aside
 */
record TextUnit(int start, int end, boolean isWord, String key) {
    /** The units of a text, in order; together they cover all of it. */
    static List<TextUnit> of(String text) {
        List<TextUnit> units = new ArrayList<>();
        WordScanner words = new WordScanner(text, 0, text.length());
        int at = 0;
        while (words.next()) {
            punctuation(text, at, words.start(), units);
            int end = afterBlanks(text, words.end());
            int start = units.isEmpty() ? 0 : words.start();
            units.add(new TextUnit(start, end, true, compared(text.substring(words.start(), words.end()))));
            at = end;
        }
        punctuation(text, at, text.length(), units);
        return units;
    }

    private static void punctuation(String text, int from, int to, List<TextUnit> units) {
        int at = from;
        while (at < to) {
            int mark = afterBlanks(text, at);
            if (mark >= to) {
                if (units.isEmpty() && to == text.length()) {
                    units.add(new TextUnit(0, to, false, " "));
                }
                return;
            }
            int after = mark + Character.charCount(text.codePointAt(mark));
            int end = Math.min(to, afterBlanks(text, after));
            units.add(new TextUnit(units.isEmpty() ? 0 : at, end, false, mark(text.substring(mark, after))));
            at = end;
        }
    }

    private static int afterBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0')) {
            i++;
        }
        return i;
    }

    private static String compared(String word) {
        return word.replace('’', '\'').replace('‘', '\'').toLowerCase(java.util.Locale.ROOT);
    }

    private static String mark(String mark) {
        return switch (mark) {
            case "“", "”", "„", "«", "»", "‘", "’", "‚", "'" -> "\"";
            case "–", "—", "‑" -> "-";
            default -> mark;
        };
    }
}
