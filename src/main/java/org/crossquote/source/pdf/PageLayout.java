package org.crossquote.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the columns of a page: a strip from top to bottom that no line crosses parts two columns; where lines cross it above or below,
 * as a title over two columns does, they are read for themselves.
 */
final class PageLayout {
    private static final int DEEPEST = 12;
    private static final int LEAST_LINES = 3;
    private static final float NARROWEST_STRIP = 0.9f;

    private final List<TextLine> ordered = new ArrayList<>();
    private int column;

    private final List<Float> known;
    private final List<Float> strips = new ArrayList<>();

    private PageLayout(List<Float> known) {
        this.known = known;
    }

    /** The lines of pages in the order in which they are read, those of one line of a column joined. */
    static List<TextLine> inReadingOrder(List<List<TextLine>> pages) {
        List<Float> strips = new ArrayList<>();
        pages.forEach(lines -> strips.addAll(of(lines, List.of()).strips));
        return pages.stream()
                .flatMap(lines -> of(lines, strips).ordered.stream())
                .toList();
    }

    /** A strip that other pages have parts columns of a line or two, too, as the last ones often are. */
    private static PageLayout of(List<TextLine> lines, List<Float> known) {
        PageLayout layout = new PageLayout(known);
        List<TextLine> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(TextLine::y));
        layout.read(sorted, 0);
        return layout;
    }

    private void read(List<TextLine> lines, int depth) {
        if (lines.isEmpty()) {
            return;
        }
        if (depth < DEEPEST) {
            float strip = strip(lines);
            if (strip > 0) {
                strips.add(strip);
                read(lines.stream().filter(line -> line.right() <= strip).toList(), depth + 1);
                read(lines.stream().filter(line -> line.right() > strip).toList(), depth + 1);
                return;
            }
            int rows = rowsBeforeColumns(lines);
            if (rows > 0) {
                read(lines.subList(0, rows), depth + 1);
                read(lines.subList(rows, lines.size()), depth + 1);
                return;
            }
            int columns = columnsBeforeRows(lines);
            if (columns > 0) {
                read(lines.subList(0, columns), depth + 1);
                read(lines.subList(columns, lines.size()), depth + 1);
                return;
            }
        }
        take(lines);
    }

    /** Where columns are parted, or 0. */
    private float strip(List<TextLine> lines) {
        List<TextLine> byLeft = new ArrayList<>(lines);
        byLeft.sort(Comparator.comparingDouble(TextLine::left));
        float right = byLeft.getFirst().right();
        float widest = 0;
        float at = 0;
        for (int i = 1; i < byLeft.size(); i++) {
            TextLine line = byLeft.get(i);
            float gap = line.left() - right;
            float end = right;
            boolean isBetween = i >= LEAST_LINES && byLeft.size() - i >= LEAST_LINES
                    || known.stream().anyMatch(strip -> strip > end && strip < line.left());
            if (isBetween && gap > NARROWEST_STRIP * line.size() && gap > widest) {
                widest = gap;
                at = (line.left() + right) / 2;
            }
            right = Math.max(right, line.right());
        }
        return at;
    }

    private int rowsBeforeColumns(List<TextLine> lines) {
        int most = Math.min(lines.size() - 2, 60);
        for (int rows = 1; rows <= most; rows++) {
            if (isRowEnd(lines, rows) && strip(lines.subList(rows, lines.size())) > 0) {
                return rows;
            }
        }
        return 0;
    }

    private int columnsBeforeRows(List<TextLine> lines) {
        int least = Math.max(2, lines.size() - 60);
        for (int rows = lines.size() - 1; rows >= least; rows--) {
            if (isRowEnd(lines, rows) && strip(lines.subList(0, rows)) > 0) {
                return rows;
            }
        }
        return 0;
    }

    private static boolean isRowEnd(List<TextLine> lines, int rows) {
        return rows < lines.size()
                && lines.get(rows).y() - lines.get(rows - 1).y()
                        > 0.5f * lines.get(rows).size();
    }

    private void take(List<TextLine> lines) {
        float from = (float) lines.stream().mapToDouble(TextLine::left).min().orElse(0);
        float to = (float) lines.stream().mapToDouble(TextLine::right).max().orElse(0);
        int number = lines.getFirst().page() * 1000 + column++;
        List<TextLine> row = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            row.add(lines.get(i));
            if (i + 1 == lines.size()
                    || lines.get(i + 1).y() - row.getFirst().y()
                            > 0.4f * row.getFirst().size()) {
                row.sort(Comparator.comparingDouble(TextLine::left));
                TextLine whole = row.stream().reduce(TextLine::with).orElseThrow();
                ordered.add(whole.in(number, from, to));
                row.clear();
            }
        }
    }
}
