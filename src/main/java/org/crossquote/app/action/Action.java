package org.crossquote.app.action;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.crossquote.message.MessageFile;

/**
 * One command that a person can give. Menus, keys, the palette and the key sheet are made from it.
 *
 * @param id a name that never changes, such as {@code quotation.next}
 * @param title what the reader sees
 * @param group where it stands in the menu and on the key sheet
 * @param usualKeys the keys that give it before the reader changes them
 * @param keysProperty the keys that give it now; the first is the one that is shown
 * @param run what it does; on the FX thread
 * @param enabled whether it can be given now
 * @param whyNot a sentence that says why it cannot be given now, and what to do; empty where the screen shows it
 */
public record Action(
        String id,
        String title,
        Group group,
        List<KeyCombination> usualKeys,
        ReadOnlyObjectProperty<List<KeyCombination>> keysProperty,
        Runnable run,
        ObservableBooleanValue enabled,
        Supplier<String> whyNot) {
    /** The parts of the menu, in their order. */
    public enum Group {
        COLLECTION,
        READING,
        NOTES,
        EXPORT,
        COLUMNS,
        VIEW,
        HELP;

        /** The name on the screen. */
        public String inWords() {
            return MessageFile.beside(Action.class).text("group." + name());
        }
    }

    public Action {
        usualKeys = List.copyOf(usualKeys);
    }

    /** The keys that give it now. */
    public List<KeyCombination> keys() {
        return keysProperty.get();
    }

    /** The key to show beside the title. */
    public Optional<KeyCombination> key() {
        return keys().stream().findFirst();
    }

    /** The key as the reader sees it, empty when there is none. */
    public String keyText() {
        return key().map(KeyCombination::getDisplayText).orElse("");
    }

    /** Runs it when it is enabled. */
    public void give() {
        if (enabled.get()) {
            run.run();
        }
    }

    /** An entry of a context menu that gives it, with its key; the menu says whether it is possible. */
    public MenuItem menuItem(String text) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        key().ifPresent(item::setAccelerator);
        item.setOnAction(e -> give());
        return item;
    }
}
