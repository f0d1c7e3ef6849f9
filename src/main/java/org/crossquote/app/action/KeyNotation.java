package org.crossquote.app.action;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

/** Keys as they stand in the settings, and as they are pressed. */
public final class KeyNotation {
    /** Keys without a modifier that type nothing that is read. */
    private static final Set<KeyCode> SILENT = EnumSet.of(
            KeyCode.ENTER,
            KeyCode.ESCAPE,
            KeyCode.TAB,
            KeyCode.SPACE,
            KeyCode.DELETE,
            KeyCode.BACK_SPACE,
            KeyCode.INSERT,
            KeyCode.CONTEXT_MENU,
            KeyCode.PAUSE,
            KeyCode.PRINTSCREEN);

    private KeyNotation() {}

    /**
     * Reads a key: a combination as JavaFX names it, or one character, which is meant wherever the keyboard has it.
     *
     * @return empty where it is neither
     */
    public static Optional<KeyCombination> read(String name) {
        try {
            if (KeyCombination.valueOf(name) instanceof KeyCodeCombination combination) {
                return Optional.of(combination);
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) { // an empty one breaks JavaFX
            return Optional.empty();
        }
        boolean isCharacter = name.codePointCount(0, name.length()) == 1 && !name.isBlank();
        return isCharacter ? Optional.of(new TypedKey(name)) : Optional.empty();
    }

    /** Whether it is a letter, a digit, a sign: a key that would be typed where somebody writes. */
    public static boolean isSingle(KeyCombination key) {
        if (!(key instanceof KeyCodeCombination combination)) {
            return key instanceof TypedKey;
        }
        return !isDown(key.getControl())
                && !isDown(key.getAlt())
                && !isDown(key.getMeta())
                && !isDown(key.getShortcut())
                && types(combination.getCode());
    }

    private static boolean isDown(ModifierValue modifier) {
        return modifier == ModifierValue.DOWN;
    }

    /** Whether a key alone types a character. */
    public static boolean types(KeyCode code) {
        return !SILENT.contains(code)
                && !code.isFunctionKey()
                && !code.isNavigationKey()
                && !code.isModifierKey()
                && !code.isMediaKey();
    }

    /** The combination that is pressed; that it is one that a command can have is for others to say. */
    public static KeyCombination pressed(KeyEvent event) {
        boolean isControlTheShortcut = event.isShortcutDown() && event.isControlDown();
        boolean isMetaTheShortcut = event.isShortcutDown() && event.isMetaDown();
        return new KeyCodeCombination(
                event.getCode(),
                value(event.isShiftDown()),
                value(event.isControlDown() && !isControlTheShortcut),
                value(event.isAltDown()),
                value(event.isMetaDown() && !isMetaTheShortcut),
                value(event.isShortcutDown()));
    }

    /** A character that was typed, as a key. */
    public static KeyCombination typed(String character) {
        return new TypedKey(character);
    }

    private static ModifierValue value(boolean down) {
        return down ? ModifierValue.DOWN : ModifierValue.UP;
    }
}
