package org.crossquote.app.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** The lines between passages that belong together. Clipped, so that it never widens the scene. */
final class ConnectorLayer extends Region {
    static final double DOT = 3.5;

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
    private final List<Connector> connectors = new ArrayList<>();
    private List<Object> shape = List.of();

    ConnectorLayer() {
        getStyleClass().add("connectors");
        setMouseTransparent(true);
        setManaged(false);
        setClip(clip);
    }

    /**
     * Draws anew; while the same columns are joined, lines only move.
     *
     * @param ends the passages from left to right, at most one a column
     * @param speaker the style class that gives the colour
     */
    void draw(List<End> ends, String speaker) {
        List<Object> now = new ArrayList<>(ends.stream().map(End::position).toList());
        now.add(speaker);
        if (!now.equals(shape)) {
            shape = now;
            connectors.clear();
            for (int i = 0; i + 1 < ends.size(); i++) {
                boolean adjacent = ends.get(i + 1).position() == ends.get(i).position() + 1;
                connectors.add(new Connector(adjacent, speaker));
            }
            getChildren().setAll(connectors);
            // Drawn during a layout, they would otherwise get their style a frame later.
            connectors.forEach(Connector::applyCss);
        }
        for (int i = 0; i < connectors.size(); i++) {
            connectors.get(i).place(ends.get(i), ends.get(i + 1));
        }
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
    }
}
