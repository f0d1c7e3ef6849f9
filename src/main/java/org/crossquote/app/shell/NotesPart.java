package org.crossquote.app.shell;

import java.nio.file.Path;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.crossquote.annotation.store.OpenedAs;
import org.crossquote.annotation.store.SaveState;
import org.crossquote.app.note.KeptApart;
import org.crossquote.app.note.NoteCommands;
import org.crossquote.app.note.NoteCounts;
import org.crossquote.app.note.NotePalette;
import org.crossquote.app.note.NotesFeature;
import org.crossquote.app.note.NotesViewModel;
import org.crossquote.app.panel.SidePanel;
import org.crossquote.app.shell.Action.Group;
import org.jspecify.annotations.Nullable;

/** Puts the notes into the window: their tab, their commands, what is said of them. */
final class NotesPart {
    private final NotesFeature feature;
    private final TransferActions transfer;
    private final SidePanel panel;
    private final BooleanProperty panelShown;
    private final Actions actions;
    private final MessageBanners messages;
    private final Overlay overlay;
    private final StatusLine status;
    private String saidOfBackup = "";
    private String askedOfSalvage = "";

    NotesPart(
            NotesFeature feature,
            TransferActions transfer,
            SidePanel panel,
            BooleanProperty panelShown,
            Actions actions,
            MessageBanners messages,
            Overlay overlay,
            StatusLine status) {
        this.feature = feature;
        this.transfer = transfer;
        this.panel = panel;
        this.panelShown = panelShown;
        this.actions = actions;
        this.messages = messages;
        this.overlay = overlay;
        this.status = status;
    }

    void install() {
        NotesViewModel notes = feature.notes();
        ReadOnlyObjectProperty<NoteCounts> counts = notes.book().countsProperty();
        Runnable open = panel.addTab(
                Bindings.createStringBinding(
                        () -> counts.get().live() == 0
                                ? "Notes"
                                : "Notes " + counts.get().live(),
                        counts),
                feature::panel);
        Runnable show = () -> {
            panelShown.set(true);
            open.run();
        };
        feature.setShowPanel(show);
        panel.setOnApart(feature.corrections()::apart);
        feature.corrections().setOnFailed(messages::say);
        feature.commands().onRefused(status::hint);
        status.showNotes(feature.facts());
        notes.savedProperty().addListener((value, before, now) -> saved(before, now));
        notes.setOnSalvaged(this::salvaged);
        notes.setOnUnsaved(messages::say);
        new KeptApart(notes.book(), status::news);
        notes.stateProperty().addListener((value, before, now) -> {
            if (!(now instanceof NotesViewModel.State.Open)) {
                messages.takeBack(askedOfSalvage); // it was about the notes of what is no longer open
            }
            if (before instanceof NotesViewModel.State.Refused refused) {
                messages.takeBack(refused.because());
            }
            if (now instanceof NotesViewModel.State.Refused refused) {
                messages.say(refused.because());
            }
        });
        actions.add(Group.VIEW, "panel.notes", "Show all notes", show);
        commands();
        editing();
    }

    /** A sentence about failing stays until it is no longer so. */
    private void saved(@Nullable SaveState before, @Nullable SaveState now) {
        if (now instanceof SaveState.Saved state) {
            backup(state.withoutBackup());
        }
        if (before instanceof SaveState.Failing failing && !(now instanceof SaveState.Failing)) {
            messages.takeBack(kept(failing));
        }
        if (now instanceof SaveState.Failing failing) {
            failing(failing);
        } else if (now instanceof SaveState.ReadOnly readOnly) {
            messages.say(readOnly.because());
        }
    }

    private void backup(@Nullable String missing) {
        if (missing == null) {
            messages.takeBack(saidOfBackup);
        } else {
            messages.say(missing);
            saidOfBackup = missing;
        }
    }

    private void failing(SaveState.Failing failing) {
        messages.ask(
                kept(failing),
                Map.of(
                        "Save a copy elsewhere…",
                        () -> transfer.copy(() -> {
                            if (failing.equals(feature.notes().savedProperty().get())) {
                                failing(failing); // the copy is no reason to say no more that the notes are not saved
                            }
                        })));
    }

    private static String kept(SaveState.Failing failing) {
        return failing.because() + " Until then this window keeps what you wrote.";
    }

    private void salvaged(OpenedAs.Salvaged how) {
        String sentence = "The file of the notes, " + how.reason() + ". " + how.salvaged()
                + (how.salvaged() == 1 ? " note" : " notes")
                + " could be read of it. The file itself is kept under a new name before anything is written.";
        Path backup = how.backup();
        if (backup == null) {
            messages.say(sentence);
        } else {
            askedOfSalvage = sentence;
            messages.ask(
                    sentence,
                    Map.of(
                            "Add the notes of the last backup",
                            () -> feature.notes().addBackup(backup)));
        }
    }

    private void commands() {
        NoteCommands commands = feature.commands();
        actions.add(Group.NOTES, "note.highlight", "Mark in the last colour", commands::highlight, "H");
        ObservableBooleanValue marking = feature.markingProperty();
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
        actions.add(Group.NOTES, "note.write", "Write a note", commands::write, "N");
        actions.add(Group.NOTES, "note.tag", "Give tags", commands::tag, "T");
        actions.add(Group.NOTES, "note.article", "Note on this article", commands::writeOnArticle, "Shift+N");
        actions.add(
                Group.NOTES,
                "note.collection",
                "Note on all articles",
                commands::writeOnCollection,
                "Shortcut+Shift+N");
        actions.add(
                Group.NOTES,
                "note.delete",
                "Put this note into the trash",
                feature.chosenProperty(),
                commands::delete,
                "Delete",
                "Backspace");
        actions.add(
                Group.NOTES,
                "correct",
                "Put right what the program found…",
                feature.corrections()::open,
                "C",
                "Shift+F10");
        actions.addFirst(
                Group.NOTES,
                "note.extent",
                "Change where this note begins and ends",
                feature.chosenProperty(),
                feature.extent()::begin,
                "E");
        actions.addFirst(Group.NOTES, "note.leave", "Leave the selected words", marking, commands::leave, "Esc");
        actions.add(Group.NOTES, "note.next", "Next note", () -> commands.step(true), "M");
        actions.add(Group.NOTES, "note.previous", "Previous note", () -> commands.step(false), "Shift+M");
        actions.add(Group.NOTES, "note.colours", "Your colours: names, lines, more of them…", this::chooseColours);
        actions.add(
                Group.NOTES,
                "note.bar",
                "Offer the bar at the selection",
                () -> feature.barOfferedProperty()
                        .set(!feature.barOfferedProperty().get()));
        actions.tick("note.bar", feature.barOfferedProperty());
    }

    private void chooseColours() {
        new ColourSettings(overlay, feature.notes().paletteProperty()).open();
    }

    private BooleanBinding hasColour(ObservableBooleanValue marking, int number) {
        return Bindings.createBooleanBinding(
                () -> marking.get()
                        && feature.notes().paletteProperty().get().colours().size() >= number,
                marking,
                feature.notes().paletteProperty());
    }

    private void editing() {
        var edits = feature.notes().edits();
        actions.add(
                Group.NOTES,
                "edit.undo",
                "Undo",
                edits.undoNameProperty().isNotEmpty(),
                feature.commands()::undo,
                "Shortcut+Z");
        actions.add(
                Group.NOTES,
                "edit.redo",
                "Redo",
                edits.redoNameProperty().isNotEmpty(),
                feature.commands()::redo,
                "Shortcut+Shift+Z",
                "Shortcut+Y");
    }
}
