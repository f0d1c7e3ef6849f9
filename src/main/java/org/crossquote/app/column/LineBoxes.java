package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;

/** Puts the rectangles of one line together, which a flow gives for each of its runs. */
final class LineBoxes {
    private static final double SAME_LINE = 2;
    private static final double TOUCHING = 1;

    private LineBoxes() {}

    /**
     * One rectangle a line, in the order of the lines; empty ones are left out. Where words of both directions stand in one line, words
     * that follow each other may stand apart: then there is one for each part, from left to right.
     */
    static List<Rectangle2D> of(List<Rectangle2D> pieces) {
        List<Rectangle2D> boxes = new ArrayList<>();
        List<Rectangle2D> line = new ArrayList<>();
        for (Rectangle2D piece : pieces) {
            if (piece.getWidth() <= 0) {
                continue;
            }
            if (!line.isEmpty() && Math.abs(line.getLast().getMinY() - piece.getMinY()) >= SAME_LINE) {
                addJoined(line, boxes);
                line.clear();
            }
            line.add(piece);
        }
        addJoined(line, boxes);
        return boxes;
    }

    private static void addJoined(List<Rectangle2D> line, List<Rectangle2D> boxes) {
        line.sort(Comparator.comparingDouble(Rectangle2D::getMinX));
        int first = boxes.size();
        for (Rectangle2D piece : line) {
            if (boxes.size() > first && piece.getMinX() - boxes.getLast().getMaxX() < TOUCHING) {
                boxes.add(union(boxes.removeLast(), piece));
            } else {
                boxes.add(piece);
            }
        }
    }

    private static Rectangle2D union(Rectangle2D a, Rectangle2D b) {
        double x = Math.min(a.getMinX(), b.getMinX());
        double y = Math.min(a.getMinY(), b.getMinY());
        return new Rectangle2D(x, y, Math.max(a.getMaxX(), b.getMaxX()) - x, Math.max(a.getMaxY(), b.getMaxY()) - y);
    }
}
