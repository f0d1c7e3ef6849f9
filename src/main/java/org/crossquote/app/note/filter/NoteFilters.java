package org.crossquote.app.note.filter;

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
import org.crossquote.app.note.model.NoteChange;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.app.note.model.PlacedNote;
import org.crossquote.app.note.text.NoteWords;
import org.crossquote.fault.Faults;
import org.crossquote.reading.Reading;

/**
 * The filter of the notes, which the list and the marks in the text share. Which notes fit is looked up in the background, so that typing
 * in the filter never waits; of several filters that follow one another quickly only the last one is applied.
 */
public final class NoteFilters {
    /** So many new notes are not judged on the FX thread. */
    private static final int MANY = 100;

    private final NotesViewModel notes;
    private final ReaderModel reader;
    private final Executor background;
    private final Executor fx;
    private final ObjectProperty<NoteFilter> filter = new SimpleObjectProperty<>(NoteFilter.NONE);
    private final ReadOnlyObjectWrapper<NoteFilterResults> verdicts =
            new ReadOnlyObjectWrapper<>(NoteFilterResults.before(NoteFilter.NONE));
    private final Map<PlacedNote, String> words = Collections.synchronizedMap(new IdentityHashMap<>());

    /** Counts the searches; written on the FX thread only. */
    private volatile int latest;

    /**
     * @param notes the notes
     * @param reader what is open
     * @param background where it is looked up which notes fit
     * @param fx brings the answer to the FX thread
     */
    public NoteFilters(NotesViewModel notes, ReaderModel reader, Executor background, Executor fx) {
        this.notes = notes;
        this.reader = reader;
        this.background = background;
        this.fx = fx;
        notes.book().onChange(this::follow);
        filter.addListener((value, before, now) -> search());
        reader.readingProperty().addListener((value, before, now) -> searchAgain());
    }

    private void follow(NoteChange change) {
        if (change.whole() || change.steps().size() > MANY) {
            words.clear();
            verdicts.set(NoteFilterResults.before(verdicts.get().filter()));
            searchAgain();
        } else {
            change.steps().forEach(step -> {
                PlacedNote before = step.before();
                if (before != null) {
                    words.remove(before);
                    verdicts.get().forget(before);
                }
            });
        }
    }

    private void searchAgain() {
        if (!filter.get().isNone()) {
            search();
        }
    }

    private void search() {
        NoteFilter wanted = filter.get();
        int number = latest + 1;
        latest = number;
        if (wanted.isNone()) {
            verdicts.set(NoteFilterResults.before(wanted));
            return;
        }
        List<PlacedNote> all = List.copyOf(notes.book().all());
        Known known = new Known(reader.reading());
        Instant now = notes.edits().clock().instant();
        background.execute(Faults.telling(() -> {
            IdentityHashMap<PlacedNote, Boolean> fitting = new IdentityHashMap<>();
            for (PlacedNote note : all) {
                if (number != latest) {
                    return;
                }
                fitting.put(note, wanted.fits(note, known, now));
            }
            NoteFilterResults found = new NoteFilterResults(wanted, fitting, late -> wanted.fits(late, known, now));
            fx.execute(() -> {
                if (number == latest) {
                    verdicts.set(found);
                }
            });
        }));
    }

    /** Shows the notes with a tag only. */
    public void showTag(String tag) {
        filter.set(NoteFilter.NONE.withText("#" + tag));
    }

    /** The filter that the reader wants. */
    ObjectProperty<NoteFilter> filterProperty() {
        return filter;
    }

    /** Which notes are shown; follows the filter as soon as it is known which fit. */
    public ReadOnlyObjectProperty<NoteFilterResults> verdictsProperty() {
        return verdicts.getReadOnlyProperty();
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
