package org.crossquote.app.note.model;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.crossquote.annotation.NoteMerge;
import org.crossquote.annotation.store.OpenedAs;
import org.crossquote.annotation.store.SaveState;
import org.crossquote.app.note.colour.NotePalette;
import org.crossquote.fault.Faults;
import org.crossquote.text.ArticleCollection;
import org.jspecify.annotations.Nullable;

/** The reader's notes in the open collection, as the window shows them. FX thread only; files are read and written elsewhere. */
public final class NotesViewModel {
    /** Whether notes can be made. */
    public sealed interface State {
        /** This window keeps no notes. */
        record Off() implements State {}

        /** They are being read. */
        record Opening() implements State {}

        /** They are here. */
        record Open() implements State {}

        /**
         * They could not be opened; it is tried again.
         *
         * @param because why, in a sentence
         */
        record Refused(String because) implements State {}
    }

    private final @Nullable NoteSessions sessions;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Opening());
    private final ReadOnlyObjectWrapper<@Nullable SaveState> saved = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable String> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<NotePalette> palette = new SimpleObjectProperty<>(NotePalette.standard());
    private final PlacedNotes book = new PlacedNotes();
    private final NoteEdits edits;
    private @Nullable NoteSession session;
    private Consumer<OpenedAs.Salvaged> onSalvaged = how -> {};
    private Consumer<String> onUnsaved = sentence -> {};

    /**
     * @param folder where the notes of all collections lie; null when none are kept
     * @param background where they are opened and closed
     * @param fx brings news to the FX thread
     * @param clock says when
     */
    public NotesViewModel(@Nullable Path folder, Executor background, Executor fx, Clock clock) {
        sessions = folder == null ? null : new NoteSessions(folder, background, fx, clock, new News());
        edits = new NoteEdits(this, clock);
        if (sessions == null) {
            state.set(new State.Off());
        }
    }

    /** Opens the notes of a collection; those of the collection before are saved. */
    public void open(ArticleCollection collection) {
        if (sessions == null) {
            return;
        }
        edits.finishDraft();
        NoteSession before = session;
        session = null;
        edits.begin(null);
        chosen.set(null);
        book.replaceAll(List.of(), Comparator.comparing(PlacedNote::id));
        saved.set(null);
        state.set(new State.Opening());
        sessions.open(collection, before);
    }

    /** What happens to the files. */
    private final class News implements NoteSessions.Listener {
        @Override
        public void opened(NoteSession fresh) {
            session = fresh;
            book.replaceAll(fresh.atStart(), fresh.order());
            saved.set(fresh.state());
            edits.begin(fresh);
            state.set(new State.Open());
            if (fresh.openedAs() instanceof OpenedAs.Salvaged how) {
                onSalvaged.accept(how);
            }
        }

        @Override
        public void refused(String because) {
            state.set(new State.Refused(because));
        }

        @Override
        public void saved(SaveState news) {
            saved.set(news);
        }

        @Override
        public void changed(NoteSession changing, Map<String, Optional<PlacedNote>> placed) {
            if (changing == session) {
                Map<String, Optional<PlacedNote>> now = new LinkedHashMap<>();
                placed.forEach((id, note) -> now.put(id, asItIs(changing, id, note)));
                book.take(now);
            }
        }

        /** Since it was placed in another thread, a note may have changed here. */
        private static Optional<PlacedNote> asItIs(NoteSession changing, String id, Optional<PlacedNote> placed) {
            return changing.notes()
                    .find(id)
                    .map(a -> placed.filter(p -> NoteMerge.sameVersion(p.annotation(), a))
                            .orElseGet(() -> changing.place(a)));
        }

        @Override
        public void unsaved(String sentence) {
            onUnsaved.accept(sentence);
        }
    }

    /** Saves at once, as when the window loses the focus; does not wait for it. */
    public void saveNow() {
        if (sessions != null && session != null) {
            edits.storeDraft();
            sessions.save(session);
        }
    }

    /** Saves what is left and stops; waits for it. To be called when the window has gone. */
    public void close() {
        edits.finishDraft();
        NoteSession last = session;
        session = null;
        if (sessions != null) {
            sessions.close(last);
        }
    }

    /**
     * Saves everything, off this thread.
     *
     * @return why not all of it is on disk, one sentence for each file, and one when this broke off; on the FX thread, in any case
     */
    public CompletableFuture<List<String>> saveAll() {
        if (sessions == null) {
            return CompletableFuture.completedFuture(List.of());
        }
        try {
            edits.storeDraft();
            return sessions.saveAll(session);
        } catch (Throwable e) { // the window must not stay open without a word
            Faults.log(e);
            return CompletableFuture.completedFuture(List.of(NoteSessions.brokenOff(e)));
        }
    }

    /** Puts the notes of a backup among the open ones; those that are there already stay as they are when they are newer. */
    public void addBackup(Path backup) {
        if (sessions != null && session != null) {
            sessions.addBackup(session, backup);
        }
    }

    /**
     * Sets who is told of a broken file.
     *
     * @param listener hears that the file of notes could not be read whole
     */
    public void setOnSalvaged(Consumer<OpenedAs.Salvaged> listener) {
        onSalvaged = listener;
    }

    /**
     * Sets who is told of notes that wait.
     *
     * @param listener hears why notes of a collection that is not open any more are not saved yet
     */
    public void setOnUnsaved(Consumer<String> listener) {
        onUnsaved = listener;
    }

    /** Whether notes can be made. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether all is on disk; null while none are open. */
    public ReadOnlyObjectProperty<@Nullable SaveState> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** The notes themselves. */
    public PlacedNotes book() {
        return book;
    }

    /** All notes that are not in the trash. */
    public List<PlacedNote> live() {
        return book.live();
    }

    /** One of the notes. */
    public Optional<PlacedNote> find(@Nullable String id) {
        return book.find(id);
    }

    /** The id of the note on which commands act, null for none. */
    public ObjectProperty<@Nullable String> chosenProperty() {
        return chosen;
    }

    /** The note on which commands act. */
    public Optional<PlacedNote> chosen() {
        return find(chosen.get()).filter(n -> !n.annotation().trashed());
    }

    /** The reader's colours. */
    public ObjectProperty<NotePalette> paletteProperty() {
        return palette;
    }

    /** What changes notes. */
    public NoteEdits edits() {
        return edits;
    }

    /** The open session, for what the panel shows of the file; null while none is open. */
    @Nullable
    public NoteSession session() {
        return session;
    }
}
