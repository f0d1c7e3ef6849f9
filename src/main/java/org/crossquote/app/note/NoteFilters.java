package org.crossquote.app.note;

import java.time.Instant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.crossquote.app.ReaderModel;
import org.crossquote.reading.Reading;

/**
 * The filter of the notes, which the list and the marks in the text share. Which notes fit is looked up in the background, so that typing
 * in the filter never waits; of several filters that follow one another quickly only the last one is applied.
 */
final class NoteFilters {
    private final NotesModel notes;
    private final ReaderModel reader;
    private final Executor background;
    private final Executor fx;
    private final ObjectProperty<NoteFilter> filter = new SimpleObjectProperty<>(NoteFilter.NONE);
    private final ReadOnlyObjectWrapper<NoteFilter> applied = new ReadOnlyObjectWrapper<>(NoteFilter.NONE);
    private final Map<PlacedNote, String> words = Collections.synchronizedMap(new IdentityHashMap<>());
    private Map<PlacedNote, Boolean> verdicts = new IdentityHashMap<>();

    /** Counts the searches; written on the FX thread only. */
    private volatile int latest;

    /**
     * @param notes the notes
     * @param reader what is open
     * @param background where it is looked up which notes fit
     * @param fx brings the answer to the FX thread
     */
    NoteFilters(NotesModel notes, ReaderModel reader, Executor background, Executor fx) {
        this.notes = notes;
        this.reader = reader;
        this.background = background;
        this.fx = fx;
        notes.book().onChange(this::forget);
        filter.addListener((value, before, now) -> search(now));
        reader.readingProperty().addListener((value, before, now) -> {
            verdicts = new IdentityHashMap<>();
            if (filter.get() != applied.get()) {
                search(filter.get());
            }
        });
    }

    private void forget(NoteChange change) {
        if (change.whole()) {
            words.clear();
            verdicts.clear();
        } else {
            change.steps().forEach(step -> {
                words.remove(step.before());
                verdicts.remove(step.before());
            });
        }
    }

    private void search(NoteFilter wanted) {
        int number = latest + 1;
        latest = number;
        if (wanted.isNone()) {
            apply(wanted, new IdentityHashMap<>());
            return;
        }
        List<PlacedNote> all = List.copyOf(notes.book().all());
        Known known = new Known(reader.reading());
        Instant now = now();
        background.execute(() -> {
            Map<PlacedNote, Boolean> found = new IdentityHashMap<>();
            for (PlacedNote note : all) {
                if (number != latest) {
                    return;
                }
                found.put(note, wanted.fits(note, known, now));
            }
            fx.execute(() -> {
                if (number == latest) {
                    apply(wanted, found);
                }
            });
        });
    }

    private void apply(NoteFilter wanted, Map<PlacedNote, Boolean> found) {
        verdicts = found;
        applied.set(wanted);
    }

    /** The filter that the reader wants. */
    ObjectProperty<NoteFilter> filterProperty() {
        return filter;
    }

    /** The filter by which notes are shown now; follows the wanted one as soon as it is known which notes fit. */
    ReadOnlyObjectProperty<NoteFilter> appliedProperty() {
        return applied.getReadOnlyProperty();
    }

    /** Whether the list shows a note. */
    boolean shows(PlacedNote note) {
        return note.annotation().trashed() == applied.get().trash() && marks(note);
    }

    /** Whether a mark in the text is shown in full; those in the trash are not shown at all. */
    boolean marks(PlacedNote note) {
        NoteFilter now = applied.get();
        return now.isNone() || verdicts.computeIfAbsent(note, n -> now.fits(n, new Known(reader.reading()), now()));
    }

    private Instant now() {
        return notes.edits().clock().instant();
    }

    /** What the notes do not say themselves. */
    private final class Known implements NoteFilter.Known {
        private final Reading reading;

        Known(Reading reading) {
            this.reading = reading;
        }

        @Override
        public List<String> speakers(PlacedNote note) {
            return SpeakerNotes.of(note, reading);
        }

        @Override
        public String words(PlacedNote note) {
            return words.computeIfAbsent(
                    note, n -> NoteWords.everything(n.annotation()).toLowerCase(Locale.ROOT));
        }
    }
}
