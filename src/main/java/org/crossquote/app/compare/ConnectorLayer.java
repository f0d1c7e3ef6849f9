package org.crossquote.app.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** The lines between passages that belong together. Clipped, so that it never widens the scene. */
final class ConnectorLayer extends Region {
    private static final double DOT = 3.5;

    /**
     * One end of a connector.
     *
     * @param area the part of this layer in which the column's text is seen
     * @param y the middle of the passage's first line; may lie outside the area
     * @param position the place of its column among those shown
     */
    record End(Rectangle2D area, double y, int position) {
        double clampedY() {
            return Math.clamp(y, area.getMinY() + DOT, Math.max(area.getMinY() + DOT, area.getMaxY() - DOT));
        }

        boolean isInView() {
            return clampedY() == y;
        }
    }

    private final Rectangle clip = new Rectangle();
    private String colour = "";

    ConnectorLayer() {
        getStyleClass().add("connectors");
        setMouseTransparent(true);
        setManaged(false);
        setClip(clip);
    }

    /**
     * Draws anew.
     *
     * @param ends the passages from left to right, at most one a column
     * @param speaker the style class that gives the colour
     */
    void draw(List<End> ends, String speaker) {
        if (!speaker.equals(colour)) {
            getStyleClass().remove(colour);
            getStyleClass().add(speaker);
            colour = speaker;
        }
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i + 1 < ends.size(); i++) {
            addConnector(nodes, ends.get(i), ends.get(i + 1));
        }
        getChildren().setAll(nodes);
    }

    private static void addConnector(List<Node> nodes, End left, End right) {
        double fromX = left.area().getMaxX() - DOT;
        double toX = right.area().getMinX() + DOT;
        Line line = new Line(fromX, left.clampedY(), toX, right.clampedY());
        boolean adjacent = right.position() == left.position() + 1;
        line.getStyleClass().addAll("connector", adjacent ? "adjacent" : "distant");
        nodes.add(line);
        nodes.add(dot(fromX, left));
        nodes.add(dot(toX, right));
    }

    private static Circle dot(double x, End end) {
        Circle dot = new Circle(x, end.clampedY(), DOT);
        dot.getStyleClass().addAll("connector-end", end.isInView() ? "in-view" : "out-of-view");
        return dot;
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
    }
}
