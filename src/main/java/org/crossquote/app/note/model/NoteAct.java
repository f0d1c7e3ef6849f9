package org.crossquote.app.note.model;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/**
 * Something that can be done with a note in the list.
 *
 * @param name what the reader sees
 * @param key the key that does it while the note is selected in the list, as {@link KeyCombination#valueOf} reads it
 * @param prominent whether it is offered beside the note, not only in its menu
 * @param run does it
 */
public record NoteAct(String name, String key, boolean prominent, Runnable run) {
    public static ContextMenu menu(List<NoteAct> acts) {
        ContextMenu menu = new ContextMenu();
        for (NoteAct act : acts) {
            MenuItem item = new MenuItem(act.name() + "   " + act.key());
            item.setMnemonicParsing(false);
            item.setOnAction(e -> act.run().run());
            menu.getItems().add(item);
        }
        return menu;
    }
}
