package org.crossquote.app.note;

import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.compare.ColumnsView;
import org.crossquote.message.MessageFile;
import org.jspecify.annotations.Nullable;

/** The reader's notes as one part of the window: marks in the columns, the bar at the selection, the panel. */
public final class NotesFeature {
    private final NotesViewModel notes;
    private final NoteCommands commands;
    private final NoteFilters filters;
    private final ReaderModel reader;
    private final ColumnsView columns;
    private final NoteExtent extent;
    private final CorrectionFeature corrections;
    private final SelectionBar bar;
    private final NotesTransfer transfer;
    private final SpeakerNotes speakerNotes;
    // A field: what it follows knows it only weakly.
    private final ObservableValue<NoteWishes> wishes;
    private final ObservableValue<String> facts;
    private final BooleanBinding chosen;
    private final BooleanBinding marking;
    private @Nullable NotesPanel panel;
    private Runnable showPanel = () -> {};

    /**
     * @param notes the notes
     * @param reader what is open
     * @param columns where they are shown
     * @param keys gives the key of a command by its id, as the reader sees it
     * @param question asks for names
     * @param background where corrections are applied and notes are filtered
     * @param fx brings news to the FX thread
     */
    public NotesFeature(
            NotesViewModel notes,
            ReaderModel reader,
            ColumnsView columns,
            UnaryOperator<String> keys,
            NameQuestion question,
            Executor background,
            Executor fx) {
        this.notes = notes;
        this.reader = reader;
        this.columns = columns;
        NoteSelection selection = new NoteSelection(notes, reader, columns);
        commands = new NoteCommands(notes, reader, columns, selection);
        filters = new NoteFilters(notes, reader, background, fx);
        new ColumnNotes(notes, filters, columns, fx);
        corrections = new CorrectionFeature(notes, reader, columns, selection, question, background, fx);
        speakerNotes = new SpeakerNotes(notes.book(), reader);
        transfer = new NotesTransfer(notes, reader, background, fx);
        extent = new NoteExtent(notes, columns, selection);
        bar = new SelectionBar(notes, commands, columns, extent, keys);
        wishes = Bindings.createObjectBinding(
                () -> new NoteWishes(
                        bar.offeredProperty().get(),
                        notes.paletteProperty().get().colours()),
                bar.offeredProperty(),
                notes.paletteProperty());
        facts = Bindings.createStringBinding(
                () -> NotesFacts.of(notes, ZoneId.systemDefault()),
                notes.stateProperty(),
                notes.savedProperty(),
                notes.book().countsProperty());
        commands.setWriter(new NoteWriting.Writer() {
            @Override
            public void open(NoteDraft draft, boolean onTags) {
                showPanel.run();
                made().write(draft, onTags);
            }

            @Override
            public void await(boolean onTags) {
                showPanel.run();
                made().await(onTags);
            }
        });
        chosen = Bindings.createBooleanBinding(
                () -> notes.chosen().isPresent(),
                notes.chosenProperty(),
                notes.book().countsProperty());
        marking = Bindings.createBooleanBinding(
                () -> chosen.get() || selection.wordsProperty().get() != null, chosen, selection.wordsProperty());
        columns.addPart(column -> {
            MenuItem item = new MenuItem(MessageFile.beside(NotesFeature.class).text("column.menu.note"));
            item.setOnAction(e -> commands.writeOnArticle(column.article().id()));
            column.addMenuItem(new SeparatorMenuItem());
            column.addMenuItem(item);
        });
    }

    /** The notes. */
    public NotesViewModel notes() {
        return notes;
    }

    /** What can be done. */
    public NoteCommands commands() {
        return commands;
    }

    /** How many notes stand on words of each speaker, by the speaker's name. */
    public ObservableValue<Map<String, Integer>> speakerNotes() {
        return speakerNotes.countsProperty();
    }

    /** Takes the notes along, and brings others' here. */
    public NotesTransfer transfer() {
        return transfer;
    }

    /** What can be put right. */
    public CorrectionFeature corrections() {
        return corrections;
    }

    /** Changes where notes begin and end. */
    public NoteExtent extent() {
        return extent;
    }

    /** The panel with all notes. */
    public Node panel() {
        return made();
    }

    private NotesPanel made() {
        NotesPanel ready = panel;
        if (ready == null) {
            ready = new NotesPanel(notes, reader, commands, filters, new NoteWriter(notes, columns::focusCurrent));
            panel = ready;
        }
        return ready;
    }

    /**
     * Says how the notes are shown.
     *
     * @param action brings the panel of the notes into view
     */
    public void setShowPanel(Runnable action) {
        showPanel = action;
    }

    /** Whether a note is chosen on which commands act. */
    public ObservableBooleanValue chosenProperty() {
        return chosen;
    }

    /** Whether words are selected or a note is chosen, so that the number keys mean colours. */
    public ObservableBooleanValue markingProperty() {
        return marking;
    }

    /** The layer over the columns in which the bar is shown. */
    public Node bar() {
        return bar;
    }

    /** Takes over how the reader wants to make notes. */
    public void wish(NoteWishes wishes) {
        bar.offeredProperty().set(wishes.bar());
        notes.paletteProperty().set(NotePalette.of(wishes.colours()));
    }

    /** How the reader wants to make notes; changes when the reader changes it. */
    public ObservableValue<NoteWishes> wishes() {
        return wishes;
    }

    /** Whether the bar is offered at the selection. */
    public BooleanProperty barOfferedProperty() {
        return bar.offeredProperty();
    }

    /** Whether all is saved, how many notes there are, how many have lost their place. */
    public ObservableValue<String> facts() {
        return facts;
    }
}
