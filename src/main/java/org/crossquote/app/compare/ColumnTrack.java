package org.crossquote.app.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
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

    /** So many columns out of view stay as they are, to come back at once. */
    private static final int KEPT = 4;

    /** More columns than fit beside each other on any screen. */
    private static final int CROWD = 12;

    private final ObservableList<ColumnState> states;
    private final Function<ColumnState, ArticleColumn> factory;
    private final Map<ColumnState, ArticleColumn> made = new HashMap<>();
    /** Those that are styled and laid out, the one seen longest ago first. */
    private final Set<ColumnState> live = new LinkedHashSet<>();

    private final Map<ColumnState, Gutter> gutters = new HashMap<>();
    private final ScrollBar bar = new ScrollBar();
    private final Region dropMark = new Region();
    private final Rectangle clip = new Rectangle();
    // Fields, so that a column that stays is not watched twice.
    private final InvalidationListener visibility = value -> rebuild();
    private final InvalidationListener width = value -> requestLayout();
    private ColumnsLayout places = ColumnsLayout.of(List.of(), 0);
    private List<ColumnState> shown = List.of();
    private Consumer<ArticleColumn> onArrival = column -> {};
    private boolean broughtIn;

    /**
     * @param states the columns in their order; watched
     * @param factory makes a column when it comes into view
     */
    ColumnTrack(ObservableList<ColumnState> states, Function<ColumnState, ArticleColumn> factory) {
        this.states = states;
        this.factory = factory;
        getStyleClass().add("column-track");
        dropMark.getStyleClass().add("drop-mark");
        dropMark.setManaged(false);
        dropMark.setVisible(false);
        dropMark.setViewOrder(-2);
        bar.setViewOrder(-1);
        setClip(clip);
        states.addListener((ListChangeListener<ColumnState>) change -> columnsChanged());
        bar.valueProperty().addListener((value, before, now) -> requestLayout());
        addEventHandler(ScrollEvent.SCROLL, this::onScroll);
        columnsChanged();
    }

    private void columnsChanged() {
        made.keySet().retainAll(states);
        live.retainAll(states);
        for (ColumnState state : states) {
            state.shownProperty().removeListener(visibility);
            state.shownProperty().addListener(visibility);
            state.widthProperty().removeListener(width);
            state.widthProperty().addListener(width);
        }
        rebuild();
    }

    private void rebuild() {
        shown = states.stream().filter(s -> s.shownProperty().get()).toList();
        gutters.keySet().retainAll(states);
        addNodes();
        requestLayout();
    }

    private void addNodes() {
        List<Node> nodes = new ArrayList<>();
        shown.stream().map(gutters::get).filter(Objects::nonNull).forEach(nodes::add);
        shown.stream()
                .filter(live::contains)
                .map(made::get)
                .filter(Objects::nonNull)
                .forEach(nodes::add);
        nodes.add(bar);
        nodes.add(dropMark);
        getChildren().setAll(nodes);
    }

    private void onScroll(ScrollEvent event) {
        double delta = event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
        if (delta != 0) {
            scrollTo(bar.getValue() - delta);
            event.consume();
        }
    }

    private void scrollTo(double x) {
        bar.setValue(Math.clamp(x, 0, bar.getMax()));
    }

    /** The columns on the screen, in their order. */
    List<ColumnState> shown() {
        return shown;
    }

    /** Where all columns stand, before any sideways scrolling. */
    ColumnsLayout places() {
        return places;
    }

    private Optional<ColumnsLayout.Slot> slot(ColumnState state) {
        int index = shown.indexOf(state);
        return index < 0 || index >= places.slots().size()
                ? Optional.empty()
                : Optional.of(places.slots().get(index));
    }

    /** How far the columns are scrolled sideways. */
    double scrollX() {
        return bar.getValue();
    }

    /** The column, if it was in view before. */
    Optional<ArticleColumn> made(ColumnState state) {
        return Optional.ofNullable(made.get(state));
    }

    /** The column, made now if need be. */
    ArticleColumn column(ColumnState state) {
        ArticleColumn column = made.get(state);
        if (column == null) {
            column = factory.apply(state);
            made.put(state, column);
        }
        if (!live.contains(state)) {
            bringIn(column);
        }
        live.remove(state);
        live.add(state);
        return column;
    }

    /** In a large collection one column at a time comes into sight, so that no frame waits for all of them. */
    private void bringIn(ColumnState state) {
        boolean isCrowd =
                shown.size() > CROWD && getScene() != null && getScene().getWindow() != null;
        if (live.contains(state) || !isCrowd || !broughtIn) {
            column(state);
            gutter(state);
        }
    }

    private void bringIn(ArticleColumn column) {
        broughtIn = true;
        if (column.getParent() == null) {
            getChildren().add(column);
        }
        onArrival.accept(column);
        // Added during a layout, it would otherwise be measured without its style.
        column.applyCss();
    }

    /** Takes out of the scene what was not seen for longest. */
    private void letGo(Set<ColumnState> inView) {
        List<ColumnState> unseen =
                live.stream().filter(state -> !inView.contains(state)).toList();
        for (ColumnState state : unseen.subList(0, Math.max(0, unseen.size() - KEPT))) {
            live.remove(state);
            getChildren().remove(made.get(state));
        }
    }

    /** @param listener told of a column that comes into the scene, for the first time or again; it was told of nothing that changed meanwhile */
    void setOnArrival(Consumer<ArticleColumn> listener) {
        onArrival = listener;
    }

    /** The columns that are in the scene. */
    List<ArticleColumn> live() {
        return live.stream().map(made::get).filter(Objects::nonNull).toList();
    }

    private void gutter(ColumnState state) {
        if (!gutters.containsKey(state)) {
            Gutter gutter = new Gutter(
                    state, () -> slot(state).map(ColumnsLayout.Slot::width).orElse(0.0));
            gutters.put(state, gutter);
            // Below all columns, in the order in which they come into view.
            getChildren().add(gutters.size() - 1, gutter);
        }
    }

    /** All columns that were in view before. */
    Collection<ArticleColumn> allMade() {
        return made.values();
    }

    /** Whether all of a column can be seen without scrolling sideways. */
    boolean isInSight(ColumnState state) {
        place();
        return slot(state)
                .filter(slot -> slot.x() >= scrollX() && slot.end() <= scrollX() + getWidth())
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

    private void place() {
        places = ColumnsLayout.of(
                shown.stream().map(s -> s.widthProperty().get()).toList(), getWidth());
        double limit = Math.max(0, places.width() - getWidth());
        bar.setMax(limit);
        bar.setVisibleAmount(limit == 0 ? 0 : limit * getWidth() / places.width());
        bar.setUnitIncrement(40);
        bar.setBlockIncrement(getWidth() / 2);
        bar.setVisible(limit > 0);
        scrollTo(bar.getValue());
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        place();
        double height = Math.max(0, getHeight() - TOP - BOTTOM);
        Set<ColumnState> inSight = new HashSet<>();
        broughtIn = false;
        for (int i = 0; i < shown.size(); i++) {
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
            Gutter gutter = gutters.get(shown.get(i));
            if (gutter != null) {
                gutter.setVisible(inView);
                gutter.resizeRelocate(x + slot.width() + 6, TOP, ColumnsLayout.GUTTER - 12, height);
            }
        }
        letGo(inSight);
        if (!live.containsAll(inSight)) {
            Platform.runLater(this::requestLayout);
        }
        bar.resizeRelocate(ColumnsLayout.MARGIN, getHeight() - BAR - 1, getWidth() - 2 * ColumnsLayout.MARGIN, BAR);
    }
}
