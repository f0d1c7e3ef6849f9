package org.crossquote.app.panel;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Puts many nodes into a pane a few in each frame: styling and laying out all of them in one would hold the window. FX thread only. */
final class InFrames {
    private final Node place;

    /** @param place what is in the scene already; where that is in no window, as in a picture, all nodes come at once */
    InFrames(Node place) {
        this.place = place;
    }

    /**
     * Adds nodes behind those that are there, the first of them now.
     *
     * @param pane which is in the scene when the next frame is drawn, or gets no more
     * @param nodes at least one
     * @param each how many come in a frame
     */
    void add(Pane pane, List<? extends Node> nodes, int each) {
        boolean inWindow = place.getScene() != null && place.getScene().getWindow() != null;
        int first = inWindow ? Math.min(each, nodes.size()) : nodes.size();
        pane.getChildren().addAll(nodes.subList(0, first));
        if (first < nodes.size()) {
            addLater(pane, List.copyOf(nodes.subList(first, nodes.size())), each);
        }
    }

    private static void addLater(Pane pane, List<? extends Node> nodes, int each) {
        new AnimationTimer() {
            private int next;

            @Override
            public void handle(long now) {
                int to = Math.min(nodes.size(), next + each);
                if (pane.getScene() != null) {
                    pane.getChildren().addAll(nodes.subList(next, to));
                }
                next = to;
                if (pane.getScene() == null || next == nodes.size()) {
                    stop();
                }
            }
        }.start();
    }
}
