package org.crossquote.app.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.junit.jupiter.api.Test;

/** The facts in miniature above the columns of the five articles. */
class FactStripTest {
    private static OpenWindow open(double height) {
        OpenWindow open = OpenWindow.ofSize(1400, height);
        open.layOut();
        return open;
    }

    private static FactStrip strip(OpenWindow open) {
        return open.all(FactStrip.class).getFirst();
    }

    private static boolean isSeen(OpenWindow open) {
        open.layOut();
        return strip(open).getParent().isVisible();
    }

    @Test
    void everyPassageHasABoxAtItsPlaceAndQuotedOnesAreHigher() {
        FxThread.run(() -> {
            FactStrip strip = strip(open(1000));
            assertThat(strip.lookupAll(".number-badge")).hasSize(5);
            Node quoted = strip.lookup(".strip-box.quoted");
            Node told = strip.lookup(".strip-box.told");
            assertThat(quoted.getLayoutBounds().getHeight())
                    .as("not told apart by colour alone")
                    .isGreaterThan(told.getLayoutBounds().getHeight());
            assertThat(strip.lookupAll(".strip-box"))
                    .allSatisfy(box ->
                            assertThat(box.getBoundsInParent().getCenterX()).isBetween(0.0, strip.getWidth()));
        });
    }

    @Test
    void arrowsLeadFromBoxToBoxAndEnterGoesToThePassage() {
        FxThread.run(() -> {
            OpenWindow open = open(1000);
            FactStrip strip = strip(open);
            strip.requestFocus();
            String first = strip.getAccessibleText();
            open.press(KeyCode.RIGHT, false);
            assertThat(strip.getAccessibleText()).startsWith("Article 1").isNotEqualTo(first);
            open.press(KeyCode.DOWN, false);
            assertThat(strip.getAccessibleText()).startsWith("Article 2");
            open.press(KeyCode.ENTER, false);
            open.layOut();
            assertThat(Objects.requireNonNull(open.model.focus()).passage().article())
                    .isEqualTo(open.model.columns().get(1).article().id());
            assertThat(strip.lookupAll(".strip-box").stream()
                            .filter(box -> box.getPseudoClassStates().toString().contains("in-focus")))
                    .as("what is looked at, and where others have it")
                    .hasSizeGreaterThan(1);
        });
    }

    @Test
    void itIsFoldedAwayWhereThereIsLittleRoomAndWhenTheReaderWants() {
        FxThread.run(() -> {
            OpenWindow low = open(700);
            assertThat(isSeen(low)).isFalse();
            low.window.actions().get("facts.strip").give();
            assertThat(isSeen(low)).isTrue();
            OpenWindow high = open(1000);
            assertThat(isSeen(high)).isTrue();
            high.window.views().open("facts");
            assertThat(isSeen(high)).as("it belongs to the columns").isFalse();
            high.window.views().read();
            high.window.actions().get("facts.strip").give();
            assertThat(isSeen(high)).isFalse();
        });
    }

    @Test
    void itIsNotMadeAnewWhileTheWindowIsOnlyMadeHigher() {
        OpenWindow open = FxThread.call(() -> open(860));
        Stage stage = FxThread.call(Stage::new);
        FxThread.run(() -> {
            stage.setScene(open.window.scene());
            stage.setHeight(860);
            stage.show();
        });
        FxThread.awaitPulses(open.window.scene(), 2);
        Node box = FxThread.call(() -> strip(open).lookup(".strip-box"));
        double before = open.window.scene().getHeight();
        FxThread.run(() -> stage.setHeight(900));
        FxThread.awaitPulses(open.window.scene(), 2);
        assertThat(open.window.scene().getHeight()).isGreaterThan(before);
        assertThat(FxThread.call(() -> strip(open).lookup(".strip-box"))).isSameAs(box);
        FxThread.run(stage::close);
    }
}
