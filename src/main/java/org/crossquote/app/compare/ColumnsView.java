package org.crossquote.app.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ObservableSet;
import javafx.scene.layout.Region;
import org.crossquote.app.ColumnState;
import org.crossquote.app.Focus;
import org.crossquote.app.Gap;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.link.Passage;
import org.crossquote.quote.Speaker;
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
    private final FocusDisplay display;
    private final ColumnCommands commands;
    private final CopiedWords copied;
    private final QuotationCursor cursor;
    private final ColumnDrag drag;
    private final PositionText position;
    private final CurrentColumn current = new CurrentColumn();
    private final ScrollPlaces places = new ScrollPlaces();
    // A field, because the wrapped set behind it knows it only weakly.
    private final ObservableSet<Speaker> chosenSpeakers;
    private final ColumnMaker maker;
    private final ShownReading found;

    /** Shows the columns of {@code model}, and follows it. */
    public ColumnsView(ReaderModel model) {
        this.model = model;
        track = new ColumnTrack(model.columns(), this::make);
        found = new ShownReading(model, track.columns());
        track.columns().setOnArrival(this::arrived);
        track.columns().setOnEnd(this::ended);
        display = new FocusDisplay(model, track, places, layer, current);
        cursor = new QuotationCursor(model, track);
        drag = new ColumnDrag(model.columns(), track);
        position = new PositionText(model, current.getReadOnlyProperty());
        commands = new ColumnCommands(this, model, track, cursor, drag, places, current);
        copied = new CopiedWords(model, current, track::made);
        chosenSpeakers = model.filter().chosen();
        maker = new ColumnMaker(model, found, display, drag, commands, places, current);
        getStyleClass().add("columns-view");
        getChildren().addAll(track, layer);
        follow();
    }

    private void follow() {
        model.readingProperty().addListener((value, before, now) -> {
            cursor.stay(model.columns());
            display.recolour(found.change());
        });
        chosenSpeakers.addListener((InvalidationListener) value -> found.filter());
        model.focusProperty().addListener((value, before, now) -> showFocus(before, now));
        model.textSizeProperty()
                .addListener((value, before, now) ->
                        track.columns().allMade().forEach(c -> c.setTextSize(now.doubleValue())));
        model.colours().onChange(() -> display.recolour(found.change()));
        track.columns().setOnSight(model.colours()::seen);
        cursor.placeProperty().addListener((value, before, now) -> position.ringMoved(now));
        current.follow(model.columns(), track.columns());
        current.setOnGone(() -> cursor.set(null));
        model.columns().addListener((InvalidationListener) value -> places.retain(model.columns()));
        display.stopWhenTouched(this);
    }

    private ArticleColumn make(ColumnState state) {
        return maker.make(state);
    }

    private void ended(ArticleColumn column) {
        places.keep(column);
        found.ended(column);
    }

    private void arrived(ArticleColumn column) {
        found.refresh(column);
        display.columnMade(column);
    }

    private void showFocus(@Nullable Focus before, @Nullable Focus now) {
        display.show(before, now);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        track.resizeRelocate(0, 0, getWidth(), getHeight());
        layer.resizeRelocate(0, 0, getWidth(), getHeight());
        display.layOut(getHeight());
        layer.layout();
        display.drawConnectors();
    }

    /** Tells {@code listener} when the reader asks what stands only in an article, or what it lacks. */
    public void setOnGap(BiConsumer<ColumnState, Gap> listener) {
        maker.setOnGap(listener);
    }

    /** Tells {@code listener} when a command leads to a place in the columns, which may be hidden. */
    public void setOnWanted(Runnable listener) {
        commands.setOnWanted(listener);
    }

    /** Goes to the next quotation: in the current column, then in those right of it; false when there is none. */
    public boolean nextQuotation() {
        display.stop();
        return commands.stepQuotation(true);
    }

    /** Goes to the previous quotation: in the current column, then in those left of it; false when there is none. */
    public boolean previousQuotation() {
        display.stop();
        return commands.stepQuotation(false);
    }

    /** Looks at the quotation in the ring, otherwise at the mark at the caret; false when there is none. */
    public boolean activate() {
        return commands.activate();
    }

    /** Looks at the next passage linked with the one in focus, round and round; false when no shown column has one. */
    public boolean nextCounterpart() {
        return commands.nextCounterpart();
    }

    /** Shows an article, given by its id, beside the one in focus, which stays where it is. */
    public void openBeside(String article) {
        model.column(article).ifPresent(commands::openBeside);
    }

    /**
     * Makes a column the current one.
     *
     * @param position its place on the screen, from 1
     */
    public void goToColumn(int position) {
        commands.goToColumn(position);
    }

    /**
     * Moves the current column.
     *
     * @param delta how many places to the right; to the left when negative
     */
    public void moveColumn(int delta) {
        commands.moveColumn(delta);
    }

    /** The selected words on the clipboard. */
    public CopiedWords copied() {
        return copied;
    }

    /** Selects all text of the current column. */
    public void selectAll() {
        commands.selectAll();
    }

    /** Shows a place without changing what the reader looks at. */
    public void reveal(String article, Span span) {
        model.column(article).ifPresent(state -> commands.reveal(state, span));
    }

    /** Shows a place and puts the caret there, so that the keyboard goes on from it; what the reader looks at stays. */
    public void goTo(String article, Span span) {
        model.column(article).ifPresent(state -> commands.goTo(state, span));
    }

    /** The column on which the keyboard's commands act, null before any was chosen. */
    public ReadOnlyObjectProperty<@Nullable ColumnState> currentColumnProperty() {
        return current.getReadOnlyProperty();
    }

    /** Makes a column of the open collection the one on which the keyboard's commands act. */
    public void setCurrentColumn(ColumnState column) {
        current.set(column);
    }

    /** Where the reader is, such as {@code Quote 19 of 21 in article 4}; empty for nowhere. */
    public ReadOnlyStringProperty positionTextProperty() {
        return position.textProperty();
    }

    /** Whether columns glide to their places. They never do where the computer asks for less motion. */
    public BooleanProperty animatedProperty() {
        return display.animatedProperty();
    }

    /** How narrow columns may become that share the room, in pixels. */
    public DoubleProperty leastColumnWidthProperty() {
        return track.leastWidth;
    }

    /** The offset of the first text in view, by article; articles that were never in view are left out. */
    public Map<String, Integer> scrollPlaces() {
        return places.of(track.columns().allMade());
    }

    /** Scrolls articles so that the text at these offsets is the first in view. */
    public void setScrollPlaces(Map<String, Integer> offsets) {
        places.retain(model.columns()); // what was kept of columns that are gone must not take their places
        places.restore(offsets, track.columns().allMade());
    }

    /** Gives every column one more part: those that are made already, and the others when they are made. */
    public void addPart(Consumer<ArticleColumn> part) {
        maker.addPart(part);
        track.columns().allMade().forEach(part);
    }

    /** Gives the keys back to the text of the current column. */
    public void focusCurrent() {
        Optional.ofNullable(current.get()).flatMap(track::made).ifPresent(ArticleColumn::focusText);
    }

    /** The columns beside each other. */
    ColumnTrack track() {
        return track;
    }

    /** The columns that are there: those in view, and some that were lately. */
    public List<ArticleColumn> made() {
        return List.copyOf(track.columns().allMade());
    }

    /** The quotation in the ring of the keyboard. */
    public Optional<Passage> ringed() {
        return cursor.passage();
    }

    /** Tells {@code listener} to which quotation the ring of the keyboard comes. */
    public void onRing(Consumer<Passage> listener) {
        cursor.placeProperty().addListener((value, before, now) -> ringed().ifPresent(listener));
    }

    /** The column that shows an article, if it was in view lately. */
    public Optional<ArticleColumn> column(String article) {
        return model.column(article).flatMap(track::made);
    }
}
