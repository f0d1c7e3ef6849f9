package org.crossquote.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Lines of cells under heads, aligned for a terminal. Long cells are cut, the last one later than the others. */
final class Table {
    private static final int WIDEST = 36;
    private static final int WIDEST_LAST = 100;
    private static final String GAP = "  ";

    private final List<List<String>> lines = new ArrayList<>();

    Table(List<String> heads) {
        lines.add(heads);
    }

    void add(List<String> cells) {
        List<String> shown = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            shown.add(shortened(cells.get(i), i == cells.size() - 1 ? WIDEST_LAST : WIDEST));
        }
        lines.add(shown);
    }

    void write(Writer out) throws IOException {
        int[] widths = widths();
        for (List<String> cells : lines) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < cells.size(); i++) {
                line.append(i == 0 ? "" : GAP).append(cells.get(i));
                line.append(" ".repeat(i == cells.size() - 1 ? 0 : widths[i] - length(cells.get(i))));
            }
            out.append(line).append('\n');
        }
    }

    private int[] widths() {
        int[] widths = new int[lines.getFirst().size()];
        for (List<String> cells : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(cells.get(i)));
            }
        }
        return widths;
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    /** One line of at most {@code widest} characters, with nothing in it that moves a terminal's cursor. */
    private static String shortened(String cell, int widest) {
        String clean =
                cell.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+", " ").strip();
        if (length(clean) <= widest) {
            return clean;
        }
        return clean.substring(0, clean.offsetByCodePoints(0, widest - 1)).stripTrailing() + "…";
    }
}
