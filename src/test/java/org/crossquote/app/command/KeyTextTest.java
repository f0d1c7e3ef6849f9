package org.crossquote.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.crossquote.app.FxThread;
import org.crossquote.app.action.TypedKey;
import org.crossquote.app.note.NotesWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No key that acts may also arrive as text in the field that it opens, pressed once or held. */
class KeyTextTest {
    /** Stands for the character of whatever key. */
    private static final String TYPED = "¤";

    private static final int TIMES_HELD = 3;

    @TempDir
    Path folder;

    @Test
    void noKeyOfACommandArrivesAsTextWhereWordsAreSelected() {
        try (NotesWindow window = new NotesWindow(folder)) {
            for (KeyCombination key : keys(window)) {
                window.select(1, "Trump");
                FxThread.run(window.open.window::focusColumns);
                hold(window, key);
            }
        }
    }

    @Test
    void noKeyOfACommandOrOfTheListArrivesAsTextWhereANoteIsChosenInTheList() {
        try (NotesWindow window = new NotesWindow(folder)) {
            window.give("panel.notes");
            List<KeyCombination> keys = new ArrayList<>(keys(window));
            keys.add(KeyCombination.valueOf("R"));
            keys.add(KeyCombination.valueOf("P"));
            for (KeyCombination key : keys) {
                window.give("panel.notes");
                window.select(1, "Trump");
                window.give("note.highlight");
                FxThread.run(() -> {
                    ListView<?> list = notes(window);
                    list.getSelectionModel().select(0);
                    list.requestFocus();
                });
                hold(window, key);
            }
        }
    }

    private static ListView<?> notes(NotesWindow window) {
        return window.open.all(ListView.class).stream()
                .map(list -> (ListView<?>) list)
                .filter(list -> "Notes".equals(list.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private static List<KeyCombination> keys(NotesWindow window) {
        return FxThread.call(() -> window.open.window.actions().all().stream()
                .flatMap(action -> action.keys().stream())
                .filter(key -> key.getControl() != KeyCombination.ModifierValue.DOWN
                        && key.getShortcut() != KeyCombination.ModifierValue.DOWN
                        && key.getAlt() != KeyCombination.ModifierValue.DOWN)
                .toList());
    }

    /** Presses it, as the system does: each key goes to what has the focus then, and so does its character. */
    private static void hold(NotesWindow window, KeyCombination key) {
        FxThread.run(() -> {
            for (int i = 0; i < TIMES_HELD; i++) {
                fire(window, KeyEvent.KEY_PRESSED, key);
                fire(window, KeyEvent.KEY_TYPED, key);
            }
            assertThat(window.open.all(TextInputControl.class))
                    .as(key.getName())
                    .allSatisfy(field -> assertThat(field.getText() == null ? "" : field.getText())
                            .doesNotContain(TYPED)
                            .doesNotContain("?"));
            fire(window, KeyEvent.KEY_RELEASED, key);
            window.open.press(KeyCode.ESCAPE, false);
            window.open.layOut();
        });
    }

    private static void fire(NotesWindow window, EventType<KeyEvent> type, KeyCombination key) {
        boolean typed = type == KeyEvent.KEY_TYPED;
        String character = key instanceof TypedKey question ? question.getName() : TYPED;
        KeyCode code = typed ? KeyCode.UNDEFINED : code(key);
        boolean shift = key.getShift() == KeyCombination.ModifierValue.DOWN;
        Node owner = Objects.requireNonNull(window.open.window.scene().getFocusOwner());
        Event.fireEvent(
                owner,
                new KeyEvent(type, typed ? character : KeyEvent.CHAR_UNDEFINED, "", code, shift, false, false, false));
    }

    private static KeyCode code(KeyCombination key) {
        return switch (key) {
            case KeyCodeCombination code -> code.getCode();
            case KeyCharacterCombination character ->
                Objects.requireNonNullElse(KeyCode.getKeyCode(character.getCharacter()), KeyCode.UNDEFINED);
            default -> KeyCode.SLASH;
        };
    }
}
