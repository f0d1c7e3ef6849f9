package org.crossquote.app.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.UnendingExecutor;
import org.crossquote.difference.Difference;
import org.crossquote.difference.DifferenceKind;
import org.junit.jupiter.api.Test;

/** Where the accounts differ, in the window with the five articles. */
class DifferenceFeatureTest {
    private final OpenWindow open = FxThread.call(() -> OpenWindow.ofSize(1600, 900));

    private ListView<?> list() {
        open.layOut();
        return (ListView<?>) open.window.scene().getRoot().lookup(".difference-list .list-view");
    }

    private String tab() {
        return open.window.scene().getRoot().lookupAll(".side-panel .tab-button").stream()
                .map(tab -> ((ToggleButton) tab).getText())
                .filter(text -> text.startsWith("Differences"))
                .findFirst()
                .orElse("");
    }

    @Test
    void theTabSaysHowManyThereAreAndAKeyListsThem() {
        FxThread.run(() -> {
            assertThat(tab()).isEqualTo("Differences 1");
            open.press(KeyCode.D, false);
            assertThat(list().getItems()).singleElement().satisfies(row -> {
                Difference difference = (Difference) row;
                assertThat(difference.kind()).isEqualTo(DifferenceKind.WORDS);
                assertThat(List.of(
                                difference.pieceOfA().exact(),
                                difference.pieceOfB().exact()))
                        .containsExactly("He was", "They were");
            });
            assertThat(open.window.scene().getFocusOwner()).isSameAs(list());
        });
    }

    /** What waits for its turn in the background. */
    private static final class Queue extends UnendingExecutor {
        private final Deque<Runnable> waiting = new ArrayDeque<>();

        @Override
        public void execute(Runnable command) {
            waiting.add(command);
        }

        void run() {
            while (!waiting.isEmpty()) {
                waiting.poll().run();
            }
        }
    }

    private static void giveLink(OpenWindow open, String words) {
        open.layOut();
        open.all(Hyperlink.class).stream()
                .filter(link -> link.isVisible() && link.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private static Stream<String> labels(OpenWindow open) {
        open.layOut();
        return open.all(Label.class).stream().map(Label::getText);
    }

    @Test
    void aLongSearchSaysHowFarItIsCanBeStoppedAndIsBegunAgain() {
        FxThread.run(() -> {
            Queue background = new Queue();
            OpenWindow searching = OpenWindow.with(1600, 900, background);
            searching.press(KeyCode.D, false);
            assertThat(labels(searching)).contains("Looking for differences: 0%");
            giveLink(searching, "Stop");
            background.run();
            assertThat(labels(searching)).contains("The search for differences was stopped.");
            giveLink(searching, "Look for them");
            assertThat(labels(searching)).contains("Looking for differences: 0%");
            background.run();
            assertThat(searching.all(Hyperlink.class))
                    .noneMatch(link -> link.isVisible() && link.getText().equals("Stop"));
            assertThat(labels(searching)).anyMatch(text -> text.startsWith("1 difference."));
        });
    }

    @Test
    void oneNumberIsToldEverywhereAndWhatIsNoDifferenceIsToldApart() {
        FxThread.run(() -> {
            for (String command : List.of("panel.differences", "view.differences")) {
                open.window.actions().get(command).give();
                open.layOut();
                assertThat(open.all(Label.class).stream().map(Label::getText))
                        .as(command)
                        .contains("1 difference. Besides, 1 thing is planned in one article and done in another,"
                                + " which is no difference.");
            }
            assertThat(tab()).isEqualTo("Differences 1");
            assertThat(open.all(Label.class).stream().map(Label::getText).filter(t -> t.contains("1\u00a0difference")))
                    .as("the cards of both articles")
                    .hasSize(2);
        });
    }

    @Test
    void enterLinesThePassagesUpAndThePanelSaysInWhichTheyDiffer() {
        FxThread.run(() -> {
            open.press(KeyCode.D, false);
            open.layOut();
            open.press(KeyCode.ENTER, false);
            open.layOut();
            Difference difference = (Difference) list().getItems().getFirst();
            assertThat(Objects.requireNonNull(open.model.focus()).passage()).isEqualTo(difference.a());
            open.window.actions().get("panel.comparison").give();
            open.layOut();
            Node line = open.window.scene().getRoot().lookup(".difference-lines .others-differ");
            assertThat(((Labeled) line).getText()).contains("“He was” in article 4", "“They were” in article 5");
            open.model.clearFocus();
            open.layOut();
            assertThat(open.window.scene().getRoot().lookup(".difference-lines").isVisible())
                    .isFalse();
        });
    }

    @Test
    void bothPiecesAreLitWhileTheReaderLooksAtTheirDifferenceAndEscGoesBack() {
        FxThread.run(() -> {
            open.layOut();
            assertThat(open.window.scene().getRoot().lookupAll(".difference-lit"))
                    .isEmpty();
            open.press(KeyCode.D, false);
            open.layOut();
            open.press(KeyCode.ENTER, false);
            open.layOut();
            assertThat(open.window.scene().getRoot().lookupAll(".difference-lit").stream()
                            .map(Node::getParent)
                            .distinct())
                    .hasSize(2);
            open.press(KeyCode.ESCAPE, false);
            open.layOut();
            assertThat(open.model.focus()).isNull();
            assertThat(open.window.scene().getRoot().lookupAll(".difference-lit"))
                    .isEmpty();
        });
    }

    @Test
    void thePassagesHaveASignThatIsNoColour() {
        FxThread.run(() -> {
            open.layOut();
            assertThat(open.window.scene().getRoot().lookupAll(".difference-sign"))
                    .hasSize(2)
                    .allSatisfy(sign -> assertThat(((Labeled) sign).getText()).isEqualTo("≠"));
        });
    }
}
