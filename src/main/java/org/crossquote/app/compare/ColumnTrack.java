package org.crossquote.app.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.crossquote.app.ColumnState;
import org.crossquote.app.column.ArticleColumn;

/**
 * The columns beside each other. A column's content is made when it comes into view for the first time, and only those in view and a few
 * that were lately are styled and laid out, so that a collection of thousands costs as much as one of five.
 */
final class ColumnTrack extends Region {
    private static final double TOP = 14;
    private static final double BOTTOM = 12;
    private static final double BAR = 10;

    /** More columns than fit beside each other on any screen. */
    private static final int CROWD = 12;

    private final ObservableList<ColumnState> states;
    private final LiveColumns columns;
    private final Gutters gutters;
    private final SidewaysBar bar = new SidewaysBar();
    private final Region dropMark = new Region();
    private final Rectangle clip = new Rectangle();
    // Fields, so that a column that stays is not watched twice.
    private final InvalidationListener visibility = value -> expire();
    private final InvalidationListener width = value -> requestLayout();
    /** How narrow columns may become that share the room. */
    final DoubleProperty leastWidth = new SimpleDoubleProperty(ColumnsLayout.MIN_WIDTH);

    private ColumnsLayout places = ColumnsLayout.of(List.of(), 0);
    private List<ColumnState> shown = List.of();
    private boolean isStale;
    /** Another order for a while; empty for that of the states. */
    private List<ColumnState> arranged = List.of();

    /**
     * @param states the columns in their order; watched
     * @param factory makes a column when it comes into view
     */
    ColumnTrack(ObservableList<ColumnState> states, Function<ColumnState, ArticleColumn> factory) {
        this.states = states;
        columns = new LiveColumns(factory, getChildren());
        gutters = new Gutters(
                getChildren(), s -> slot(s).map(ColumnsLayout.Slot::width).orElse(0.0));
        getStyleClass().add("column-track");
        leastWidth.addListener(width);
        dropMark.getStyleClass().add("drop-mark");
        dropMark.setManaged(false);
        dropMark.setVisible(false);
        dropMark.setViewOrder(-2);
        bar.setViewOrder(-1);
        setClip(clip);
        states.addListener((ListChangeListener<ColumnState>) change -> columnsChanged());
        bar.valueProperty().addListener((value, before, now) -> requestLayout());
        addEventHandler(ScrollEvent.SCROLL, bar::follow);
        columnsChanged();
    }

    private void columnsChanged() {
        arranged = List.of();
        columns.retain(states);
        for (ColumnState state : states) {
            state.shownProperty().removeListener(visibility);
            state.shownProperty().addListener(visibility);
            state.widthProperty().removeListener(width);
            state.widthProperty().addListener(width);
        }
        rebuild();
    }

    /** However many are shown or hidden at once, what is shown is put together once. */
    private void expire() {
        isStale = true;
        requestLayout();
    }

    private void rebuild() {
        isStale = false;
        shown = (arranged.isEmpty() ? states : arranged)
                .stream().filter(s -> s.shownProperty().get()).toList();
        gutters.retain(states);
        addNodes();
        requestLayout();
    }

    /**
     * Shows the columns in another order; the order of the states stays.
     *
     * @param order all states; none for their own order again
     */
    void arrange(List<ColumnState> order) {
        if (!order.equals(arranged)) {
            arranged = List.copyOf(order);
            rebuild();
        }
    }

    /** Whether they stand in another order for a while. */
    boolean isArranged() {
        return !arranged.isEmpty();
    }

    private void addNodes() {
        List<Node> nodes = new ArrayList<>(gutters.of(shown));
        shown.stream().filter(columns::has).forEach(s -> columns.made(s).ifPresent(nodes::add));
        nodes.add(bar);
        nodes.add(dropMark);
        getChildren().setAll(nodes);
    }

    /** Scrolls sideways to {@code x}, or to the nearest end. */
    void scrollTo(double x) {
        bar.scrollTo(x);
    }

    /** The columns on the screen, in their order. */
    List<ColumnState> shown() {
        if (isStale) {
            rebuild();
        }
        return shown;
    }

    /** Where all columns stand, before any sideways scrolling. */
    ColumnsLayout places() {
        return places;
    }

    /** Where a column stands, before any sideways scrolling; empty for one that is hidden. */
    Optional<ColumnsLayout.Slot> slot(ColumnState state) {
        int index = shown().indexOf(state);
        return index < 0 || index >= places.slots().size()
                ? Optional.empty()
                : Optional.of(places.slots().get(index));
    }

    /** How far the columns are scrolled sideways. */
    double scrollX() {
        return bar.getValue();
    }

    /** The columns that are made. */
    LiveColumns columns() {
        return columns;
    }

    /** The column, if it was in view lately. */
    Optional<ArticleColumn> made(ColumnState state) {
        return columns.made(state);
    }

    /** The column, made now if need be. */
    ArticleColumn column(ColumnState state) {
        return columns.column(state);
    }

    /** In a large collection one column at a time comes into sight, so that no frame waits for all of them. */
    private void bringIn(ColumnState state) {
        boolean isCrowd =
                shown().size() > CROWD && getScene() != null && getScene().getWindow() != null;
        if (columns.has(state) || !isCrowd || !columns.anyArrived()) {
            column(state);
            gutters.make(state);
        }
    }

    private void frameEnded(boolean someAreMissing) {
        columns.endFrame();
        if (someAreMissing) {
            requestLayout();
        }
    }

    /** Whether all of a column can be seen without scrolling sideways. */
    boolean isInSight(ColumnState state) {
        return isInSight(state, 1);
    }

    /** Whether so much of a column's width, 0 to 1, can be seen without scrolling sideways. */
    boolean isInSight(ColumnState state, double share) {
        place();
        return slot(state)
                .filter(slot -> Math.min(slot.end(), scrollX() + getWidth()) - Math.max(slot.x(), scrollX())
                        >= share * slot.width())
                .isPresent();
    }

    /** Scrolls sideways as little as needed to show a column. */
    void reveal(ColumnState state) {
        place();
        slot(state).ifPresent(slot -> {
            if (slot.x() - ColumnsLayout.MARGIN < bar.getValue()) {
                scrollTo(slot.x() - ColumnsLayout.MARGIN);
            } else if (slot.end() + ColumnsLayout.MARGIN > bar.getValue() + getWidth()) {
                scrollTo(slot.end() + ColumnsLayout.MARGIN - getWidth());
            }
        });
    }

    /** Shows where a dragged column would be dropped, negative for nowhere. */
    void showDropMark(int index) {
        dropMark.setVisible(index >= 0);
        if (index >= 0) {
            dropMark.resizeRelocate(places.gapBefore(index) - scrollX() - 1.5, TOP, 3, getHeight() - TOP - BOTTOM);
        }
    }

    void place() {
        places = ColumnsLayout.ofColumns(shown(), getWidth(), leastWidth.get());
        bar.fit(places.width(), getWidth());
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        place();
        double height = Math.max(0, getHeight() - TOP - BOTTOM);
        Set<ColumnState> inSight = new HashSet<>();
        for (int i = 0; i < shown().size(); i++) {
            ColumnsLayout.Slot slot = places.slots().get(i);
            double x = Math.round(slot.x() - scrollX());
            boolean inView = x < getWidth() && x + slot.width() > 0;
            if (inView) {
                inSight.add(shown.get(i));
                bringIn(shown.get(i));
            }
            made(shown.get(i)).ifPresent(column -> {
                column.setVisible(inView);
                column.resizeRelocate(x, TOP, slot.width(), height);
            });
            gutters.place(shown.get(i), x + slot.width(), TOP, height, inView);
        }
        columns.letGo(inSight);
        if (columns.anyArrived()) {
            // A frame may lay out more than once, and ends after that.
            boolean someAreMissing = !inSight.stream().allMatch(columns::has);
            Platform.runLater(() -> frameEnded(someAreMissing));
        }
        bar.resizeRelocate(ColumnsLayout.MARGIN, getHeight() - BAR - 1, getWidth() - 2 * ColumnsLayout.MARGIN, BAR);
    }
}
