package org.crossquote.app.column;

import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** Keeps the words at the upper edge there while the text around them changes its shape. */
final class ReadingPlace {
    private final ArticleText text;
    private final Viewport viewport;
    private @Nullable Integer top;
    private double below;
    private double shapeWidth = -1;
    private double shapeHeight = -1;
    private int revision;
    private boolean restoring;

    ReadingPlace(ArticleText text, Viewport viewport) {
        this.text = text;
        this.viewport = viewport;
        viewport.positionProperty().addListener((value, before, now) -> remember());
    }

    /** The offset of the first words in view. */
    int offset() {
        return top == null ? 0 : top;
    }

    /** What is at the upper edge. */
    ReadingSpot spot() {
        return top == null ? ReadingSpot.TOP : new ReadingSpot(top, below);
    }

    /** Wants this at the upper edge after the next layout. */
    void set(ReadingSpot spot) {
        top = spot.isTop() ? null : spot.offset();
        below = spot.below();
        shapeHeight = -1;
    }

    /** How far the text is scrolled when this is at the upper edge, in pixels. */
    double positionOf(ReadingSpot spot) {
        return spot.isTop()
                ? 0
                : text.caret(spot.offset()).map(Rectangle2D::getMinY).orElse(0.0) + spot.below();
    }

    /** Wants these words at the upper edge after the next layout. */
    void set(int offset) {
        top = offset;
        below = 0;
        shapeHeight = -1;
    }

    /** Takes what stands at the upper edge now; nothing while the text has another shape than at the last layout. */
    void remember() {
        if (restoring || !isKnown()) {
            return;
        }
        if (viewport.position() <= 0) {
            top = null;
            return;
        }
        // Asking may lay out what stands there; that moves only what is below.
        restoring = true;
        int offset = text.insertionAt(0, viewport.position() + 1);
        top = offset;
        below = viewport.position()
                - text.caret(offset).map(Rectangle2D::getMinY).orElse(0.0);
        restoring = false;
        learnShape();
    }

    private boolean isKnown() {
        return text.getWidth() == shapeWidth && text.getHeight() == shapeHeight && text.revision() == revision;
    }

    private void learnShape() {
        shapeWidth = text.getWidth();
        shapeHeight = text.getHeight();
        revision = text.revision();
    }

    /** After a layout: brings the remembered words back to the upper edge when the text has a new shape. */
    void restore() {
        if (restoring || isKnown()) {
            return;
        }
        restoring = true;
        if (top != null) {
            double edge = text.caret(top).map(Rectangle2D::getMinY).orElse(0.0);
            viewport.move(edge + below); // past an end only as far as there is room
        }
        restoring = false;
        learnShape();
    }
}
