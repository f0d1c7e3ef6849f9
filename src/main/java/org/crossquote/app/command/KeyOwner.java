package org.crossquote.app.command;

import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that a key that acts never also arrives as text. A key is pressed where the focus is, and when that opens a field, the
 * character that it types, and all that it repeats while it is held, would come into the field. What a key types belongs where it was
 * pressed, whoever acted on it: a command, a list, a button.
 */
final class KeyOwner {
    private @Nullable KeyCode held;
    private @Nullable EventTarget pressedIn;
    private boolean acted;

    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> forget());
        scene.windowProperty()
                .flatMap(window -> window.focusedProperty())
                .addListener((value, before, now) -> forget());
    }

    /** The key was a command. */
    void acted(KeyEvent event) {
        acted = acted || event.getEventType() == KeyEvent.KEY_PRESSED;
    }

    private void pressed(KeyEvent event) {
        boolean isRepeated = held != null && held == event.getCode();
        if (isRepeated && !event.getTarget().equals(pressedIn)) {
            event.consume(); // and so does what it types
            return;
        }
        held = event.getCode();
        pressedIn = event.getTarget();
        acted = false;
    }

    private void forget() {
        held = null;
        pressedIn = null;
        acted = false;
    }

    private void typed(KeyEvent event) {
        if (acted || (pressedIn != null && !event.getTarget().equals(pressedIn))) {
            event.consume();
        }
    }
}
