package org.crossquote.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who has the keyboard when what had it is gone, in a window that draws. */
@Tag("threads")
class KeyboardHomeTest {
    private final OpenWindow open = FxThread.call(() -> OpenWindow.ofSize(900, 700));
    private final Stage stage = FxThread.call(Stage::new);

    @BeforeEach
    void show() {
        FxThread.run(() -> {
            stage.setScene(open.window.scene());
            stage.show();
            stage.requestFocus();
            open.window.focusColumns();
        });
        FxThread.awaitPulses(open.window.scene(), 3);
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
    }

    private Node owner() {
        return FxThread.call(() -> open.window.scene().getFocusOwner());
    }

    private void give(String action) {
        FxThread.run(() -> open.window.actions().get(action).give());
        FxThread.awaitPulses(open.window.scene(), 3);
    }

    private static boolean isText(Node node) {
        return node != null && node.getStyleClass().contains("article-text");
    }

    @ParameterizedTest
    @CsvSource({
        "gap.only, panel.unsure",
        "panel.unsure, gap.only",
        "panel.unsure, panel.boilerplate",
        "panel.boilerplate, gap.missing",
        "gap.missing, gap.only"
    })
    void aListThatTakesThePlaceOfAnotherKeepsTheKeyboardThatItWasGiven(String first, String second) {
        give(first);
        assertThat(owner()).as(first).isInstanceOf(ListView.class);
        give(second);
        assertThat(owner()).as(second).isInstanceOf(ListView.class);
    }

    @Test
    void theArticleHasItWhenAListIsGone() {
        give("gap.only");
        give("panel.comparison");
        assertThat(isText(owner())).isTrue();
    }

    @Test
    void theArticleHasItInEveryFrameAfterItsFilesWereReadAgain() {
        FxThread.run(() -> open.window.actions().get("collection.reread").give());
        FxThread.awaitPulses(open.window.scene(), 1);
        assertThat(isText(owner())).as("%s", owner()).isTrue();
        FxThread.awaitPulses(open.window.scene(), 3);
        assertThat(isText(owner())).as("%s", owner()).isTrue();
    }
}
