package org.crossquote.app.column;

import javafx.scene.layout.Region;

/** A quotation on the overview ruler: one piece beside the other for each of its speakers. */
final class RulerMark extends Region {
    RulerMark(Mark mark) {
        setManaged(false);
        setMouseTransparent(true);
        getStyleClass().add("ruler-mark");
        if (mark.faded()) {
            getStyleClass().add("faded");
        }
        for (String colour : mark.colours()) {
            Region piece = new Region();
            piece.getStyleClass().addAll("ruler-piece", colour);
            getChildren().add(piece);
        }
    }

    @Override
    protected void layoutChildren() {
        int pieces = getChildren().size();
        for (int i = 0; i < pieces; i++) {
            double left = Math.round(getWidth() * i / pieces);
            double right = Math.round(getWidth() * (i + 1) / pieces);
            getChildren().get(i).resizeRelocate(left, 0, right - left, getHeight());
        }
    }
}
