package org.crossquote.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.action.Action;
import org.crossquote.app.action.Actions;
import org.crossquote.app.reading.TextSize;
import org.junit.jupiter.api.Test;

class KeysTest {
    @Test
    void everyCommandHasItsOwnIdAndItsOwnKeys() {
        FxThread.run(() -> {
            Actions actions = OpenWindow.ofSize(1200, 800).window.actions();
            assertThat(actions.all()).extracting(Action::id).doesNotHaveDuplicates();
            assertThat(actions.all().stream()
                            .filter(a -> !actions.sharesKeys(a))
                            .flatMap(a -> a.keys().stream())
                            .map(KeyCombination::getName))
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThan(30);
        });
    }

    @Test
    void aCommandThatGoesFirstHasItsKeyOnlyWhileItIsEnabled() {
        FxThread.run(() -> {
            Actions actions = new Actions();
            BooleanProperty selected = new SimpleBooleanProperty(true);
            actions.add(Action.Group.COLUMNS, "column", "Column", () -> {}, "1");
            actions.addFirst(Action.Group.NOTES, "colour", "Colour", selected, () -> {}, "1");
            KeyEvent one = new KeyEvent(KeyEvent.KEY_PRESSED, "1", "1", KeyCode.DIGIT1, false, false, false, false);
            assertThat(actions.of(one).orElseThrow().id()).isEqualTo("colour");
            selected.set(false);
            assertThat(actions.of(one).orElseThrow().id()).isEqualTo("column");
        });
    }

    @Test
    void aKeyCannotBeGivenToTwoCommands() {
        Actions actions = new Actions();
        actions.add(Action.Group.VIEW, "a", "A", () -> {}, "Shortcut+K");
        assertThatThrownBy(() -> actions.add(Action.Group.VIEW, "b", "B", () -> {}, "Shortcut+K"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void jGoesToTheNextQuotationAndEscLooksAway() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1600, 900);
            open.window.focusColumns();
            open.press(KeyCode.J, false);
            open.press(KeyCode.ENTER, false);
            assertThat(open.model.focus()).isNotNull();
            open.press(KeyCode.ESCAPE, false);
            assertThat(open.model.focus()).isNull();
        });
    }

    @Test
    void controlAndPlusMinusZeroChangeTheTextSizeWithinBounds() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1200, 800);
            open.press(KeyCode.EQUALS, true);
            assertThat(open.model.textSizeProperty().get()).isEqualTo(ReaderModel.DEFAULT_TEXT_SIZE + 1);
            open.pressWithShift(KeyCode.EQUALS);
            assertThat(open.model.textSizeProperty().get()).isEqualTo(ReaderModel.DEFAULT_TEXT_SIZE + 2);
            for (int i = 0; i < 50; i++) {
                open.press(KeyCode.MINUS, true);
            }
            assertThat(open.model.textSizeProperty().get()).isEqualTo(TextSize.SMALLEST);
            open.press(KeyCode.DIGIT0, true);
            assertThat(open.model.textSizeProperty().get()).isEqualTo(ReaderModel.DEFAULT_TEXT_SIZE);
        });
    }

    @Test
    void lettersTypedIntoAFieldAreNoCommands() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1600, 900);
            open.press(KeyCode.K, true);
            assertThat(open.window.scene().getFocusOwner()).isInstanceOf(TextField.class);
            open.press(KeyCode.J, false);
            open.type("?");
            open.press(KeyCode.ENTER, false);
            assertThat(open.model.focus()).isNull();
            assertThat(open.all(KeySheet.class)).isEmpty();
        });
    }

    @Test
    void thePaletteGetsShorterWithEveryWordAndEnterGivesTheCommand() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1200, 800);
            open.press(KeyCode.K, true);
            CommandPalette palette = open.all(CommandPalette.class).getFirst();
            int all = palette.listed().size();
            TextField words = open.all(TextField.class).getFirst();
            words.setText("larger");
            assertThat(palette.listed()).extracting(Action::id).containsExactly("text.larger");
            assertThat(all).isGreaterThan(20);
            open.press(KeyCode.ENTER, false);
            assertThat(open.model.textSizeProperty().get()).isEqualTo(ReaderModel.DEFAULT_TEXT_SIZE + 1);
            assertThat(open.all(CommandPalette.class)).isEmpty();
        });
    }

    @Test
    void theQuestionMarkOpensTheKeySheetWithOneRowForNumbersAndEscClosesIt() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1200, 800);
            open.window.focusColumns();
            open.type("?");
            KeySheet sheet = open.all(KeySheet.class).getFirst();
            open.layOut();
            assertThat(sheet.lookupAll(".label").stream().map(label -> ((Label) label).getText()))
                    .contains(
                            "Next quotation",
                            "1, 2, …",
                            "Go to column 1, 2, …",
                            "Mark selected words in colour 1, 2, …")
                    .doesNotContain("Go to column 2");
            open.press(KeyCode.ESCAPE, false);
            assertThat(open.all(KeySheet.class)).isEmpty();
        });
    }
}
