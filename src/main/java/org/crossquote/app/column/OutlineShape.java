package org.crossquote.app.column;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;

/** Rounded boxes around lines of text: the focus and its counterparts, or the ring of the keyboard. */
final class OutlineShape extends Group {
    private static final double ROUND = 5;

    OutlineShape(String... styleClasses) {
        getStyleClass().addAll(styleClasses);
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Draws around these lines of text. */
    void place(List<Rectangle2D> lines) {
        getChildren().setAll(lines.stream().map(OutlineShape::box).toList());
    }

    private static Rectangle box(Rectangle2D line) {
        Rectangle2D inside = MarkShape.inside(line);
        Rectangle box = new Rectangle(
                Math.round(inside.getMinX()) - 1.5,
                inside.getMinY() - 0.5,
                Math.round(inside.getWidth()) + 3,
                inside.getHeight() + 1);
        box.setArcWidth(ROUND);
        box.setArcHeight(ROUND);
        box.getStyleClass().add("outline-box");
        return box;
    }
}
