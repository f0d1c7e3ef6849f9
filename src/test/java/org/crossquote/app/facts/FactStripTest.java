package org.crossquote.app.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.reading.Reading;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
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
    void itSaysHowManyArticlesHaveNoRow() {
        FxThread.run(() -> {
            OpenWindow open = open(1000);
            assertThat(more(open)).isEmpty();
            List<Article> articles = IntStream.rangeClosed(1, 11)
                    .mapToObj(i ->
                            new ArticleMaker().make("a" + i + ".txt", "Title " + i + "\n\nA sentence stands here.\n"))
                    .toList();
            ArticleCollection many = new ArticleCollection("Many", articles);
            open.model.open(many);
            open.model.found(Reading.unread(many));
            open.layOut();
            assertThat(strip(open).lookupAll(".number-badge")).hasSize(8);
            assertThat(more(open))
                    .containsExactly("Only the first 8 of the 11 articles that are shown have a row here.");
            open.model
                    .columns()
                    .subList(0, 4)
                    .forEach(column -> column.shownProperty().set(false));
            open.layOut();
            assertThat(more(open)).isEmpty();
        });
    }

    private static List<String> more(OpenWindow open) {
        return open.all(Label.class).stream()
                .filter(label -> label.getStyleClass().contains("strip-more") && label.isVisible())
                .map(Label::getText)
                .toList();
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
