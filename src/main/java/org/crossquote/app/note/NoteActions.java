package org.crossquote.app.note;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.action.Actions;
import org.crossquote.app.note.colour.ColourSettings;
import org.crossquote.app.note.colour.NotePalette;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.app.note.write.NoteCommands;
import org.crossquote.app.overlay.Overlay;

/** The commands of notes in the registry. */
final class NoteActions {
    private final NotesViewModel notes;
    private final NotesParts parts;
    private final Actions actions;
    private final Overlay overlay;

    NoteActions(NotesViewModel notes, NotesParts parts, Actions actions, Overlay overlay) {
        this.notes = notes;
        this.parts = parts;
        this.actions = actions;
        this.overlay = overlay;
    }

    void register() {
        NoteCommands commands = parts.commands();
        marking(commands);
        writing(commands);
        chosen(commands);
        actions.add(Group.NOTES, "note.next", "Next note", () -> commands.step(true), "M");
        actions.add(Group.NOTES, "note.previous", "Previous note", () -> commands.step(false), "Shift+M");
        actions.add(Group.NOTES, "note.colours", "Your colours: names, lines, more of them…", this::chooseColours);
        actions.add(
                Group.NOTES,
                "note.bar",
                "Offer the bar at the selection",
                () -> parts.barOfferedProperty().set(!parts.barOfferedProperty().get()));
        actions.tick("note.bar", parts.barOfferedProperty());
        editing();
    }

    private void marking(NoteCommands commands) {
        actions.add(Group.NOTES, "note.highlight", "Mark in the last colour", commands::highlight, "H");
        ObservableBooleanValue marking = parts.markingProperty();
        for (int n = 1; n <= NotePalette.MOST; n++) {
            int number = n;
            actions.addFirst(
                    Group.NOTES,
                    "note.colour." + n,
                    "Mark selected words in colour " + n,
                    hasColour(marking, n),
                    () -> commands.highlight(number),
                    Integer.toString(n));
        }
    }

    private void writing(NoteCommands commands) {
        actions.add(Group.NOTES, "note.write", "Write a note", commands::write, "N");
        actions.add(Group.NOTES, "note.tag", "Give tags", commands::tag, "T");
        actions.add(Group.NOTES, "note.article", "Note on this article", commands::writeOnArticle, "Shift+N");
        actions.add(
                Group.NOTES,
                "note.collection",
                "Note on all articles",
                commands::writeOnCollection,
                "Shortcut+Shift+N");
    }

    /** What can be done with the chosen note. */
    private void chosen(NoteCommands commands) {
        actions.add(
                Group.NOTES,
                "note.delete",
                "Put this note into the trash",
                parts.chosenProperty(),
                commands::delete,
                "Delete",
                "Backspace");
        actions.add(
                Group.NOTES,
                "correct",
                "Put right what the program found…",
                parts.corrections()::open,
                "C",
                "Shift+F10");
        actions.addFirst(
                Group.NOTES,
                "note.extent",
                "Change where this note begins and ends",
                parts.chosenProperty(),
                parts.extent()::begin,
                "E");
        actions.addFirst(
                Group.NOTES, "note.leave", "Leave the selected words", parts.markingProperty(), commands::leave, "Esc");
    }

    private void chooseColours() {
        new ColourSettings(overlay, notes.paletteProperty()).open();
    }

    private BooleanBinding hasColour(ObservableBooleanValue marking, int number) {
        return Bindings.createBooleanBinding(
                () -> marking.get() && notes.paletteProperty().get().colours().size() >= number,
                marking,
                notes.paletteProperty());
    }

    private void editing() {
        var edits = notes.edits();
        actions.add(
                Group.NOTES,
                "edit.undo",
                "Undo",
                edits.undoNameProperty().isNotEmpty(),
                parts.commands()::undo,
                "Shortcut+Z");
        actions.add(
                Group.NOTES,
                "edit.redo",
                "Redo",
                edits.redoNameProperty().isNotEmpty(),
                parts.commands()::redo,
                "Shortcut+Shift+Z",
                "Shortcut+Y");
    }
}
