package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;
import org.crossquote.app.StyledShapes;

/**
 * Rounded boxes around lines of text: the focus and its counterparts, or the ring of the keyboard. One path for all boxes,
 * because styling a node costs more than drawing it.
 */
final class OutlineShape extends Path {
    private static final double ROUND = 2.5;

    OutlineShape(String... styleClasses) {
        StyledShapes.unpainted(this, styleClasses);
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Draws around these lines of text. */
    void place(List<Rectangle2D> lines) {
        List<PathElement> path = new ArrayList<>();
        lines.forEach(line -> addBox(path, line));
        getElements().setAll(path);
    }

    private static void addBox(List<PathElement> path, Rectangle2D line) {
        Rectangle2D inside = MarkShape.inside(line);
        double left = Math.round(inside.getMinX()) - 1.5;
        double right = Math.round(inside.getMaxX()) + 1.5;
        double top = inside.getMinY() - 0.5;
        double bottom = inside.getMaxY() + 0.5;
        path.add(new MoveTo(left + ROUND, top));
        path.add(new HLineTo(right - ROUND));
        path.add(corner(right, top + ROUND));
        path.add(new VLineTo(bottom - ROUND));
        path.add(corner(right - ROUND, bottom));
        path.add(new HLineTo(left + ROUND));
        path.add(corner(left, bottom - ROUND));
        path.add(new VLineTo(top + ROUND));
        path.add(corner(left + ROUND, top));
        path.add(new ClosePath());
    }

    private static ArcTo corner(double x, double y) {
        return new ArcTo(ROUND, ROUND, 0, x, y, false, true);
    }
}
