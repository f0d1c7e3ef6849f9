package org.crossquote.app.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.reading.AlikeSentences.Pair;
import org.junit.jupiter.api.Test;

/** Sentences that are alike without a link, in the window with the five articles. */
class AlikeFeatureTest {
    private final OpenWindow open = FxThread.call(() -> OpenWindow.ofSize(1600, 900));

    private ListView<?> list() {
        open.layOut();
        return (ListView<?>) open.window.scene().getRoot().lookup(".alike-list .list-view");
    }

    private Pair first() {
        return (Pair) list().getItems().getFirst();
    }

    private long outlined() {
        open.layOut();
        return open.window.scene().getRoot().lookupAll(".alike-outline").stream()
                .filter(node -> !((Path) node).getElements().isEmpty())
                .count();
    }

    private void ask() {
        open.window.columns().goToColumn(2);
        open.press(KeyCode.A, false);
    }

    @Test
    void aKeyListsThemAndSaysThatTheyAreNoLinks() {
        FxThread.run(() -> {
            ask();
            assertThat(list().getItems()).isNotEmpty();
            Node head = open.window.scene().getRoot().lookup(".alike-list .list-note");
            assertThat(((Label) head).getText())
                    .startsWith("Article 2 has links")
                    .contains("They are no links");
            assertThat(first().words()).hasSizeGreaterThan(1);
            assertThat(open.window.scene().getFocusOwner()).isSameAs(list());
        });
    }

    @Test
    void enterShowsBothInTheColumnsAndIsNoFocusAndAddsNoLink() {
        FxThread.run(() -> {
            int links = open.model.reading().allLinks().size();
            ask();
            assertThat(outlined()).isZero();
            list().getSelectionModel().select(0);
            open.press(KeyCode.ENTER, false);
            Pair pair = first();
            assertThat(outlined()).isPositive();
            assertThat(List.of(pair.own().article(), pair.other().article()))
                    .allMatch(id ->
                            open.model.column(id).orElseThrow().shownProperty().get());
            assertThat(open.model.focus()).isNull();
            assertThat(open.model.reading().allLinks()).hasSize(links);
        });
    }

    @Test
    void closingTheListTakesTheMarksAway() {
        FxThread.run(() -> {
            ask();
            list().getSelectionModel().select(0);
            open.press(KeyCode.ENTER, false);
            assertThat(outlined()).isPositive();
            Hyperlink close = (Hyperlink)
                    Objects.requireNonNull(open.window.scene().getRoot().lookup(".alike-list .gap-head .quiet-link"));
            close.fire();
            assertThat(open.window.scene().getRoot().lookup(".alike-list")).isNull();
            assertThat(outlined()).isZero();
        });
    }
}
