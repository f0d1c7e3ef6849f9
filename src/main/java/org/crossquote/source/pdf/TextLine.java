package org.crossquote.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Letters beside each other on one line of one column.
 *
 * @param text its words
 * @param page the number of its page, from 0
 * @param left where it begins
 * @param right where it ends
 * @param y its baseline
 * @param size the size of most of its letters
 * @param isBold whether all of it is bold
 * @param column the number of its column in reading order over all pages, or -1 where that is not known yet
 */
record TextLine(
        String text,
        int page,
        float left,
        float right,
        float y,
        float size,
        boolean isBold,
        int column,
        float columnLeft,
        float columnRight) {
    private static final float WIDEST_GAP = 1.2f;

    /** The line in its column. */
    TextLine in(int number, float from, float to) {
        return new TextLine(text, page, left, right, y, size, isBold, number, from, to);
    }

    /** The lines of each page, as they are drawn. */
    static List<List<TextLine>> pages(List<Glyph> glyphs) {
        TreeMap<Integer, List<TextLine>> pages = new TreeMap<>();
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || !continues(glyphs.get(i - 1), glyphs.get(i))) {
                List<Glyph> line = glyphs.subList(start, i);
                if (!line.stream().allMatch(Glyph::isBlank)) {
                    pages.computeIfAbsent(line.getFirst().page(), page -> new ArrayList<>())
                            .add(of(line));
                }
                start = i;
            }
        }
        return new ArrayList<>(pages.values());
    }

    private static boolean continues(Glyph last, Glyph next) {
        float gap = next.x() - last.end();
        return next.isOnLineOf(last) && gap < WIDEST_GAP * next.size() && gap > -next.size();
    }

    private static TextLine of(List<Glyph> glyphs) {
        List<Glyph> seen = glyphs.stream().filter(glyph -> !glyph.isBlank()).toList();
        float left = seen.getFirst().x();
        float right = seen.getLast().end();
        float size = (float) seen.stream()
                .mapToDouble(Glyph::size)
                .sorted()
                .skip(seen.size() / 2)
                .findFirst()
                .orElse(1);
        boolean isBold = seen.stream().allMatch(Glyph::isBold);
        Glyph first = seen.getFirst();
        return new TextLine(
                GlyphText.line(glyphs).strip(), first.page(), left, right, first.y(), size, isBold, -1, left, right);
    }

    /** Two parts of one line, as they stand beside each other. */
    TextLine with(TextLine next) {
        return new TextLine(
                text + " " + next.text,
                page,
                left,
                Math.max(right, next.right),
                y,
                text.length() >= next.text.length() ? size : next.size,
                isBold && next.isBold,
                column,
                columnLeft,
                columnRight);
    }
}
