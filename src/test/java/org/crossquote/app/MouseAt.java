package org.crossquote.app;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/**
 * The left button of a mouse at a place of the scene, as a node hears it. FX thread only.
 *
 * @param x from the left edge of the scene
 * @param y from its upper edge
 * @param clicks which click of a quick series it is
 * @param shift whether Shift is held
 * @param control whether Ctrl is held
 * @param alt whether Alt is held
 */
public record MouseAt(double x, double y, int clicks, boolean shift, boolean control, boolean alt) {
    /** A single click without any key. */
    public MouseAt(double x, double y) {
        this(x, y, 1, false, false);
    }

    /** Without Alt. */
    public MouseAt(double x, double y, int clicks, boolean shift, boolean control) {
        this(x, y, clicks, shift, control, false);
    }

    /** The same with Alt. */
    public MouseAt withAlt() {
        return new MouseAt(x, y, clicks, shift, control, true);
    }

    /** Fires an event at a node. */
    public void fire(Node node, EventType<MouseEvent> type) {
        boolean down = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
        boolean still = type == MouseEvent.MOUSE_CLICKED;
        PickResult pick = new PickResult(node, x, y);
        Event.fireEvent(
                node,
                new MouseEvent(
                        null,
                        node,
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        clicks,
                        shift,
                        control,
                        alt,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        still,
                        pick));
    }
}
