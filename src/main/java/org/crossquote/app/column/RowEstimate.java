package org.crossquote.app.column;

import java.util.List;

/** How high rows may be that were not laid out yet: by their number of letters, and by how high those are that were. */
final class RowEstimate {
    private static final double LETTER = 0.47;
    private static final double LINE = 1.4;
    private static final double GAP = 0.5;

    /** So many rows are enough to learn from. */
    private static final int ENOUGH = 8;

    private double textSize = 16;
    private double factor = 1;
    private boolean learned;

    /** Another size of the text, in pixels: what was learned is no longer so. */
    void setTextSize(double pixels) {
        textSize = pixels;
        factor = 1;
        learned = false;
    }

    /** The estimated height of a row in pixels. */
    double height(TextRow row, double width) {
        return Math.rint(raw(row, width) * factor);
    }

    private double raw(TextRow row, double width) {
        double lines = Math.max(1, Math.ceil(row.text().length() * LETTER * textSize / Math.max(textSize, width)));
        return lines * LINE * textSize + (row.goesOn() ? 0 : GAP * textSize);
    }

    /** Learns once from rows that were measured; tells whether estimates are others now. */
    boolean learn(List<TextRow> rows, double width) {
        if (learned) {
            return false;
        }
        List<TextRow> known = rows.stream().filter(TextRow::isKnown).toList();
        if (known.size() < Math.min(ENOUGH, rows.size())) {
            return false;
        }
        double real = known.stream().mapToDouble(TextRow::height).sum();
        double raw = known.stream().mapToDouble(r -> raw(r, width)).sum();
        learned = true;
        factor = raw > 0 && real > 0 ? real / raw : 1;
        return true;
    }

    /** The rows have another width: they are to be learned from again. */
    void forget() {
        learned = false;
    }
}
