package org.crossquote.app.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.crossquote.app.ColumnState;
import org.jspecify.annotations.Nullable;

/** Moves columns: by dragging their card, or one place at a time. */
final class ColumnDrag {
    private static final double THRESHOLD = 6;

    private final ObservableList<ColumnState> states;
    private final ColumnTrack track;
    private @Nullable Grip grip;
    private boolean dragging;

    /** What is held by its card, and where on the screen it was taken. */
    private record Grip(Node handle, ColumnState state, double pressedAt) {}

    ColumnDrag(ObservableList<ColumnState> states, ColumnTrack track) {
        this.states = states;
        this.track = track;
        // Heard by the track: not every platform sends what follows a press to the node that was pressed.
        track.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        track.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    /** Makes a column's card the handle by which it can be dragged. */
    void install(Node handle, ColumnState state) {
        handle.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                grip = new Grip(handle, state, e.getSceneX());
                dragging = false;
            }
        });
    }

    private void drag(MouseEvent event) {
        Grip held = grip;
        if (held == null) {
            return;
        }
        dragging |= Math.abs(event.getSceneX() - held.pressedAt()) > THRESHOLD;
        if (dragging) {
            held.handle().setCursor(Cursor.CLOSED_HAND);
            track.showDropMark(dropIndex(event));
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        Grip held = grip;
        grip = null;
        if (held == null) {
            return;
        }
        held.handle().setCursor(Cursor.DEFAULT);
        track.showDropMark(-1);
        if (dragging) {
            dragging = false;
            event.consume();
            drop(held.state(), dropIndex(event));
        }
    }

    private int dropIndex(MouseEvent event) {
        double x = track.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        return track.places().dropIndex(x + track.scrollX());
    }

    private void drop(ColumnState state, int before) {
        List<ColumnState> shown = track.shown();
        int from = shown.indexOf(state);
        moveTo(state, before > from ? before - 1 : before);
    }

    /** Moves a column so many places to the right, to the left when negative; stops at the ends. */
    void move(ColumnState state, int delta) {
        int from = track.shown().indexOf(state);
        if (from >= 0) {
            moveTo(state, Math.clamp((long) from + delta, 0, track.shown().size() - 1));
        }
    }

    /** Whether there is a place so far to the right, or to the left when negative. */
    boolean canMove(ColumnState state, int delta) {
        int to = track.shown().indexOf(state) + delta;
        return 0 <= to && to < track.shown().size();
    }

    /** Whether more than one column is shown. */
    boolean areSeveral() {
        return track.shown().size() > 1;
    }

    private void moveTo(ColumnState state, int position) {
        List<ColumnState> shown = track.shown();
        if (shown.indexOf(state) == position) {
            return;
        }
        List<ColumnState> order = new ArrayList<>(states);
        int to = order.indexOf(shown.get(position));
        order.remove(state);
        order.add(to, state);
        setOrder(order);
    }

    /** Moves a column to the right side of another. */
    void moveBehind(ColumnState state, ColumnState anchor) {
        List<ColumnState> order = new ArrayList<>(states);
        order.remove(state);
        order.add(order.indexOf(anchor) + 1, state);
        setOrder(order);
    }

    /** One change for the watchers, not one for the removal and one for the insertion. */
    private void setOrder(List<ColumnState> order) {
        states.setAll(order);
    }
}
