package org.crossquote.app.shell;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.crossquote.app.action.Actions;
import org.crossquote.app.action.KeyChanges;
import org.crossquote.app.command.KeyMap;
import org.crossquote.app.overlay.Overlay;
import org.crossquote.app.preference.PreferenceValues;
import org.crossquote.app.status.MessageBanners;
import org.crossquote.app.status.StatusLine;

/** What keys do in the window: those of commands, as the reader has them, and Esc on what lies over it or is said in it. */
final class WindowKeys {
    private final Actions actions;
    private final Overlay overlay;
    private final MessageBanners messages;
    private final StatusLine status;

    WindowKeys(Actions actions, Overlay overlay, MessageBanners messages, StatusLine status) {
        this.actions = actions;
        this.overlay = overlay;
        this.messages = messages;
        this.status = status;
    }

    /** Gives the commands the keys that the reader chose; all commands are there. What of them cannot be used is said. */
    void follow(PreferenceValues preferences) {
        actions.keys().follow(preferences.of(KeyChanges.SECTION));
        actions.keys().unusable().forEach(messages::say);
        status.showKeys(actions);
    }

    /** @param home gives the keyboard to the main view when what had it is gone */
    void install(Scene scene, Runnable home) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveMessage);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> status.next());
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> status.next());
        new KeyboardHome(scene, home).install();
        new KeyMap(actions, overlay::isOpen, status::hint).install(scene);
    }

    /** Esc belongs to what lies over the window and to a field in which the reader writes before it belongs to a message. */
    private void leaveMessage(KeyEvent event) {
        if (!overlay.isOpen() && !(event.getTarget() instanceof TextInputControl) && messages.leave(event)) {
            event.consume();
        }
    }
}
