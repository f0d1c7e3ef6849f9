package org.crossquote.app.command;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.crossquote.app.action.KeyNotation;
import org.crossquote.message.MessageFile;

/** Waits for a key that a command is to have. Tab leads on from it, as everywhere, and Esc is for who put it there. */
final class KeyCapture extends Label {
    private static final MessageFile MESSAGES = MessageFile.beside(KeyCapture.class);

    /** What moves within texts and lists, and presses buttons, with or without Shift. */
    private static final Set<KeyCode> MOVING = EnumSet.of(
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN,
            KeyCode.SPACE);

    private final boolean singleKeys;
    private final Consumer<KeyCombination> taken;
    private final Consumer<String> refused;

    /**
     * @param command what is to have the key
     * @param singleKeys whether letters, digits and signs alone are keys of commands
     * @param taken told which key was pressed
     * @param refused told why a key cannot be one of a command
     */
    KeyCapture(String command, boolean singleKeys, Consumer<KeyCombination> taken, Consumer<String> refused) {
        super(MESSAGES.text("capture", command));
        this.singleKeys = singleKeys;
        this.taken = taken;
        this.refused = refused;
        getStyleClass().add("key-capture");
        setWrapText(true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_FIELD);
        setAccessibleText(getText());
        setOnMousePressed(event -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.TAB || code == KeyCode.ESCAPE) {
            return;
        }
        event.consume();
        if (code.isModifierKey()) {
            return;
        }
        boolean isModified = event.isShortcutDown() || event.isControlDown() || event.isAltDown() || event.isMetaDown();
        boolean isSign = KeyNotation.types(code) && !code.isLetterKey() && !code.isDigitKey();
        boolean isShiftedDigit = code.isDigitKey() && event.isShiftDown();
        if (!isModified && (isSign || isShiftedDigit)) {
            return; // which sign that is, is told when it is typed
        }
        KeyCombination key = KeyNotation.pressed(event);
        refusal(key, code, isModified).ifPresentOrElse(refused, () -> taken.accept(key));
    }

    private Optional<String> refusal(KeyCombination key, KeyCode code, boolean isModified) {
        if (code == KeyCode.UNDEFINED) {
            return Optional.of(MESSAGES.text("capture.unknown"));
        }
        if (!isModified && MOVING.contains(code)) {
            return Optional.of(MESSAGES.text("capture.moving", key.getDisplayText()));
        }
        return !singleKeys && KeyNotation.isSingle(key)
                ? Optional.of(MESSAGES.text("capture.single", key.getDisplayText()))
                : Optional.empty();
    }

    private void typed(KeyEvent event) {
        String character = event.getCharacter();
        boolean isModified = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        boolean isOne = character.codePointCount(0, character.length()) == 1;
        if (isModified || !isOne || character.isBlank() || Character.isISOControl(character.codePointAt(0))) {
            return;
        }
        event.consume();
        if (singleKeys) {
            taken.accept(KeyNotation.typed(character));
        } else {
            refused.accept(MESSAGES.text("capture.single", character));
        }
    }
}
