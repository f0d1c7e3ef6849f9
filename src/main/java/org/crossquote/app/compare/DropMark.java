package org.crossquote.app.compare;

import javafx.scene.layout.Region;

/** Shows where a dragged column would be dropped. */
final class DropMark extends Region {
    private static final double WIDTH = 3;

    DropMark() {
        getStyleClass().add("drop-mark");
        setManaged(false);
        setVisible(false);
        setViewOrder(-2);
    }

    /** @param x its middle; negative to hide it */
    void show(double x, double top, double height) {
        setVisible(x >= 0);
        if (x >= 0) {
            resizeRelocate(x - WIDTH / 2, top, WIDTH, height);
        }
    }
}
