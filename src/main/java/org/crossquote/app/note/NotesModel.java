package org.crossquote.app.note;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.crossquote.annotation.NoteMerge;
import org.crossquote.annotation.store.OpenedAs;
import org.crossquote.annotation.store.SaveState;
import org.crossquote.text.ArticleCollection;
import org.jspecify.annotations.Nullable;

/** The reader's notes in the open collection, as the window shows them. FX thread only; files are read and written elsewhere. */
public final class NotesModel {
    private static final long RETRY_SECONDS = 5;

    /** So many notes are not looked for in their texts on the FX thread. */
    private static final int MANY = 20;

    /** Whether notes can be made. */
    public sealed interface State {
        /** This window keeps no notes. */
        record Off() implements State {}

        /** They are being read. */
        record Opening() implements State {}

        /** They are here. */
        record Open() implements State {}

        /** They could not be opened; it is tried again. @param because why, in a sentence */
        record Refused(String because) implements State {}
    }

    private final @Nullable Path folder;
    private final ExecutorService background;
    private final Executor fx;
    private final Clock clock;
    private final UnsavedSessions unsaved = new UnsavedSessions();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Off());
    private final ReadOnlyObjectWrapper<@Nullable SaveState> saved = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable String> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<NotePalette> palette = new SimpleObjectProperty<>(NotePalette.standard());
    private final NoteBook book = new NoteBook();
    private final NoteEdits edits;
    private @Nullable NoteSession session;
    private Consumer<OpenedAs.Salvaged> onSalvaged = how -> {};
    private Consumer<String> onUnsaved = sentence -> {};
    private int generation;

    /**
     * @param folder where the notes of all collections lie; null when none are kept
     * @param background where they are opened and closed
     * @param fx brings news to the FX thread
     * @param clock says when
     */
    public NotesModel(@Nullable Path folder, ExecutorService background, Executor fx, Clock clock) {
        this.folder = folder;
        this.background = background;
        this.fx = fx;
        this.clock = clock;
        edits = new NoteEdits(this, clock);
    }

    /** Opens the notes of a collection; those of the collection before are saved. */
    public void open(ArticleCollection collection) {
        if (folder == null) {
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
        generation++;
        openIn(folder, collection, before, generation);
    }

    private void openIn(Path place, ArticleCollection collection, @Nullable NoteSession before, int number) {
        background.execute(() -> {
            if (before != null) {
                List<String> sentences = unsaved.retire(before);
                fx.execute(() -> sentences.forEach(onUnsaved));
            }
            try {
                NoteSession fresh = NoteSession.open(place, collection, clock, s -> fx.execute(() -> heard(number, s)));
                fresh.onChange(ids -> changed(fresh, ids));
                fx.execute(() -> opened(fresh, number));
            } catch (IOException e) {
                fx.execute(() -> refused(place, collection, number, e));
            }
        });
    }

    private void opened(NoteSession fresh, int number) {
        if (number != generation) {
            background.execute(() -> unsaved.retire(fresh));
            return;
        }
        session = fresh;
        book.replaceAll(fresh.atStart(), fresh.order());
        saved.set(fresh.state());
        edits.begin(fresh);
        state.set(new State.Open());
        if (fresh.openedAs() instanceof OpenedAs.Salvaged how) {
            onSalvaged.accept(how);
        }
    }

    private void refused(Path place, ArticleCollection collection, int number, IOException why) {
        if (number == generation) {
            state.set(new State.Refused("The notes in " + place + " could not be opened (" + why.getMessage()
                    + "). Until they are, nothing can be noted. Check that the folder can be read and written; it is tried again"
                    + " every " + RETRY_SECONDS + " seconds."));
            CompletableFuture.delayedExecutor(RETRY_SECONDS, TimeUnit.SECONDS, fx)
                    .execute(() -> {
                        if (number == generation) {
                            openIn(place, collection, null, number);
                        }
                    });
        }
    }

    private void heard(int number, SaveState news) {
        if (number == generation) {
            saved.set(news);
        }
    }

    /** Called where the change was made; what others changed is placed there, so that this thread need not. */
    private void changed(NoteSession changing, Set<String> ids) {
        if (ids.size() > MANY && Platform.isFxApplicationThread()) {
            background.execute(() -> changed(changing, ids));
            return;
        }
        Map<String, Optional<PlacedNote>> fresh = new LinkedHashMap<>();
        ids.forEach(id -> fresh.put(id, changing.notes().find(id).map(changing::place)));
        if (Platform.isFxApplicationThread()) {
            take(changing, fresh);
        } else {
            fx.execute(() -> take(changing, fresh));
        }
    }

    private void take(NoteSession changing, Map<String, Optional<PlacedNote>> fresh) {
        if (changing != session) {
            return;
        }
        Map<String, Optional<PlacedNote>> now = new LinkedHashMap<>();
        fresh.forEach((id, placed) -> now.put(
                id,
                changing.notes()
                        .find(id)
                        .map(a -> placed.filter(
                                        // Since it was placed in the other thread it may have changed here.
                                        p -> NoteMerge.sameVersion(p.annotation(), a))
                                .orElseGet(() -> changing.place(a)))));
        book.take(now);
    }

    /** Saves at once, as when the window loses the focus; does not wait for it. */
    public void saveNow() {
        NoteSession now = session;
        if (now != null) {
            edits.storeDraft();
            background.execute(now::flush);
        }
    }

    /** Saves what is left and stops; waits for it. To be called when the window has gone. */
    public void close() {
        edits.finishDraft();
        NoteSession last = session;
        generation++;
        session = null;
        if (last != null) {
            unsaved.retire(last);
        }
        unsaved.closeAll();
    }

    /**
     * Saves everything, off this thread.
     *
     * @return why not all of it is on disk, one sentence for each file; on the FX thread
     */
    public CompletableFuture<List<String>> saveAll() {
        NoteSession now = session;
        edits.storeDraft();
        return CompletableFuture.supplyAsync(() -> unsaved.flushAll(now), background)
                .thenApplyAsync(sentences -> sentences, fx);
    }

    /** @param listener hears that the file of notes could not be read whole */
    public void setOnSalvaged(Consumer<OpenedAs.Salvaged> listener) {
        onSalvaged = listener;
    }

    /** @param listener hears why notes of a collection that is not open any more are not saved yet */
    public void setOnUnsaved(Consumer<String> listener) {
        onUnsaved = listener;
    }

    /** Puts the notes of a backup among the open ones; those that are there already stay as they are when they are newer. */
    public void addBackup(Path backup) {
        NoteSession now = session;
        if (now != null) {
            background.execute(() -> now.notes().merge(now.annotationsOf(backup)));
        }
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
    public NoteBook book() {
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
    NoteSession session() {
        return session;
    }
}
