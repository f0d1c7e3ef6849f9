package org.crossquote.app.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.crossquote.app.FxThread;
import org.crossquote.app.MouseAt;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.ShownTexts;
import org.crossquote.app.shell.WindowLooksTest;
import org.junit.jupiter.api.Test;

/** The table of all wordings in the window. */
class WordingsTest {
    private final OpenWindow open = FxThread.call(() -> OpenWindow.ofSize(1600, 900));

    private Node table() {
        open.layOut();
        return open.window.scene().getRoot().lookup(".wordings");
    }

    private List<Node> lines() {
        return List.copyOf(table().lookupAll(".slot-line"));
    }

    private List<String> badges() {
        return lines().stream()
                .map(line -> ((Label) line.lookup(".badge")).getText())
                .toList();
    }

    @Test
    void wLaysTheWordingsSideBySideTheFullestOnTop() {
        FxThread.run(() -> {
            open.lookAt("He was certainly critical");
            assertThat(table().isVisible()).isFalse();
            double before = open.window.columns().getHeight();
            open.press(KeyCode.W, false);
            assertThat(table().isVisible()).isTrue();
            assertThat(badges()).containsExactly("5", "1", "4");
            assertThat(lines())
                    .allSatisfy(line -> assertThat(line.lookupAll(".slot"))
                            .hasSameSizeAs(lines().getFirst().lookupAll(".slot")));
            assertThat(table().lookupAll(".slot.cut")).hasSizeGreaterThan(3);
            assertThat(open.window.columns().getHeight()).isBetween(before - 320, before - 80);
            assertThat(texts()).contains("One utterance, three wordings", "not told in 2 and 3");
        });
    }

    @Test
    void theTableFollowsTheSizeOfTheTextAndNothingInItOrInThePanelIsCut() {
        OpenWindow narrow = FxThread.call(() -> OpenWindow.ofSize(1024, 700));
        FxThread.run(() -> {
            narrow.lookAt("He was certainly critical");
            narrow.press(KeyCode.W, false);
            narrow.layOut();
            Node table = narrow.window.scene().getRoot().lookup(".wordings");
            double small = ((Label) table.lookup(".wordings-header .entry-name"))
                    .getFont()
                    .getSize();
            double low = ((Region) table).getHeight();
            narrow.model.textSizeProperty().set(28);
            narrow.layOut();
            double large = ((Label) table.lookup(".wordings-header .entry-name"))
                    .getFont()
                    .getSize();
            assertThat(large).isGreaterThan(small * 1.3);
            assertThat(((Region) table).getHeight()).isGreaterThan(low);
            assertThat(table.lookupAll(".wordings-header .label"))
                    .allSatisfy(node -> assertThat(WindowLooksTest.shown(node)).isEqualTo(((Label) node).getText()));
            assertThat(narrow.window.scene().getRoot().lookupAll(".entry-header .speaker-name"))
                    .isNotEmpty()
                    .allSatisfy(node -> assertThat(WindowLooksTest.shown(node)).isEqualTo(((Label) node).getText()));
        });
    }

    private List<String> texts() {
        return ShownTexts.of(table());
    }

    @Test
    void aClickOnALineOrArrowAndEnterGoThereAndTheTableStays() {
        FxThread.run(() -> {
            open.lookAt("He was certainly critical");
            open.press(KeyCode.W, false);
            click(lines().get(1));
            assertThat(article()).isEqualTo(1);
            assertThat(badges()).containsExactly("5", "1", "4");

            lines().get(1).requestFocus();
            open.press(KeyCode.DOWN, false);
            open.press(KeyCode.ENTER, false);
            assertThat(article()).isEqualTo(4);
        });
    }

    @Test
    void theWordsInWhichTheAccountsDifferHaveASignInTheTable() {
        FxThread.run(() -> {
            open.lookAt("He was certainly critical");
            open.press(KeyCode.W, false);
            open.layOut();
            List<String> differing = table().lookupAll(".differs").stream()
                    .map(text -> ((Text) text).getText())
                    .toList();
            assertThat(differing).containsExactlyInAnyOrder("They were", "He was");
            assertThat(table().lookupAll(".differs-sign")).hasSameSizeAs(differing);
        });
    }

    @Test
    void changesOfPunctuationAreGreyUntilTheyAreNotWanted() {
        FxThread.run(() -> {
            open.lookAt("He was certainly critical");
            open.press(KeyCode.W, false);
            open.layOut();
            assertThat(punctuation()).isNotEmpty();
            open.window.actions().get("show.punctuation").give();
            open.layOut();
            assertThat(punctuation()).isEmpty();
            assertThat(table().lookupAll(".differs")).isNotEmpty();
        });
    }

    private List<Node> punctuation() {
        return List.copyOf(table().lookupAll(".wording-text *")).stream()
                .filter(node -> node.getStyleClass().stream().anyMatch(c -> c.startsWith("punctuation")))
                .toList();
    }

    private int article() {
        String id = Objects.requireNonNull(open.model.focus()).passage().article();
        return open.model.columns().stream()
                .filter(c -> c.article().id().equals(id))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static void click(Node node) {
        new MouseAt(5, 5).fire(node, MouseEvent.MOUSE_CLICKED);
    }

    /** Otherwise the line with the keyboard stands out and looks like the one in focus. */
    @Test
    void theKeyboardFollowsTheWalkThroughTheWordings() {
        FxThread.run(() -> {
            open.lookAt("He was certainly critical");
            open.press(KeyCode.W, false);
            open.layOut();
            assertThat(open.window.scene().getFocusOwner()).isSameAs(lines().getLast());
            open.press(KeyCode.L, false);
            open.layOut();
            assertThat(article()).isEqualTo(5);
            assertThat(open.window.scene().getFocusOwner()).isSameAs(lines().getFirst());
        });
    }

    @Test
    void escapeClosesTheTableAndLeavesTheFocusWhereItIs() {
        FxThread.run(() -> {
            open.lookAt("He was certainly critical");
            open.press(KeyCode.W, false);
            open.press(KeyCode.ESCAPE, false);
            assertThat(table().isVisible()).isFalse();
            assertThat(open.model.focus()).isNotNull();
            open.press(KeyCode.ESCAPE, false);
            assertThat(open.model.focus()).isNull();
        });
    }

    @Test
    void whatStandsInOneArticleAloneHasNoTable() {
        FxThread.run(() -> {
            open.lookAt("seized more cocaine");
            assertThat(open.window.actions().get("wordings.toggle").enabled().get())
                    .isFalse();
            open.lookAt("He was certainly critical");
            open.press(KeyCode.W, false);
            open.model.clearFocus();
            assertThat(table().isVisible()).isFalse();
        });
    }

    @Test
    void allWordsCanBeShownAndTheTableIsCopiedWithTabs() {
        FxThread.run(() -> {
            open.lookAt("He was certainly critical");
            open.press(KeyCode.W, false);
            assertThat(texts()).contains("=");
            ((CheckBox) table().lookup(".check-box")).fire();
            assertThat(texts()).doesNotContain("=");

            Hyperlink copy = table().lookupAll(".quiet-link").stream()
                    .map(Hyperlink.class::cast)
                    .filter(link -> link.getText().equals("copy"))
                    .findFirst()
                    .orElseThrow();
            copy.fire();
            List<String> rows =
                    Clipboard.getSystemClipboard().getString().lines().toList();
            assertThat(rows).hasSize(3);
            assertThat(rows.getFirst()).contains("They were\tcertainly critical before that.");
            assertThat(rows).allSatisfy(row -> assertThat(row.split("\t", -1)).hasSize(9));
        });
    }
}
