package org.crossquote.app.note;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.crossquote.app.ReaderModel;
import org.crossquote.quote.Quotation;

/** The filter of the notes, which the list and the marks in the text share. */
final class NoteFilters {
    private final NotesModel notes;
    private final ReaderModel reader;
    private final ObjectProperty<NoteFilter> filter = new SimpleObjectProperty<>(NoteFilter.NONE);

    NoteFilters(NotesModel notes, ReaderModel reader) {
        this.notes = notes;
        this.reader = reader;
    }

    ObjectProperty<NoteFilter> filterProperty() {
        return filter;
    }

    /** Whether the list shows a note. */
    boolean shows(PlacedNote note) {
        return filter.get().shows(note, this::speakers, notes.edits().clock().instant());
    }

    /** Whether a mark in the text is shown in full; those in the trash are not shown at all. */
    boolean marks(PlacedNote note) {
        return filter.get()
                .withTrash(false)
                .shows(note, this::speakers, notes.edits().clock().instant());
    }

    /** The names of all who say some of a note's words. */
    List<String> speakers(PlacedNote note) {
        return note.places().stream()
                .filter(place -> place.span() != null)
                .flatMap(place -> reader.reading().quotations(place.article()).stream()
                        .filter(q -> place.span() != null && q.span().overlaps(place.span())))
                .map(Quotation::speakers)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
