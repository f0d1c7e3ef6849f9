package org.crossquote.app.note.list;

import java.util.Collections;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.crossquote.app.note.filter.NoteFilterResults;
import org.crossquote.app.note.filter.NoteFilters;
import org.crossquote.app.note.model.NoteChange;
import org.crossquote.app.note.model.PlacedNote;
import org.crossquote.app.note.model.PlacedNotes;

/** The notes that the filter shows, in the order in which they are read. A note that changes touches only its own row. */
final class NoteList {
    /** From so many changes on, a fresh list costs less than finding the place of each. */
    private static final int MANY = 100;

    private final PlacedNotes book;
    private final NoteFilters filters;
    private final ObservableList<PlacedNote> rows = FXCollections.observableArrayList();

    NoteList(PlacedNotes book, NoteFilters filters) {
        this.book = book;
        this.filters = filters;
        fill();
    }

    /** The rows; changed only here. */
    ObservableList<PlacedNote> rows() {
        return rows;
    }

    /** Takes all notes anew. */
    void fill() {
        NoteFilterResults verdicts = filters.verdictsProperty().get();
        List<PlacedNote> shown = book.all().stream().filter(verdicts::shows).toList();
        if (!rows.equals(shown)) {
            rows.setAll(shown);
        }
    }

    /** Follows a change. */
    void follow(NoteChange change) {
        if (change.whole() || change.steps().size() > MANY) {
            fill();
        } else {
            change.steps().forEach(this::follow);
        }
    }

    private void follow(NoteChange.Step step) {
        PlacedNote before = step.before();
        PlacedNote after = step.after();
        int at = before == null ? -1 : Collections.binarySearch(rows, before, book.order());
        boolean shown = after != null && filters.verdictsProperty().get().shows(after);
        if (at >= 0 && shown && book.order().compare(before, after) == 0) {
            rows.set(at, after);
            return;
        }
        if (at >= 0) {
            rows.remove(at);
        }
        if (shown) {
            rows.add(-Collections.binarySearch(rows, after, book.order()) - 1, after);
        }
    }
}
