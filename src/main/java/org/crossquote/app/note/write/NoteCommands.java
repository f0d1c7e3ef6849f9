package org.crossquote.app.note.write;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.store.SaveState;
import org.crossquote.app.ColumnState;
import org.crossquote.app.Focus;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.compare.ColumnsView;
import org.crossquote.app.note.colour.NoteColour;
import org.crossquote.app.note.colour.NotePalette;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.app.note.model.PlacedNote;
import org.crossquote.link.Passage;
import org.crossquote.message.MessageFile;
import org.crossquote.text.Span;

/**
 * What keys, menus and the bar at the selection do with notes. They act on the selected text, else on the chosen note, else on
 * the quotation in the ring of the keyboard, else on what the reader looks at. FX thread only.
 */
public final class NoteCommands {
    private static final MessageFile SENTENCES = MessageFile.beside(NoteCommands.class);

    private final NotesViewModel notes;
    private final ReaderModel reader;
    private final ColumnsView columns;
    private final NoteSelection selection;
    private final ObjectProperty<NoteColour> lastColour;
    private final NoteWriting writing;
    private Consumer<String> say = sentence -> {};
    private Consumer<String> news = sentence -> {};

    public NoteCommands(NotesViewModel notes, ReaderModel reader, ColumnsView columns, NoteSelection selection) {
        this.notes = notes;
        this.reader = reader;
        this.columns = columns;
        this.selection = selection;
        lastColour = new SimpleObjectProperty<>(
                notes.paletteProperty().get().colours().getFirst());
        writing = new NoteWriting(notes, selection, lastColour::get, this::refused);
    }

    public void setWriter(NoteWriting.Writer place) {
        writing.setWriter(place);
    }

    /**
     * Listens to what could not be done.
     *
     * @param listener hears a sentence when a command could not be done
     */
    public void onRefused(Consumer<String> listener) {
        say = listener;
    }

    /**
     * Listens to what was done and can be taken back.
     *
     * @param listener hears a sentence that says how
     */
    public void onDone(Consumer<String> listener) {
        news = listener;
    }

    private boolean refused() {
        if (notes.stateProperty().get() instanceof NotesViewModel.State.Refused refused) {
            say.accept(refused.because());
        } else if (notes.stateProperty().get() instanceof NotesViewModel.State.Opening) {
            say.accept(SENTENCES.text("opening"));
        }
        if (notes.savedProperty().get() instanceof SaveState.ReadOnly readOnly) {
            say.accept(readOnly.because());
            return true;
        }
        return !(notes.stateProperty().get() instanceof NotesViewModel.State.Open);
    }

    /**
     * Marks in a colour.
     *
     * @param number of the colour, from 1; nothing happens when there is none
     */
    public void highlight(int number) {
        List<NoteColour> colours = notes.paletteProperty().get().colours();
        if (number <= colours.size()) {
            highlight(colours.get(number - 1));
        }
    }

    /** Marks in the colour that was used last. */
    public void highlight() {
        NotePalette palette = notes.paletteProperty().get();
        highlight(palette.of(lastColour.get().highlight())
                .orElse(palette.colours().getFirst()));
    }

    void highlight(NoteColour colour) {
        if (refused()) {
            return;
        }
        lastColour.set(colour);
        Optional<Passage> words = selection.words();
        Optional<PlacedNote> chosen = notes.chosen();
        if (words.isEmpty() && chosen.isPresent()) {
            notes.edits().recolour(chosen.get().id(), colour);
            return;
        }
        words.or(this::lookedAt)
                .flatMap(p -> notes.edits().highlight(p.article(), p.span(), colour))
                .ifPresent(this::choose);
    }

    private Optional<Passage> lookedAt() {
        return columns.ringed().or(() -> Optional.ofNullable(reader.focus()).map(Focus::passage));
    }

    private void choose(String id) {
        selection.collapse();
        notes.chosenProperty().set(id);
    }

    /** Writes a note. */
    public void write() {
        write(false);
    }

    /** Gives tags. */
    public void tag() {
        write(true);
    }

    private void write(boolean onTags) {
        if (!writing.isPossible()) {
            return;
        }
        Optional<Passage> words = selection.words();
        Optional<PlacedNote> chosen = notes.chosen();
        if (words.isEmpty() && chosen.isPresent()) {
            writing.on(chosen.get().annotation(), onTags);
            return;
        }
        words.or(this::lookedAt)
                .ifPresentOrElse(
                        passage -> writing.on(passage, onTags),
                        () -> say.accept(
                                SENTENCES.text("write.nothing", reader.keys().of("quotation.next"))));
    }

    public void writeOn(Annotation annotation, boolean onTags) {
        writing.on(annotation, onTags);
    }

    /** Writes a note on a whole article. */
    public void writeOnArticle(String article) {
        if (writing.isPossible()) {
            writing.onArticle(article);
        }
    }

    /** Writes a note on the article where the reader is. */
    public void writeOnArticle() {
        ColumnState current = columns.currentColumnProperty().get();
        if (current != null) {
            writeOnArticle(current.article().id());
        }
    }

    /** Writes a note on the whole collection. */
    public void writeOnCollection() {
        if (writing.isPossible()) {
            writing.onCollection();
        }
    }

    /** Lets go of the selected words and of the chosen note. */
    public void leave() {
        selection.collapse();
        notes.chosenProperty().set(null);
    }

    /** Puts the chosen note into the trash. */
    public void delete() {
        notes.chosen().ifPresent(n -> {
            notes.edits().trash(n.id());
            notes.chosenProperty().set(null);
            news.accept(SENTENCES.text("trashed", reader.keys().of("edit.undo")));
        });
    }

    /** Takes back the last edit and shows where that was. */
    public void undo() {
        show(notes.edits().undo());
    }

    /** Does the last edit again that was taken back, and shows where that was. */
    public void redo() {
        show(notes.edits().redo());
    }

    private void show(List<String> ids) {
        ids.stream().findFirst().ifPresent(this::goTo);
    }

    /** Chooses a note and shows its place. */
    public void goTo(String id) {
        Optional<PlacedNote> note = notes.find(id);
        notes.chosenProperty().set(id);
        note.flatMap(PlacedNote::place).ifPresent(place -> {
            Span span = place.span();
            columns.reveal(place.article(), span == null ? new Span(0, 1) : span);
        });
    }

    /** Goes to the next or the previous note, in the order of the articles. */
    public void step(boolean forth) {
        List<PlacedNote> order = notes.live();
        int at = order.stream()
                .map(PlacedNote::id)
                .toList()
                .indexOf(notes.chosenProperty().get());
        int next = at < 0 ? (forth ? 0 : order.size() - 1) : at + (forth ? 1 : -1);
        if (0 <= next && next < order.size()) {
            goTo(order.get(next).id());
        }
    }

    /** Puts a note on the selected words: a lost one that is placed by hand. */
    public void placeHere(String id) {
        Optional<Passage> words = selection.words();
        if (words.isEmpty()) {
            say.accept(SENTENCES.text("place.nothing"));
            return;
        }
        notes.edits().placeByHand(id, words.get().article(), words.get().span());
        choose(id);
    }

    /** What is selected, for the bar. */
    NoteSelection selection() {
        return selection;
    }
}
