package org.crossquote.app.command;

import javafx.scene.Scene;
import javafx.scene.control.Control;

/**
 * Makes a field able to take letters the moment that it has the keyboard. A control that was never drawn gets what listens to keys only
 * with the next frame; who types on while the window is busy would lose the first letters.
 */
final class ReadyField {
    private ReadyField() {}

    static void install(Scene scene) {
        scene.focusOwnerProperty().subscribe(owner -> {
            if (owner instanceof Control control && control.getSkin() == null) {
                control.applyCss();
            }
        });
    }
}
