package org.crossquote.app.note;

import java.time.ZoneId;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.action.Actions;
import org.crossquote.app.compare.ColumnsView;
import org.crossquote.app.feature.Work;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.note.correction.CorrectionFeature;
import org.crossquote.app.note.filter.NoteFilters;
import org.crossquote.app.note.filter.SpeakerNotes;
import org.crossquote.app.note.list.NotesPanel;
import org.crossquote.app.note.mark.ColumnNotes;
import org.crossquote.app.note.model.NoteDraft;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.app.note.transfer.NotesTransfer;
import org.crossquote.app.note.write.NoteCommands;
import org.crossquote.app.note.write.NoteExtent;
import org.crossquote.app.note.write.NoteSelection;
import org.crossquote.app.note.write.NoteWriter;
import org.crossquote.app.note.write.NoteWriting;
import org.crossquote.app.note.write.SelectionBar;
import org.crossquote.app.overlay.NameDialog;
import org.jspecify.annotations.Nullable;

/** What the notes consist of in a window: marks in the columns, the bar at the selection, commands, panel, corrections. */
public final class NotesParts {
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
    private final ObservableValue<String> facts;
    private final BooleanBinding chosen;
    private final BooleanBinding marking;
    private @Nullable NotesPanel panel;
    private Runnable showPanel = () -> {};

    /**
     * @param notes the notes
     * @param window where they are shown
     */
    NotesParts(NotesViewModel notes, Workbench window) {
        Work work = window.work();
        Actions actions = window.actions();
        this.notes = notes;
        reader = window.model();
        columns = window.columns();
        NoteSelection selection = new NoteSelection(notes, reader, columns);
        commands = new NoteCommands(notes, reader, columns, selection);
        filters = new NoteFilters(notes, reader, work.background(), work.fx());
        new ColumnNotes(notes, filters, columns, work.fx());
        corrections = new CorrectionFeature(
                notes,
                reader,
                columns,
                selection,
                (title, known, take) -> new NameDialog(window.overlay(), title, known, take).open(),
                work.background(),
                work.fx());
        speakerNotes = new SpeakerNotes(notes.book(), reader);
        transfer = new NotesTransfer(notes, work.background(), work.fx());
        extent = new NoteExtent(notes, columns, selection);
        bar = new SelectionBar(notes, commands, columns, extent, actions);
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

    /** Which notes are shown. */
    public NoteFilters filters() {
        return filters;
    }

    /** Brings others' notes here. */
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

    /** Whether the bar is offered at the selection. */
    public BooleanProperty barOfferedProperty() {
        return bar.offeredProperty();
    }

    /** Whether all is saved, how many notes there are, how many have lost their place. */
    public ObservableValue<String> facts() {
        return facts;
    }
}
