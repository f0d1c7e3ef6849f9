package org.crossquote.app.preference.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.ShownTexts;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.column.TextLook;
import org.crossquote.app.command.KeySheet;
import org.crossquote.app.preference.item.PreferenceGroup;
import org.crossquote.app.style.ColourPreset;
import org.crossquote.app.style.Theme;
import org.crossquote.link.Sureness;
import org.junit.jupiter.api.Test;

/** All preferences in one place, each seen at once, by mouse and by keys. */
class PreferencesPageTest {
    private static OpenWindow opened() {
        OpenWindow open = OpenWindow.ofSize(1500, 950);
        open.press(KeyCode.COMMA, true);
        open.layOut();
        return open;
    }

    private static Node find(OpenWindow open, String id) {
        return open.all(Node.class).stream()
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id));
    }

    private static void section(OpenWindow open, PreferenceGroup group) {
        ((ButtonBase) find(open, "preferences-" + group.id())).fire();
        open.layOut();
    }

    private static void choose(OpenWindow open, String id, String words) {
        find(open, "preference-" + id).lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .fire();
        open.layOut();
    }

    private static CheckBox box(OpenWindow open, String id) {
        return open.all(CheckBox.class).stream()
                .filter(box -> ("preference-" + id).equals(box.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static List<PreferencesPage> pages(OpenWindow open) {
        return open.all(PreferencesPage.class);
    }

    private static ArticleColumn first(OpenWindow open) {
        return open.window.columns().made().getFirst();
    }

    private static Text paragraph(OpenWindow open) {
        return first(open).lookupAll(".block.paragraph TextFlow").stream()
                .map(flow -> (Text) ((TextFlow) flow).getChildren().getFirst())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void themeAndColoursAreSeenAtOnce() {
        FxThread.run(() -> {
            OpenWindow open = opened();
            choose(open, "theme", Theme.DARK.inWords());
            choose(open, "colours", ColourPreset.TRITAN.inWords());
            assertThat(open.window.scene().getStylesheets())
                    .anyMatch(s -> s.endsWith("/dark.css"))
                    .anyMatch(s -> s.endsWith("/tritan-dark.css"));
            open.window.actions().get("theme.light").give();
            assertThat(open.window.scene().getStylesheets()).anyMatch(s -> s.endsWith("/tritan-light.css"));
            assertThat(open.window.preferences().of(ColourPreset.SECTION).get()).isEqualTo(ColourPreset.TRITAN);
        });
    }

    @Test
    void whatIsChangedElsewhereIsShownHere() {
        FxThread.run(() -> {
            OpenWindow open = opened();
            open.window.actions().get("theme.dark").give();
            assertThat(find(open, "preference-theme").lookupAll(".toggle-button").stream()
                            .map(ToggleButton.class::cast)
                            .filter(ToggleButton::isSelected)
                            .map(ToggleButton::getText))
                    .containsExactly(Theme.DARK.inWords());
        });
    }

    @Test
    void sizeSpacingFontAndWidthOfTheTextAreSeenAtOnce() {
        FxThread.run(() -> {
            OpenWindow open = opened();
            section(open, PreferenceGroup.text());
            double height = ((Region) paragraph(open).getParent()).getHeight();
            double width = first(open).getWidth();
            choose(open, "spacing", "Wider");
            double wider = ((Region) paragraph(open).getParent()).getHeight();
            assertThat(wider).isGreaterThan(height * 1.1);
            open.all(ComboBox.class).stream()
                    .map(box -> (ComboBox<String>) box)
                    .findFirst()
                    .orElseThrow()
                    .setValue("Inter");
            open.layOut();
            assertThat(paragraph(open).getFont().getFamily()).isEqualTo("Inter");
            choose(open, "width", "Wide");
            assertThat(first(open).getWidth()).isGreaterThan(width).isEqualTo(440);
            find(open, "preference-size").lookupAll(".button").stream()
                    .map(Button.class::cast)
                    .filter(button -> button.getText().equals("+"))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            open.layOut();
            assertThat(paragraph(open).getFont().getSize()).isEqualTo(17);
        });
    }

    @Test
    void aFontThatIsNotHereIsTheUsualOne() {
        FxThread.run(() -> {
            OpenWindow open = opened();
            String usual = paragraph(open).getFont().getFamily();
            for (String odd : List.of("No Such Font 7", "x\"; -fx-font-size: 90px; \"", "\\")) {
                first(open).dress(new TextLook(odd, TextLook.Spacing.CLOSE), true, true);
                open.layOut();
                assertThat(paragraph(open).getFont().getFamily()).isEqualTo(usual);
                assertThat(paragraph(open).getFont().getSize()).isEqualTo(16);
            }
        });
    }

    @Test
    void whatIsFoldedIsOpenedInEveryColumnWhenTheReaderWantsIt() {
        FxThread.run(() -> {
            OpenWindow open = opened();
            assertThat(openFolds(open)).isEmpty();
            section(open, PreferenceGroup.text());
            box(open, "fold.boilerplate").setSelected(false);
            box(open, "fold.comments").setSelected(false);
            open.layOut();
            assertThat(openFolds(open)).isNotEmpty();
            box(open, "fold.boilerplate").setSelected(true);
            box(open, "fold.comments").setSelected(true);
            assertThat(openFolds(open)).isEmpty();
        });
    }

    private static List<Integer> openFolds(OpenWindow open) {
        return open.window.columns().made().stream()
                .flatMap(column -> column.memory().openFolds().stream())
                .toList();
    }

    @Test
    void surenessUnderliningAndMotionAreTheSameChoicesAsElsewhere() {
        FxThread.run(() -> {
            OpenWindow open = opened();
            section(open, PreferenceGroup.text());
            box(open, "motion").setSelected(true);
            box(open, "motion").setSelected(false);
            assertThat(open.window.columns().animatedProperty().get()).isFalse();
            section(open, PreferenceGroup.shown());
            choose(open, "sureness", "All");
            box(open, "underlined").setSelected(true);
            assertThat(open.model.shownProperty().get().sureness()).isEqualTo(Sureness.POSSIBLE);
            assertThat(open.model.shownProperty().get().underlined()).isTrue();
            open.window.actions().get("show.underlined").give();
            assertThat(box(open, "underlined").isSelected()).isFalse();
        });
    }

    @Test
    void aNewKeyIsPressedAndShownInTheSheetAtOnce() {
        FxThread.run(() -> {
            OpenWindow open = opened();
            section(open, PreferenceGroup.keys());
            ((Button) find(open, "key-quotation.next")).fire();
            open.press(KeyCode.F8, false);
            open.layOut();
            assertThat(((Button) find(open, "key-quotation.next")).getText()).isEqualTo("F8");
            open.press(KeyCode.ESCAPE, false);
            assertThat(pages(open)).isEmpty();
            open.window.focusColumns();
            open.press(KeyCode.F8, false);
            assertThat(open.window.columns().ringed()).isPresent();
            open.type("?");
            open.layOut();
            assertThat(ShownTexts.of(open.all(KeySheet.class).getFirst())).contains("F8");
        });
    }

    @Test
    void aKeyOfAnotherCommandIsTakenOnlyWhenTheReaderSaysSo() {
        FxThread.run(() -> {
            OpenWindow open = opened();
            section(open, PreferenceGroup.keys());
            ((Button) find(open, "key-quotation.next")).fire();
            open.press(KeyCode.F6, false);
            open.layOut();
            String other = open.window.actions().get("region.next").title();
            assertThat(open.all(Label.class)).extracting(Label::getText).contains("F6 is the key of “" + other + "”.");
            assertThat(open.window.actions().keyText("region.next")).isEqualTo("F6");
            open.press(KeyCode.ESCAPE, false);
            assertThat(pages(open)).as("Esc closes the question only").hasSize(1);
            assertThat(open.window.actions().keyText("quotation.next")).isEqualTo("J");
            ((Button) find(open, "key-quotation.next")).fire();
            open.press(KeyCode.F6, false);
            ((Button) find(open, "key-take")).fire();
            assertThat(open.window.actions().keyText("quotation.next")).isEqualTo("F6");
            assertThat(open.window.actions().hasKey("region.next")).isFalse();
        });
    }

    @Test
    void whatMovesInTextsIsNoKeyAndASignIsTakenAsItIsTyped() {
        FxThread.run(() -> {
            OpenWindow open = opened();
            section(open, PreferenceGroup.keys());
            ((Button) find(open, "key-quotation.next")).fire();
            open.press(KeyCode.DOWN, false);
            assertThat(open.window.actions().keyText("quotation.next")).isEqualTo("J");
            open.press(KeyCode.SLASH, false);
            open.type("/");
            assertThat(open.window.actions().keyText("quotation.next")).isEqualTo("/");
        });
    }

    @Test
    void withoutSingleKeysNoLetterIsAnsweredAndTheWindowNamesAnotherWay() {
        FxThread.run(() -> {
            OpenWindow open = opened();
            section(open, PreferenceGroup.keys());
            box(open, "keys.single").setSelected(false);
            ((Button) find(open, "key-quotation.next")).fire();
            open.press(KeyCode.N, false);
            assertThat(open.window.actions().hasKey("quotation.next")).isFalse();
            open.press(KeyCode.ESCAPE, false);
            open.press(KeyCode.ESCAPE, false);
            assertThat(pages(open)).isEmpty();
            open.window.focusColumns();
            open.press(KeyCode.J, false);
            open.press(KeyCode.DIGIT2, false);
            open.type("?");
            assertThat(open.window.columns().ringed()).isEmpty();
            assertThat(open.all(KeySheet.class)).isEmpty();
            open.layOut();
            assertThat(ShownTexts.of(open.window.scene().getRoot())).contains("Ctrl+K commands");
        });
    }

    @Test
    void theListOfKeysGetsShorterAndEscClearsTheFilterBeforeItClosesThePage() {
        FxThread.run(() -> {
            OpenWindow open = opened();
            section(open, PreferenceGroup.keys());
            TextField filter = open.all(TextField.class).stream()
                    .filter(field -> "Filter the commands".equals(field.getPromptText()))
                    .findFirst()
                    .orElseThrow();
            int all = open.window.scene().getRoot().lookupAll(".key-row").size();
            filter.requestFocus();
            filter.setText("LÁRGER");
            open.layOut();
            assertThat(open.window.scene().getRoot().lookupAll(".key-row")).hasSize(1);
            open.press(KeyCode.ESCAPE, false);
            open.layOut();
            assertThat(open.window.scene().getRoot().lookupAll(".key-row")).hasSize(all);
            assertThat(pages(open)).hasSize(1);
            open.press(KeyCode.ESCAPE, false);
            assertThat(pages(open)).isEmpty();
        });
    }

    @Test
    void everySectionCanBeWalkedToAndItsControlsHaveNames() {
        FxThread.run(() -> {
            OpenWindow open = opened();
            for (int i = 0; i < 5; i++) {
                open.layOut();
                List<Node> rows =
                        List.copyOf(((VBox) pages(open).getFirst().lookup(".preference-items")).getChildren());
                assertThat(rows)
                        .isNotEmpty()
                        .allSatisfy(row -> assertThat(
                                        ((VBox) row).getChildren().get(1).getAccessibleText())
                                .isNotBlank());
                open.press(KeyCode.DOWN, false);
            }
        });
    }
}
