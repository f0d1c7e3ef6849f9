package org.crossquote.app.note;

import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.action.Actions;
import org.crossquote.app.note.colour.ColourSettings;
import org.crossquote.app.note.colour.NotePalette;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.app.note.model.PlacedNote;
import org.crossquote.app.note.write.NoteCommands;
import org.crossquote.app.overlay.Overlay;
import org.crossquote.message.MessageFile;

/** The commands of notes in the registry. */
final class NoteActions {
    private static final MessageFile MESSAGES = MessageFile.beside(NoteActions.class);

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
        actions.add(Group.NOTES, "note.next", MESSAGES.text("command.note.next"), () -> commands.step(true), "M");
        actions.add(
                Group.NOTES,
                "note.previous",
                MESSAGES.text("command.note.previous"),
                () -> commands.step(false),
                "Shift+M");
        actions.add(Group.NOTES, "note.colours", MESSAGES.text("command.note.colours"), this::chooseColours);
        actions.add(
                Group.NOTES,
                "note.bar",
                MESSAGES.text("command.note.bar"),
                () -> parts.barOfferedProperty().set(!parts.barOfferedProperty().get()));
        actions.tick("note.bar", parts.barOfferedProperty());
        editing();
    }

    private void marking(NoteCommands commands) {
        actions.add(Group.NOTES, "note.highlight", MESSAGES.text("command.note.highlight"), commands::highlight, "H");
        ObservableBooleanValue marking = parts.markingProperty();
        for (int n = 1; n <= NotePalette.MOST; n++) {
            int number = n;
            actions.addFirst(
                    Group.NOTES,
                    "note.colour." + n,
                    MESSAGES.text("command.note.colour", n),
                    hasColour(marking, n),
                    () -> commands.highlight(number),
                    Integer.toString(n));
        }
    }

    private void writing(NoteCommands commands) {
        actions.add(Group.NOTES, "note.write", MESSAGES.text("command.note.write"), commands::write, "N");
        actions.add(Group.NOTES, "note.tag", MESSAGES.text("command.note.tag"), commands::tag, "T");
        actions.add(
                Group.NOTES,
                "note.article",
                MESSAGES.text("command.note.article"),
                commands::writeOnArticle,
                "Shift+N");
        actions.add(
                Group.NOTES,
                "note.collection",
                MESSAGES.text("command.note.collection"),
                commands::writeOnCollection,
                "Shortcut+Shift+N");
    }

    /** What can be done with the chosen note. */
    private void chosen(NoteCommands commands) {
        actions.add(
                Group.NOTES,
                "note.delete",
                MESSAGES.text("command.note.delete"),
                parts.chosenProperty(),
                commands::delete,
                "Delete",
                "Backspace");
        actions.add(
                Group.NOTES, "correct", MESSAGES.text("command.correct"), parts.corrections()::open, "C", "Shift+F10");
        actions.addFirst(
                Group.NOTES,
                "note.extent",
                MESSAGES.text("command.note.extent"),
                parts.chosenProperty(),
                parts.extent()::begin,
                "E");
        actions.addFirst(
                Group.NOTES,
                "note.restore",
                MESSAGES.text("command.note.restore"),
                chosenIs(note -> note.annotation().trashed()),
                () -> notes.chosen().ifPresent(note -> notes.edits().restore(note.id())),
                "R");
        actions.addFirst(
                Group.NOTES,
                "note.place",
                MESSAGES.text("command.note.place"),
                chosenIs(note -> note.lost() && !note.annotation().trashed()),
                () -> notes.chosen().ifPresent(note -> commands.placeHere(note.id())),
                "P");
        actions.addFirst(
                Group.NOTES,
                "note.leave",
                MESSAGES.text("command.note.leave"),
                parts.markingProperty(),
                commands::leave,
                "Esc");
    }

    /** Asked when it matters: what a note is may change while it stays the chosen one. */
    private ObservableBooleanValue chosenIs(Predicate<PlacedNote> wanted) {
        BooleanBinding is = Bindings.createBooleanBinding(
                () -> notes.chosen().filter(wanted).isPresent(), notes.chosenProperty());
        notes.book().onChange(change -> is.invalidate());
        return is;
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
                MESSAGES.text("command.edit.undo"),
                edits.undoNameProperty().isNotEmpty(),
                parts.commands()::undo,
                "Shortcut+Z");
        actions.add(
                Group.NOTES,
                "edit.redo",
                MESSAGES.text("command.edit.redo"),
                edits.redoNameProperty().isNotEmpty(),
                parts.commands()::redo,
                "Shortcut+Shift+Z",
                "Shortcut+Y");
    }
}
