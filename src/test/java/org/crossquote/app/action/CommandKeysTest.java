package org.crossquote.app.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.preference.PreferenceValues;
import org.crossquote.app.preference.Preferences;
import org.junit.jupiter.api.Test;

/** Keys that the reader chose: kept, shown, answered, and taken from nobody who was not asked for it. */
class CommandKeysTest {
    private final Actions actions = new Actions();

    private PreferenceValues open(String settings) {
        actions.add(Group.READING, "next", "Next", () -> {}, "J");
        actions.add(Group.READING, "back", "Back", () -> {}, "K", "Shift+K");
        actions.add(Group.HELP, "palette", "Commands", () -> {}, "Shortcut+K");
        actions.addFirst(Group.NOTES, "leave", "Leave", actions.get("next").enabled(), () -> {}, "Esc");
        actions.add(Group.READING, "clear", "Clear", () -> {}, "Esc");
        PreferenceValues values = new PreferenceValues(Preferences.read(settings.getBytes(StandardCharsets.UTF_8)));
        actions.keys().follow(values.of(KeyChanges.SECTION));
        return values;
    }

    private static KeyEvent press(KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
    }

    private Action action(String id) {
        return actions.get(id);
    }

    private List<String> given(KeyEvent event) {
        return actions.of(event).map(Action::id).stream().toList();
    }

    @Test
    void aChangedKeyIsAnsweredShownAndKept() {
        PreferenceValues values = open("{}");
        actions.keys().give(action("next"), KeyCombination.valueOf("Shortcut+D"));
        assertThat(given(press(KeyCode.D, true))).containsExactly("next");
        assertThat(given(press(KeyCode.J, false))).isEmpty();
        assertThat(action("next").keyText()).isEqualTo("Ctrl+D");
        assertThat(actions.keyText("next")).isEqualTo("Ctrl+D");
        KeyChanges again = Preferences.read(values.now().write()).get(KeyChanges.SECTION);
        assertThat(again.of("next")).hasValue(List.of(KeyCombination.valueOf("Shortcut+D")));
        actions.keys().reset(action("next"));
        assertThat(given(press(KeyCode.J, false))).containsExactly("next");
        assertThat(actions.keys().isAnyChanged()).isFalse();
    }

    @Test
    void whoHasAKeyIsToldBeforeItIsTakenAndKeepsHisOthers() {
        open("{}");
        KeyCombination k = KeyCombination.valueOf("K");
        assertThat(actions.keys().owners(k, action("next"))).containsExactly(action("back"));
        assertThat(actions.keys().owners(k, action("back"))).isEmpty();
        actions.keys().give(action("next"), k);
        assertThat(given(press(KeyCode.K, false))).containsExactly("next");
        assertThat(action("back").keyText()).isEqualTo("Shift+K");
        assertThat(actions.keys().owners(KeyCombination.valueOf("K"), action("back")))
                .as("the usual one would have to be taken back, too")
                .containsExactly(action("next"));
        actions.keys().reset(action("back"));
        assertThat(given(press(KeyCode.K, false))).containsExactly("back");
        assertThat(action("next").keys()).isEmpty();
        actions.keys().resetAll();
        assertThat(given(press(KeyCode.J, false))).containsExactly("next");
    }

    @Test
    void aKeyThatTwoCommandsUsuallyShareIsNoConflict() {
        open("{}");
        assertThat(actions.keys().owners(KeyCombination.valueOf("Esc"), action("clear")))
                .isEmpty();
        assertThat(actions.keys().owners(KeyCombination.valueOf("Esc"), action("next")))
                .extracting(Action::id)
                .containsExactly("leave", "clear");
    }

    @Test
    void keptKeysThatAreNoneAreToldAndTheUsualOnesAreUsed() {
        PreferenceValues values = open(
                "{\"keys\": {\"changed\": {\"next\": [\"Nokey\"], \"back\": 7, \"later\": [\"Alt+Q\"]}, \"odd\": 1}}");
        assertThat(action("next").keyText()).isEqualTo("J");
        assertThat(action("back").keyText()).isEqualTo("K");
        assertThat(actions.keys().unusable())
                .hasSize(2)
                .anySatisfy(s -> assertThat(s).contains("Nokey").contains("Next"))
                .anySatisfy(s -> assertThat(s).contains("7").contains("Back"));
        actions.keys().give(action("next"), KeyCombination.valueOf("N"));
        assertThat(new String(values.now().write(), StandardCharsets.UTF_8))
                .as("what this version does not know stays")
                .contains("later", "Alt+Q", "odd");
    }

    @Test
    void ofTwoCommandsWithOneKeyInTheSettingsOneHasItAndTheOtherIsNamed() {
        open("{\"keys\": {\"changed\": {\"back\": [\"J\"]}}}");
        assertThat(given(press(KeyCode.J, false))).containsExactly("back");
        assertThat(action("next").keys()).isEmpty();
        assertThat(actions.keys().unusable())
                .singleElement()
                .satisfies(s -> assertThat(s).contains("J").contains("Back").contains("Next"));
    }

    @Test
    void withoutSingleKeysNoLetterDigitOrSignGivesACommandAndSentencesNameAWayThatThereIs() {
        open("{}");
        actions.add(Group.HELP, "sheet", "All keys", () -> {}, "?");
        actions.add(Group.COLUMNS, "one", "Column 1", () -> {}, "1");
        actions.keys().setSingleKeys(false);
        assertThat(given(press(KeyCode.J, false))).isEmpty();
        assertThat(given(press(KeyCode.DIGIT1, false))).isEmpty();
        KeyEvent question = new KeyEvent(KeyEvent.KEY_TYPED, "?", "", KeyCode.UNDEFINED, true, false, false, false);
        assertThat(given(question)).isEmpty();
        KeyEvent shifted = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.K, true, false, false, false);
        assertThat(given(shifted)).isEmpty();
        assertThat(given(press(KeyCode.K, true))).containsExactly("palette");
        assertThat(given(press(KeyCode.ESCAPE, false))).containsExactly("leave");
        assertThat(action("next").keyText()).isEmpty();
        assertThat(actions.hasKey("next")).isFalse();
        assertThat(actions.keyText("next")).contains("Next").contains("Ctrl+K");
        actions.keys().clear(action("palette"));
        assertThat(actions.keyText("next")).contains("Next").contains("menu");
        actions.keys().setSingleKeys(true);
        assertThat(actions.keyText("next")).isEqualTo("J");
    }

    @Test
    void aSingleKeyIsOneThatWouldBeTyped() {
        for (String single : List.of("J", "Shift+J", "5", "Numpad 5", "Slash", "?", "ä")) {
            assertThat(KeyNotation.read(single))
                    .as(single)
                    .map(KeyNotation::isSingle)
                    .hasValue(true);
        }
        for (String other : List.of("Ctrl+J", "Alt+5", "F3", "Shift+F3", "Enter", "Delete", "Esc", "Page Down")) {
            assertThat(KeyNotation.read(other))
                    .as(other)
                    .map(KeyNotation::isSingle)
                    .hasValue(false);
        }
        for (String none : List.of("", " ", "Nokey", "Ctrl+", "Shift+Nokey")) {
            assertThat(KeyNotation.read(none)).as(none).isEmpty();
        }
    }
}
