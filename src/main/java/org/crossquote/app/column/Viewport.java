package org.crossquote.app.column;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * Shows a part of a node that is higher than the room there is. Unlike a scroll pane it counts in pixels, so that two
 * columns can be brought to one height, and moves at once without a layout.
 */
final class Viewport extends Region {
    /** What stays free around a place that is shown, in pixels. */
    private static final double AIR = 24;

    private final Region content;
    private final Rectangle clip = new Rectangle();
    private final ReadOnlyDoubleWrapper position = new ReadOnlyDoubleWrapper();
    private double limit;
    /** How far it may be scrolled past its beginning and past its end. */
    private double before;

    private double after;
    private boolean aligned;

    Viewport(Region content) {
        this.content = content;
        getStyleClass().add("article-viewport");
        getChildren().add(content);
        setClip(clip);
        addEventHandler(ScrollEvent.SCROLL, this::onScroll);
    }

    private void onScroll(ScrollEvent event) {
        if (event.getDeltaY() != 0 && !event.isShiftDown() && !event.isShortcutDown()) {
            scrollTo(position.get() - event.getDeltaY());
            event.consume();
        }
    }

    /** How many pixels of the content are above the visible part. */
    ReadOnlyDoubleProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    double position() {
        return position.get();
    }

    /** The greatest position there is. */
    double limit() {
        return limit;
    }

    /** Moves to a position even where that is past an end; until {@link #endRoom} it can be scrolled as far as that. */
    void alignTo(double pixels) {
        before = Math.max(0, -pixels);
        after = Math.max(0, pixels - limit);
        aligned = true;
        move(pixels);
    }

    /** Whether it stands where it does because something was aligned, and has not been scrolled since. */
    boolean isAligned() {
        return aligned;
    }

    /** There is no more room past the ends. */
    void endRoom() {
        alignTo(Math.clamp(position.get(), 0, limit));
    }

    /** Moves to a position, or to the limit that is nearest to it: the reader scrolls there. */
    void scrollTo(double pixels) {
        aligned = false;
        move(pixels);
    }

    /** Moves as {@link #scrollTo} does, because the content has another shape; why it stands there stays the same. */
    void move(double pixels) {
        double to = Math.round(Math.clamp(pixels, -before, limit + after));
        content.setTranslateY(-to);
        position.set(to);
    }

    /** Moves as little as needed to show what stands between two heights of the content. */
    void show(double top, double bottom) {
        show(top, bottom, Math.min(AIR, getHeight() / 4));
    }

    /** The same, with so much of what stands around it in view, too. */
    void showAmidst(double top, double bottom) {
        show(top, bottom, getHeight() / 4);
    }

    private void show(double top, double bottom, double air) {
        if (top - air < position.get() || bottom - top > getHeight() - 2 * air) {
            scrollTo(top - air);
        } else if (bottom + air > position.get() + getHeight()) {
            scrollTo(bottom + air - getHeight());
        }
    }

    double contentHeight() {
        return content.getHeight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        fit();
    }

    /** Lays the content out anew, as high as it is now. */
    void fit() {
        double height = Math.max(getHeight(), Math.ceil(content.prefHeight(getWidth())));
        content.resizeRelocate(0, 0, getWidth(), height);
        content.layout();
        limit = Math.max(0, height - getHeight());
        move(position.get());
    }
}
