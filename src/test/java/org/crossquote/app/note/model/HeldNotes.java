package org.crossquote.app.note.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.AnnotationSnapshot;
import org.crossquote.annotation.CurrentAnnotations;
import org.crossquote.annotation.Texts;
import org.crossquote.annotation.store.NoteStore;
import org.crossquote.app.note.colour.NoteColour;
import org.crossquote.app.note.colour.NotePalette;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Span;

/** The notes of a window to which news comes only when the test lets it, and another window with the same notes. */
public final class HeldNotes implements AutoCloseable {
    public static final ArticleCollection HARBOUR =
            of("harbour.txt", "The harbour was closed at noon, the mayor said on Monday.");
    static final ArticleCollection BRIDGE =
            of("bridge.txt", "Nobody has crossed the old bridge since the flood of May.");
    public static final Clock CLOCK = Clock.systemUTC();

    public final Queue<Runnable> news = new ConcurrentLinkedQueue<>();
    public final NotesViewModel model;
    private final Path folder;

    public HeldNotes(Path folder) {
        this.folder = folder;
        model = new NotesViewModel(folder, Runnable::run, news::add, CLOCK);
        open(HARBOUR);
    }

    private static ArticleCollection of(String id, String text) {
        return new ArticleCollection(id, List.of(Texts.article(id, text)));
    }

    public void open(ArticleCollection collection) {
        model.open(collection);
        showNews();
    }

    /** Lets the window show what has happened. */
    public void showNews() {
        for (Runnable next = news.poll(); next != null; next = news.poll()) {
            next.run();
        }
    }

    /** Saves, and so takes in what the other window has saved; it is not shown yet. */
    public void save() {
        session().flush();
    }

    public NoteSession session() {
        return Objects.requireNonNull(model.session());
    }

    /** Marks the first words, and gives the note's id. */
    public String marked() {
        String id = model.edits()
                .highlight(HARBOUR.articles().getFirst().id(), new Span(0, 11), colour(0))
                .orElseThrow();
        showNews();
        return id;
    }

    public NoteColour colour(int number) {
        return NotePalette.standard().colours().get(number);
    }

    /** A draft on a note as the window shows it. */
    public NoteDraft draftOn(String id) {
        NoteDraft draft = new NoteDraft(model, model.find(id).orElseThrow().annotation(), false);
        model.edits().setDraft(draft);
        return draft;
    }

    /** The other window changes a note and saves it; this one takes it in and does not show it yet. */
    public void otherWindow(String id, UnaryOperator<Annotation> how) {
        save();
        otherWindowUnseen(id, how);
        save();
    }

    /** The other window changes a note as it is on disk and saves it; this one knows nothing of it. */
    public void otherWindowUnseen(String id, UnaryOperator<Annotation> how) {
        try (NoteStore store = NoteStore.open(folder, HARBOUR, CLOCK)) {
            CurrentAnnotations theirs = new CurrentAnnotations(store.notes());
            theirs.put(how.apply(theirs.find(id).orElseThrow()));
            store.save(theirs.snapshot());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is on disk when everything is saved. */
    public AnnotationSnapshot onDisk() {
        save();
        try (NoteStore store = NoteStore.open(folder, HARBOUR, CLOCK)) {
            return store.notes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All words on disk that are not in the trash. */
    public List<String> wordsOnDisk() {
        return onDisk().annotations().values().stream()
                .filter(a -> !a.trashed())
                .map(Annotation::note)
                .toList();
    }

    @Override
    public void close() {
        model.close();
    }
}
