package org.crossquote.app.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ObservableSet;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.crossquote.app.ColumnState;
import org.crossquote.app.Focus;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.SpeakerColours;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.link.Passage;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.Counterpart;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * All articles beside each other: what the reader looks at, at one height in every column that has it, joined by lines.
 * Its commands are what keys, menus and the palette offer; all of them do nothing where there is nothing to do.
 */
public final class ColumnsView extends Region {
    private final ReaderModel model;
    private final ColumnTrack track;
    private final ConnectorLayer layer = new ConnectorLayer();
    private final FocusConnectors connectors;
    private final ColumnCommands commands;
    private final FocusAligner aligner;
    private final QuotationCursor cursor;
    private final ColumnDrag drag;
    private final PositionText position;
    private final ReadOnlyObjectWrapper<@Nullable ColumnState> current = new ReadOnlyObjectWrapper<>();
    // A field, because the wrapped set behind it knows it only weakly.
    private final ObservableSet<Speaker> chosenSpeakers;
    private final List<Consumer<ArticleColumn>> parts = new ArrayList<>();
    private final Map<String, Integer> placesToRestore = new HashMap<>();
    private SpeakerColours colours;
    private List<Object> shape = List.of();
    private boolean aligning;

    /** Shows the columns of {@code model}, and follows it. */
    public ColumnsView(ReaderModel model) {
        this.model = model;
        colours = new SpeakerColours(model.reading().speakers());
        track = new ColumnTrack(model.columns(), this::make);
        aligner = new FocusAligner(model, track);
        cursor = new QuotationCursor(track);
        drag = new ColumnDrag(model.columns(), track);
        position = new PositionText(model, current.getReadOnlyProperty());
        connectors = new FocusConnectors(track, layer);
        commands = new ColumnCommands(this, model, track, cursor, drag, current);
        chosenSpeakers = model.filter().chosen();
        getStyleClass().add("columns-view");
        getChildren().addAll(track, layer);
        follow();
    }

    private void follow() {
        model.readingProperty().addListener((value, before, now) -> showReading());
        chosenSpeakers.addListener((InvalidationListener) value -> showMarks());
        model.focusProperty().addListener((value, before, now) -> showFocus(before, now));
        model.textSizeProperty()
                .addListener((value, before, now) -> track.allMade().forEach(c -> c.setTextSize(now.doubleValue())));
        model.columns().addListener((InvalidationListener) value -> forgetGoneColumns());
        cursor.placeProperty().addListener((value, before, now) -> position.ringMoved(now));
        current.addListener((value, before, now) -> track.allMade().forEach(c -> c.setCurrent(c.state() == now)));
        addEventFilter(ScrollEvent.SCROLL, e -> aligner.stop());
        addEventFilter(KeyEvent.KEY_PRESSED, e -> aligner.stop());
    }

    private ArticleColumn make(ColumnState state) {
        ArticleColumn column = new ArticleColumn(state, menu(state), mark -> commands.choose(state, mark));
        column.setTextSize(model.textSizeProperty().get());
        column.show(model.reading(), colours, model.filter());
        column.setCurrent(current.get() == state);
        column.scrollProperty().addListener((value, before, now) -> scrolled());
        column.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> current.set(state));
        drag.install(column.header(), state);
        Focus focus = model.focus();
        if (focus != null) {
            column.setAccents(new FocusColours(model.reading(), colours)
                    .accents(focus, state.article().id()));
            aligner.columnMade(state);
        }
        Integer place = placesToRestore.remove(state.article().id());
        if (place != null) {
            column.setTopOffset(place);
        }
        parts.forEach(part -> part.accept(column));
        return column;
    }

    private List<MenuItem> menu(ColumnState state) {
        return List.of(
                item("Hide", () -> state.shownProperty().set(false)),
                item("Move left", () -> drag.move(state, -1)),
                item("Move right", () -> drag.move(state, 1)),
                item("Equal width", () -> state.widthProperty().set(ColumnState.SHARED)));
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(e -> action.run());
        return item;
    }

    private void forgetGoneColumns() {
        if (current.get() != null && !model.columns().contains(current.get())) {
            current.set(null);
            cursor.set(null);
        }
    }

    private void showReading() {
        colours = new SpeakerColours(model.reading().speakers());
        cursor.set(null);
        showMarks();
    }

    private void showMarks() {
        track.allMade().forEach(c -> c.show(model.reading(), colours, model.filter()));
    }

    private void showFocus(@Nullable Focus before, @Nullable Focus now) {
        aligner.focusChanged(before, now);
        FocusColours focusColours = new FocusColours(model.reading(), colours);
        if (now != null) {
            state(now.passage().article()).ifPresent(s -> bringIntoSight(s, now));
        }
        for (ArticleColumn column : track.allMade()) {
            column.setAccents(
                    now == null
                            ? List.of()
                            : focusColours.accents(now, column.article().id()));
        }
        requestLayout();
    }

    private void bringIntoSight(ColumnState state, Focus focus) {
        state.shownProperty().set(true);
        current.set(state);
        track.reveal(state);
        unfold(focus.passage());
        focus.counterparts().stream().map(Counterpart::passage).forEach(this::unfold);
    }

    private void unfold(Passage passage) {
        state(passage.article()).flatMap(track::made).ifPresent(c -> c.unfold(passage.span()));
    }

    private Optional<ColumnState> state(String article) {
        return model.columns().stream()
                .filter(c -> c.article().id().equals(article))
                .findFirst();
    }

    @Override
    protected void layoutChildren() {
        track.resizeRelocate(0, 0, getWidth(), getHeight());
        layer.resizeRelocate(0, 0, getWidth(), getHeight());
        aligning = true;
        track.layout();
        noticeShape();
        aligner.align();
        aligning = false;
        layer.layout();
        drawConnectors();
    }

    private void noticeShape() {
        List<Object> now =
                List.of(track.places(), getHeight(), model.textSizeProperty().get(), model.reading(), track.shown());
        if (!now.equals(shape)) {
            boolean first = shape.isEmpty();
            shape = now;
            if (!first) {
                aligner.shapeChanged();
            }
        }
    }

    private void scrolled() {
        if (!aligning) {
            drawConnectors();
        }
    }

    private void drawConnectors() {
        connectors.draw(model.focus(), new FocusColours(model.reading(), colours));
    }

    /** Goes to the next quotation: in the current column, then in those right of it. */
    public void nextQuotation() {
        aligner.stop();
        commands.stepQuotation(true);
    }

    /** Goes to the previous quotation: in the current column, then in those left of it. */
    public void previousQuotation() {
        aligner.stop();
        commands.stepQuotation(false);
    }

    /** Looks at the quotation in the ring, otherwise at the mark at the caret. */
    public void activate() {
        commands.activate();
    }

    /** Looks at the next passage of those that belong together with the one in focus, round and round. */
    public void nextCounterpart() {
        commands.nextCounterpart();
    }

    /** Makes a column the current one. @param position its place on the screen, from 1 */
    public void goToColumn(int position) {
        commands.goToColumn(position);
    }

    /** Moves the current column. @param delta how many places to the right; to the left when negative */
    public void moveColumn(int delta) {
        commands.moveColumn(delta);
    }

    /** Copies the selected words as they stand in the file. */
    public void copySelection() {
        commands.copy(ArticleColumn::selectedText);
    }

    /** Copies the selected words with title, file and paragraph. */
    public void copyWithSource() {
        commands.copy(ArticleColumn::selectedTextWithSource);
    }

    /** Selects all text of the current column. */
    public void selectAll() {
        commands.selectAll();
    }

    /** Shows a place without changing what the reader looks at. */
    public void reveal(String article, Span span) {
        state(article).ifPresent(state -> commands.reveal(state, span));
    }

    /** The column on which the keyboard's commands act, null before any was chosen. */
    public ReadOnlyObjectProperty<@Nullable ColumnState> currentColumnProperty() {
        return current.getReadOnlyProperty();
    }

    /** Where the reader is, such as {@code Quote 19 of 21 in article 4}; empty for nowhere. */
    public ReadOnlyStringProperty positionTextProperty() {
        return position.textProperty();
    }

    /** Whether columns glide to their places. They never do where the computer asks for less motion. */
    public BooleanProperty animatedProperty() {
        return aligner.animatedProperty();
    }

    /** The offset of the first text in view, by article; articles that were never in view are left out. */
    public Map<String, Integer> scrollPlaces() {
        Map<String, Integer> places = new LinkedHashMap<>(placesToRestore);
        track.allMade().forEach(c -> places.put(c.article().id(), c.topOffset()));
        return places;
    }

    /** Scrolls articles so that the text at these offsets is the first in view. */
    public void setScrollPlaces(Map<String, Integer> places) {
        placesToRestore.putAll(places);
        for (ArticleColumn column : track.allMade()) {
            Integer place = placesToRestore.remove(column.article().id());
            if (place != null) {
                column.setTopOffset(place);
            }
        }
    }

    /** Gives every column one more part: those that are made already, and the others when they are made. */
    public void addPart(Consumer<ArticleColumn> part) {
        parts.add(part);
        track.allMade().forEach(part);
    }

    /** Gives the keys back to the text of the current column. */
    public void focusCurrent() {
        Optional.ofNullable(current.get()).flatMap(track::made).ifPresent(ArticleColumn::focusText);
    }

    /** The columns that were in view so far. */
    public List<ArticleColumn> made() {
        return List.copyOf(track.allMade());
    }

    /** The quotation in the ring of the keyboard. */
    public Optional<Passage> ringed() {
        return cursor.passage();
    }

    /** The column that shows an article, if it was in view. */
    public Optional<ArticleColumn> column(String article) {
        return state(article).flatMap(track::made);
    }
}
