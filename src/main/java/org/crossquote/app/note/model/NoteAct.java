package org.crossquote.app.note.model;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.crossquote.app.KeyNames;
import org.crossquote.message.MessageFile;

/**
 * Something that can be done with a note in the list.
 *
 * @param name what the reader sees
 * @param command the command whose key does it while the note is selected in the list
 * @param prominent whether it is offered beside the note, not only in its menu
 * @param run does it
 */
public record NoteAct(String name, String command, boolean prominent, Runnable run) {
    /** All of it as a menu, with the keys. */
    public static ContextMenu menu(List<NoteAct> acts, KeyNames keys) {
        ContextMenu menu = new ContextMenu();
        for (NoteAct act : acts) {
            String key = keys.hasKey(act.command()) ? keys.of(act.command()) : "";
            MenuItem item = new MenuItem(MessageFile.beside(NoteAct.class)
                    .text("act.item", act.name(), key)
                    .strip());
            item.setMnemonicParsing(false);
            item.setOnAction(e -> act.run().run());
            menu.getItems().add(item);
        }
        return menu;
    }
}
