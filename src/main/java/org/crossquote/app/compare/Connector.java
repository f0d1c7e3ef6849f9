package org.crossquote.app.compare;

import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.crossquote.app.StyledShapes;
import org.crossquote.app.compare.ConnectorLayer.End;

/** One line between two passages, with a dot at each end. */
final class Connector extends Group {
    private static final PseudoClass OUT_OF_VIEW = PseudoClass.getPseudoClass("out-of-view");

    private final Line line;
    private final Circle left;
    private final Circle right;

    /**
     * @param adjacent whether the columns stand beside each other; otherwise the line passes those that lack the passage
     * @param speaker the style class that gives the colour
     */
    Connector(boolean adjacent, String speaker) {
        line = StyledShapes.line("connector", adjacent ? "adjacent" : "distant", speaker);
        left = StyledShapes.circle(ConnectorLayer.DOT, "connector-end", speaker);
        right = StyledShapes.circle(ConnectorLayer.DOT, "connector-end", speaker);
        getChildren().addAll(line, left, right);
        setManaged(false);
    }

    /** Joins two passages where they stand now. */
    void place(End from, End to) {
        line.setStartX(from.area().getMaxX() - ConnectorLayer.DOT);
        line.setStartY(from.clampedY());
        line.setEndX(to.area().getMinX() + ConnectorLayer.DOT);
        line.setEndY(to.clampedY());
        place(left, line.getStartX(), from);
        place(right, line.getEndX(), to);
    }

    private static void place(Circle dot, double x, End end) {
        dot.setCenterX(x);
        dot.setCenterY(end.clampedY());
        dot.pseudoClassStateChanged(OUT_OF_VIEW, !end.isInView());
    }
}
