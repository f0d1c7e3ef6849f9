package org.crossquote.app.note.list;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import org.crossquote.app.KeyNames;
import org.crossquote.app.note.colour.NotePalette;
import org.crossquote.app.note.model.NoteAct;
import org.crossquote.app.note.model.PlacedNote;
import org.crossquote.app.note.text.NoteWords;
import org.jspecify.annotations.Nullable;

/** One row of the list of notes. Its nodes stay when it shows another note: making and styling them is what a list costs. */
final class NoteCell extends ListCell<PlacedNote> {
    private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");

    /** What a cell knows beside its note, and what it can have done. */
    interface Owner {
        /** The number of the article in which it stands, 0 for none. */
        int number(PlacedNote note);

        /** Where it stands, in words. */
        String place(PlacedNote note);

        /** Why a note has no place, in a sentence. */
        String whyLost(PlacedNote note);

        /** The colours. */
        NotePalette palette();

        /** When it is now. */
        java.time.Instant now();

        /** What can be done with the note besides going there. */
        List<NoteAct> acts(PlacedNote note);

        /** The keys of the window's commands. */
        KeyNames keys();
    }

    private final Owner owner;
    private final NoteCard card;
    private @Nullable ContextMenu menu;

    NoteCell(Owner owner) {
        this.owner = owner;
        card = new NoteCard(owner);
        getStyleClass().add("note-cell");
        setPrefWidth(0);
        setOnContextMenuRequested(e -> {
            PlacedNote note = getItem();
            if (note != null) {
                e.consume();
                if (menu != null) {
                    menu.hide();
                }
                menu = NoteAct.menu(owner.acts(note), owner.keys());
                menu.show(this, e.getScreenX(), e.getScreenY());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable PlacedNote note, boolean empty) {
        super.updateItem(note, empty);
        if (note == null || empty) {
            setGraphic(null);
            setAccessibleText("");
        } else {
            card.show(note);
            setGraphic(card);
            setAccessibleText(owner.place(note) + ". " + NoteWords.describe(note, owner.palette()));
        }
        pseudoClassStateChanged(LOST, note != null && note.lost());
    }
}
