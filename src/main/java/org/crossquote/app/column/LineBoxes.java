package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;

/** Puts the rectangles of one line together, which a flow gives for each of its runs. */
final class LineBoxes {
    private static final double SAME_LINE = 2;

    private LineBoxes() {}

    /** One rectangle a line, in the order of the lines; empty ones are left out. */
    static List<Rectangle2D> of(List<Rectangle2D> pieces) {
        List<Rectangle2D> lines = new ArrayList<>();
        for (Rectangle2D piece : pieces) {
            if (piece.getWidth() <= 0) {
                continue;
            }
            if (!lines.isEmpty() && Math.abs(lines.getLast().getMinY() - piece.getMinY()) < SAME_LINE) {
                lines.add(union(lines.removeLast(), piece));
            } else {
                lines.add(piece);
            }
        }
        return lines;
    }

    private static Rectangle2D union(Rectangle2D a, Rectangle2D b) {
        double x = Math.min(a.getMinX(), b.getMinX());
        double y = Math.min(a.getMinY(), b.getMinY());
        return new Rectangle2D(x, y, Math.max(a.getMaxX(), b.getMaxX()) - x, Math.max(a.getMaxY(), b.getMaxY()) - y);
    }
}
