package org.crossquote.export.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide words are, nearly: a drawing is shown with the letters that a computer has, so nobody knows exactly. It is rather too much than too
 * little, so that nothing runs into its neighbour.
 */
public final class TextWidth {
    private static final String NARROW = "iIjl.,:;'’‘|!()[]{}·ftr/ \u00a0";
    private static final String WIDE = "mwMW@%—…ŒœÆæ";
    private static final double STRONG = 1.06;

    private TextWidth() {}

    /** The width of words on one line, in pixels. */
    public static double of(String text, double size, boolean isStrong) {
        double sum = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            sum += share(c);
            i += Character.charCount(c);
        }
        return sum * size * (isStrong ? STRONG : 1);
    }

    private static double share(int c) {
        if (NARROW.indexOf(c) >= 0) {
            return 0.34;
        }
        if (WIDE.indexOf(c) >= 0) {
            return 0.92;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            case Character.UPPERCASE_LETTER -> 0.72;
            case Character.OTHER_LETTER -> Character.isIdeographic(c) ? 1 : 0.65;
            case Character.OTHER_SYMBOL, Character.SURROGATE -> 1.2;
            default -> 0.6;
        };
    }

    /** A word in as many pieces as it needs to stay within some room; most need one. */
    static List<String> cut(String word, double room, double size, boolean isStrong) {
        if (of(word.stripTrailing(), size, isStrong) <= room) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at = word.offsetByCodePoints(0, 1); at < word.length(); ) {
            int next = word.offsetByCodePoints(at, 1);
            if (of(word.substring(from, next).stripTrailing(), size, isStrong) > room) {
                pieces.add(word.substring(from, at));
                from = at;
            }
            at = next;
        }
        pieces.add(word.substring(from));
        return pieces;
    }

    /** As many of the first letters as there is room for, with an ellipsis where some are left out. */
    public static String shortened(String text, double room, double size, boolean isStrong) {
        if (of(text, size, isStrong) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && of(text.substring(0, end) + "…", size, isStrong) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
