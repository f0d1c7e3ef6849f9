package org.crossquote.app.shell;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.crossquote.app.action.Actions;
import org.crossquote.app.command.KeyMap;
import org.crossquote.app.overlay.Overlay;
import org.crossquote.app.status.MessageBanners;
import org.crossquote.app.status.StatusLine;

/** Who hears a key first: a message that Esc closes, then what has the keyboard, then the commands. */
final class WindowKeys {
    private final Scene scene;
    private final Actions actions;
    private final Overlay overlay;
    private final MessageBanners messages;
    private final StatusLine status;
    private final Runnable focusMain;

    /** @param focusMain gives the keyboard to what is read, where nothing else has it */
    WindowKeys(
            Scene scene,
            Actions actions,
            Overlay overlay,
            MessageBanners messages,
            StatusLine status,
            Runnable focusMain) {
        this.scene = scene;
        this.actions = actions;
        this.overlay = overlay;
        this.messages = messages;
        this.status = status;
        this.focusMain = focusMain;
    }

    void install() {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveMessage);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> status.next());
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> status.next());
        new KeyboardHome(scene, focusMain).install();
        new KeyMap(actions, overlay::isOpen, status::hint).install(scene);
    }

    /** Esc belongs to what lies over the window and to a field in which the reader writes before it belongs to a message. */
    private void leaveMessage(KeyEvent event) {
        if (!overlay.isOpen() && !(event.getTarget() instanceof TextInputControl) && messages.leave(event)) {
            event.consume();
        }
    }
}
