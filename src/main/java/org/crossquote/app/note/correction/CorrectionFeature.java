package org.crossquote.app.note.correction;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.crossquote.app.Focus;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.compare.ColumnsView;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.app.note.write.NoteSelection;
import org.crossquote.app.note.write.WordsBox;
import org.crossquote.link.Passage;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.correction.ReadingCorrector;
import org.jspecify.annotations.Nullable;

/** The reader's corrections as one part of the window: their menus, and the reading that they put right. */
public final class CorrectionFeature {
    private final NotesViewModel notes;
    private final ReaderModel reader;
    private final ColumnsView columns;
    private final NoteSelection selection;
    private final Corrections corrections;
    private final CorrectionMenu menu;
    private @Nullable ReadingCorrector corrector;
    private Consumer<String> onFailed = sentence -> {};

    /**
     * @param background where corrections are applied
     * @param fx brings the result to the FX thread
     */
    public CorrectionFeature(
            NotesViewModel notes,
            ReaderModel reader,
            ColumnsView columns,
            NoteSelection selection,
            NameQuestion question,
            Executor background,
            Executor fx) {
        this.notes = notes;
        this.reader = reader;
        this.columns = columns;
        this.selection = selection;
        corrections = new Corrections(notes, reader);
        menu = new CorrectionMenu(corrections, reader, question);
        new CorrectedReading(
                notes, reader, background, fx, this::corrector, new RememberedLinks(), why -> onFailed.accept(why));
    }

    /**
     * Sets who is told of a failure.
     *
     * @param listener hears in a sentence that corrections could not be applied
     */
    public void setOnFailed(Consumer<String> listener) {
        onFailed = listener;
    }

    private synchronized ReadingCorrector corrector() {
        ReadingCorrector ready = corrector;
        if (ready == null) {
            ready = ReadingCorrector.standard();
            corrector = ready;
        }
        return ready;
    }

    /** Whether anything can be put right now, and so noted: the notes are open. */
    public boolean isPossible() {
        return corrections.possible();
    }

    /**
     * What can be put right about what the reader points at; nothing while no notes are open.
     *
     * @param words the selected words
     * @param at the quotation or passage that is meant when no words are selected
     */
    public List<MenuItem> items(Optional<Passage> words, Optional<Passage> at) {
        return isPossible() ? menu.items(words, at) : List.of();
    }

    /** What can be put right about the selected words, else about the quotation in the ring, else about what the reader looks at. */
    public ContextMenu menu() {
        return menu.of(selection.words(), lookedAt());
    }

    private Optional<Passage> lookedAt() {
        return columns.ringed().or(() -> Optional.ofNullable(reader.focus()).map(Focus::passage));
    }

    /** Opens {@link #menu()} at the words. */
    public void open() {
        Optional<Passage> words = selection.words().or(this::lookedAt);
        Bounds place = words.flatMap(p -> WordsBox.inScene(columns, p.article(), p.span()))
                .map(columns::sceneToLocal)
                .map(columns::localToScreen)
                .orElseGet(() -> columns.localToScreen(columns.getLayoutBounds()));
        if (corrections.possible() && place != null) {
            menu().show(columns, place.getMinX(), words.isPresent() ? place.getMaxY() + 4 : place.getMinY());
        }
    }

    /** Two passages do not belong together. */
    public void apart(Passage near, Passage far) {
        corrections.notLinked(near, far);
    }

    /** What can be put right about a speaker; nothing while no notes are open. */
    public List<MenuItem> aboutSpeaker(Speaker speaker) {
        return notes.session() == null ? List.of() : menu.aboutSpeaker(speaker);
    }
}
