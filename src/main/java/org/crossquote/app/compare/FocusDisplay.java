package org.crossquote.app.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.crossquote.app.ColumnState;
import org.crossquote.app.Focus;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.SpeakerColours;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.link.Passage;
import org.jspecify.annotations.Nullable;

/** Shows what the reader looks at: it stands out, its counterparts stand at its height, and lines join them. */
final class FocusDisplay {
    private final ReaderModel model;
    private final ColumnTrack track;
    private final ObjectProperty<@Nullable ColumnState> current;
    private final FocusAligner aligner;
    private final FocusConnectors connectors;
    private final BesideFocus beside;
    private SpeakerColours colours;
    private List<Object> shape = List.of();
    private Map<ColumnState, Double> cards = Map.of();
    private boolean aligning;

    FocusDisplay(
            ReaderModel model,
            ColumnTrack track,
            ScrollPlaces places,
            ConnectorLayer layer,
            ObjectProperty<@Nullable ColumnState> current) {
        this.model = model;
        this.track = track;
        this.current = current;
        aligner = new FocusAligner(model, track, places);
        connectors = new FocusConnectors(track, layer);
        beside = new BesideFocus(model, track);
        colours = model.colours().now();
    }

    /** Whether columns glide to their places. */
    BooleanProperty animatedProperty() {
        return aligner.animatedProperty();
    }

    /** Takes other colours for the speakers, also for what stands out already: its words may be somebody else's now. */
    void recolour(SpeakerColours fresh) {
        colours = fresh;
        track.columns().all().forEach(this::accentuate);
    }

    /** Stops what moves by itself when the reader scrolls, clicks or types there. */
    void stopWhenTouched(Node view) {
        view.addEventFilter(ScrollEvent.SCROLL, e -> stop());
        view.addEventFilter(KeyEvent.KEY_PRESSED, e -> stop());
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> stop());
    }

    /** The reader takes over: what moves by itself stops. */
    void stop() {
        aligner.stop();
    }

    /** Takes note of another focus; the columns move after the next layout. */
    void show(@Nullable Focus before, @Nullable Focus now) {
        aligner.focusChanged(before, now);
        if (now == null) {
            beside.end();
        } else {
            model.column(now.passage().article()).ifPresent(s -> bringIntoSight(s, now));
        }
        track.columns().all().forEach(this::accentuate);
        track.columns().waitForNextFrame(); // in this one the panel tells of the new focus
    }

    /** A column came into view for the first time, or again after a while. */
    void columnMade(ArticleColumn column) {
        accentuate(column);
        Focus focus = model.focus();
        if (focus != null) {
            focus.counterparts().stream()
                    .filter(p -> p.article().equals(column.article().id()))
                    .forEach(p -> column.unfold(p.span()));
        }
        aligner.columnMade(column.state());
    }

    private void accentuate(ArticleColumn column) {
        Focus focus = model.focus();
        column.setAccents(
                focus == null
                        ? List.of()
                        : focusColours().accents(focus, column.article().id()));
    }

    private FocusColours focusColours() {
        return new FocusColours(model.reading(), colours);
    }

    private void bringIntoSight(ColumnState state, Focus focus) {
        state.shownProperty().set(true);
        current.set(state);
        Optional.ofNullable(focus.opposite())
                .flatMap(p -> model.column(p.article()))
                .ifPresent(column -> column.shownProperty().set(true));
        beside.show(state, focus);
        unfold(focus.passage());
        focus.counterparts().forEach(this::unfold);
    }

    private void unfold(Passage passage) {
        model.column(passage.article()).flatMap(track::made).ifPresent(c -> c.unfold(passage.span()));
    }

    /** Lays out the columns and brings the counterparts to the height of the focus. */
    void layOut(double height) {
        aligning = true;
        track.layout();
        noticeShape(height);
        aligner.align();
        aligning = false;
    }

    private void noticeShape(double height) {
        List<Object> now =
                List.of(track.places(), height, model.textSizeProperty().get(), model.reading(), track.shown());
        boolean first = shape.isEmpty();
        boolean other = !now.equals(shape);
        shape = now;
        if (haveCardsGrown() || other && !first) {
            aligner.shapeChanged();
        }
    }

    /** Whether a card has another height than before: what is counted in the background comes later, and may take a line more. */
    private boolean haveCardsGrown() {
        boolean grown = false;
        Map<ColumnState, Double> now = new HashMap<>();
        for (ArticleColumn column : track.columns().allMade()) {
            double top = column.textArea().getMinY();
            now.put(column.state(), top);
            grown |= !Objects.equals(cards.getOrDefault(column.state(), top), top);
        }
        cards = now;
        return grown;
    }

    /** A column was scrolled: the lines follow. */
    void scrolled() {
        if (!aligning) {
            drawConnectors();
        }
    }

    void drawConnectors() {
        connectors.draw(model.focus(), focusColours());
    }
}
