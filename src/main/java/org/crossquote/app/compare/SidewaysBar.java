package org.crossquote.app.compare;

import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;

/** Scrolls the columns sideways. It is there only while they are wider than the room. Lengths are pixels. */
final class SidewaysBar extends ScrollBar {
    /** So much of the bar its thumb takes at least: one in thousands of columns must still be there to be dragged. */
    private static final double LEAST_THUMB = 0.03;

    private static final double STEP = 40;

    /** Scrolls to {@code x}, or to the nearest end. */
    void scrollTo(double x) {
        setValue(Math.clamp(x, 0, getMax()));
    }

    /**
     * Takes over how wide the columns are.
     *
     * @param width of all columns
     * @param room of them that is in sight
     */
    void fit(double width, double room) {
        double limit = Math.max(0, width - room);
        setMax(limit);
        setVisibleAmount(limit == 0 ? 0 : limit * Math.max(LEAST_THUMB, room / width));
        setUnitIncrement(STEP);
        setBlockIncrement(room / 2);
        setVisible(limit > 0);
        scrollTo(getValue());
    }

    /** Goes where a wheel or a touchpad leads: sideways, or up and down with Shift. */
    void follow(ScrollEvent event) {
        double delta = event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
        if (delta != 0) {
            scrollTo(getValue() - delta);
            event.consume();
        }
    }
}
