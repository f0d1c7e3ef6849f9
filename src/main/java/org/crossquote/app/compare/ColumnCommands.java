package org.crossquote.app.compare;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Parent;
import org.crossquote.app.ColumnState;
import org.crossquote.app.Focus;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.column.Mark;
import org.crossquote.app.column.Stops;
import org.crossquote.app.column.TextSelection;
import org.crossquote.link.Passage;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/** What can be done in the columns by key, menu or palette. */
final class ColumnCommands {
    private final Parent view;
    private final ReaderModel model;
    private final ColumnTrack track;
    private final QuotationCursor cursor;
    private final ColumnDrag drag;
    private final ScrollPlaces places;
    private final ObjectProperty<@Nullable ColumnState> current;
    private final CounterpartWalk walk = new CounterpartWalk();
    private Runnable wanted = () -> {};

    /** @param view laid out before anything is scrolled, because heights are good only then */
    ColumnCommands(
            Parent view,
            ReaderModel model,
            ColumnTrack track,
            QuotationCursor cursor,
            ColumnDrag drag,
            ScrollPlaces places,
            ObjectProperty<@Nullable ColumnState> current) {
        this.view = view;
        this.model = model;
        this.track = track;
        this.cursor = cursor;
        this.drag = drag;
        this.places = places;
        this.current = current;
        track.letters.bind(Bindings.max(1, model.textSizeProperty().divide(ReaderModel.DEFAULT_TEXT_SIZE)));
        // The column in hand stays in view, though all may become wider.
        model.textSizeProperty()
                .addListener((value, before, now) -> Optional.ofNullable(current.get())
                        .filter(track.shown()::contains)
                        .ifPresent(track::reveal));
    }

    /** @param listener told when the reader goes to a place in the columns */
    void setOnWanted(Runnable listener) {
        wanted = listener;
    }

    void choose(ColumnState state, Span span) {
        boolean isStop = new Stops(model.reading(), model.filter()).isStop(state.article(), span);
        cursor.set(isStop ? new QuotationCursor.Position(state, span) : null);
        model.focusOn(state.article().id(), span);
    }

    boolean stepQuotation(boolean forth) {
        if (track.shown().isEmpty()) {
            return false;
        }
        ColumnState start = currentOrFirst();
        int from = track.made(start).map(ArticleColumn::topOffset).orElseGet(() -> places.offset(start));
        Optional<QuotationCursor.Position> next = cursor.step(start, from, forth);
        next.ifPresent(place -> {
            show(place.column(), place.span());
            track.column(place.column()).focusText();
        });
        return next.isPresent();
    }

    private ColumnState currentOrFirst() {
        ColumnState now = current.get();
        return now != null && track.shown().contains(now) ? now : track.shown().getFirst();
    }

    private void show(ColumnState state, Span span) {
        wanted.run();
        current.set(state);
        track.reveal(state);
        ArticleColumn column = track.column(state);
        column.unfold(span);
        view.layout();
        column.scrollIntoView(span);
    }

    boolean activate() {
        QuotationCursor.Position ring = cursor.placeProperty().get();
        if (ring != null) {
            choose(ring.column(), ring.span());
            return true;
        }
        if (track.shown().isEmpty()) {
            return false;
        }
        ColumnState state = currentOrFirst();
        Optional<Mark> mark = track.made(state).flatMap(ArticleColumn::markAtCaret);
        mark.ifPresent(m -> choose(state, m.span()));
        return mark.isPresent();
    }

    boolean nextCounterpart() {
        Focus focus = model.focus();
        if (focus == null) {
            return false;
        }
        List<String> articles =
                track.shown().stream().map(s -> s.article().id()).toList();
        Optional<Passage> next = walk.next(focus, articles);
        next.ifPresent(p -> {
            wanted.run();
            cursor.set(null);
            model.focusOn(p.article(), p.span());
        });
        return next.isPresent();
    }

    void goToColumn(int position) {
        if (1 <= position && position <= track.shown().size()) {
            wanted.run();
            ColumnState state = track.shown().get(position - 1);
            current.set(state);
            track.reveal(state);
            track.column(state).focusText();
        }
    }

    void openBeside(ColumnState state) {
        wanted.run();
        Focus focus = model.focus();
        ColumnState anchor = focus == null
                ? currentOrFirst()
                : model.column(focus.passage().article()).orElseGet(this::currentOrFirst);
        // What is in sight only for the focus is put there to stay.
        boolean isThere = state.shownProperty().get() && track.isInSight(state) && !track.isArranged();
        if (!isThere && state != anchor) {
            state.shownProperty().set(true);
            drag.moveBehind(state, anchor);
            track.reveal(anchor);
        }
        track.reveal(state);
        current.set(state);
    }

    void moveColumn(int delta) {
        if (!track.shown().isEmpty()) {
            wanted.run();
            ColumnState state = currentOrFirst();
            drag.move(state, delta);
            track.reveal(state);
        }
    }

    void selectAll() {
        if (!track.shown().isEmpty()) {
            track.column(currentOrFirst()).selectAll();
        }
    }

    void goTo(ColumnState state, Span span) {
        cursor.set(null);
        reveal(state, span);
        track.column(state).selectionProperty().set(new TextSelection(span.start(), span.start()));
    }

    void reveal(ColumnState state, Span span) {
        state.shownProperty().set(true);
        show(state, span);
    }
}
