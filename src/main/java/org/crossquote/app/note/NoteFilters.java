package org.crossquote.app.note;

import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.crossquote.app.ReaderModel;

/** The filter of the notes, which the list and the marks in the text share. */
final class NoteFilters implements NoteFilter.Known {
    private final NotesModel notes;
    private final ReaderModel reader;
    private final ObjectProperty<NoteFilter> filter = new SimpleObjectProperty<>(NoteFilter.NONE);
    private final Map<PlacedNote, String> words = new IdentityHashMap<>();

    NoteFilters(NotesModel notes, ReaderModel reader) {
        this.notes = notes;
        this.reader = reader;
        notes.book().onChange(this::forget);
    }

    private void forget(NoteChange change) {
        if (change.whole()) {
            words.clear();
        } else {
            change.steps().forEach(step -> words.remove(step.before()));
        }
    }

    ObjectProperty<NoteFilter> filterProperty() {
        return filter;
    }

    /** Whether the list shows a note. */
    boolean shows(PlacedNote note) {
        return filter.get().shows(note, this, now());
    }

    /** Whether a mark in the text is shown in full; those in the trash are not shown at all. */
    boolean marks(PlacedNote note) {
        NoteFilter now = filter.get();
        return now.isNone() || now.withTrash(false).shows(note, this, now());
    }

    private Instant now() {
        return notes.edits().clock().instant();
    }

    @Override
    public List<String> speakers(PlacedNote note) {
        return SpeakerNotes.of(note, reader.reading());
    }

    @Override
    public String words(PlacedNote note) {
        return words.computeIfAbsent(
                note, n -> NoteWords.everything(n.annotation()).toLowerCase(Locale.ROOT));
    }
}
