package org.crossquote.app.compare;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.crossquote.app.ColumnState;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.column.Stops;
import org.crossquote.link.Passage;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/** The ring of the keyboard: at which quotation it is, and which comes next, through all columns on the screen. */
final class QuotationCursor {
    /**
     * A quotation in its column.
     *
     * @param column the column
     * @param span the quotation
     */
    record Position(ColumnState column, Span span) {}

    private final ReaderModel model;
    private final ColumnTrack track;
    private final ReadOnlyObjectWrapper<@Nullable Position> place = new ReadOnlyObjectWrapper<>();

    QuotationCursor(ReaderModel model, ColumnTrack track) {
        this.model = model;
        this.track = track;
        place.addListener((value, before, now) -> {
            if (before != null) {
                track.made(before.column()).ifPresent(c -> c.setRing(null));
            }
            if (now != null) {
                track.column(now.column()).setRing(now.span());
            }
        });
    }

    /** Where the ring is, null for nowhere. */
    ReadOnlyObjectProperty<@Nullable Position> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** The words in the ring. */
    Optional<Passage> passage() {
        return Optional.ofNullable(place.get())
                .map(p -> new Passage(
                        p.column().article().id(),
                        p.span(),
                        p.column().article().at(p.span())));
    }

    /** Puts the ring at a mark, or takes it away with null. */
    void set(@Nullable Position now) {
        place.set(now);
    }

    /** Leaves the ring where it is while its column is there: what was found or put right meanwhile takes nobody from his place. */
    void stay(List<ColumnState> columns) {
        Position now = place.get();
        if (now != null && !columns.contains(now.column())) {
            place.set(null);
        }
    }

    /**
     * Goes to the next or the previous quotation that is not faded: in the column, then in the columns beside it.
     *
     * @param current the column to begin in when the ring is not there
     * @param from the offset to begin at when the ring is not there
     * @return the new place; empty at the last or first one
     */
    Optional<Position> step(ColumnState current, int from, boolean forth) {
        Position now = place.get();
        boolean here = now != null && now.column() == current;
        int start = here && now != null ? now.span().start() : forth ? from - 1 : from;
        Stops stops = new Stops(model.reading(), model.filter());
        Optional<Position> next = inColumn(stops, current, start, forth);
        int index = track.shown().indexOf(current);
        while (next.isEmpty()) {
            index += forth ? 1 : -1;
            if (index < 0 || index >= track.shown().size()) {
                return Optional.empty();
            }
            next = inColumn(stops, track.shown().get(index), forth ? -1 : Integer.MAX_VALUE, forth);
        }
        place.set(next.get());
        return next;
    }

    private static Optional<Position> inColumn(Stops stops, ColumnState state, int start, boolean forth) {
        Optional<Span> found = forth ? stops.after(state.article(), start) : stops.before(state.article(), start);
        return found.map(span -> new Position(state, span));
    }
}
