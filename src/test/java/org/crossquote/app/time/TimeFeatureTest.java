package org.crossquote.app.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.view.ViewTable;
import org.crossquote.date.DateMention;
import org.crossquote.date.DateValue;
import org.crossquote.date.line.TimeWords;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.Block;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Extraction;
import org.crossquote.text.PublicationTime;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The time view in a window with three articles, of which one has no date. */
class TimeFeatureTest {
    /** The day as the reader's language writes it. */
    private static final String SUNK = TimeWords.when(new DateValue.Day(LocalDate.of(2014, 5, 3)));

    private final OpenWindow open = FxThread.call(TimeFeatureTest::opened);

    private static OpenWindow opened() {
        OpenWindow open = OpenWindow.ofSize(1400, 900);
        ArticleCollection collection = new ArticleCollection(
                "The ferry",
                List.of(
                        article(
                                "a.txt",
                                "The ferry sank on 3 May 2014. It was raised last week.",
                                LocalDate.of(2014, 5, 30)),
                        article("b.txt", "Nobody was on board.", LocalDate.of(2014, 5, 30)),
                        article("c.txt", "It sank on 3 May 2014 or on Tuesday. It was built in 1984.", null)));
        open.model.open(collection);
        open.model.found(Reading.unread(collection));
        open.window.actions().get("view.time").give();
        open.layOut();
        return open;
    }

    private static Article article(String id, String text, @Nullable LocalDate published) {
        PublicationTime time = published == null ? null : PublicationTime.on(published);
        Block block = new Block(BlockKind.PARAGRAPH, new Span(0, text.length()), "en");
        ArticleDetails details = new ArticleDetails(null, List.of(), null, time, null);
        return new Article(id, "Title of " + id, "en", text, List.of(block), details, Extraction.PLAIN);
    }

    /** Eight articles, each with dates that stand on the line and one that does not. */
    private static OpenWindow eight(double width, double height) {
        OpenWindow eight = OpenWindow.ofSize(width, height);
        List<Article> articles = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            String text = "The ferry sank on " + i + " May 2014 at 7:40. It was raised last week.";
            articles.add(article(i + ".txt", text, LocalDate.of(2014, 5, 30)));
        }
        ArticleCollection collection = new ArticleCollection("The ferry", articles);
        eight.model.open(collection);
        eight.model.found(Reading.unread(collection));
        eight.window.actions().get("view.time").give();
        return eight;
    }

    private static Bounds seen(OpenWindow open, String style) {
        Node node = open.window.scene().getRoot().lookup(style);
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void inALowWindowWithLargeTextNothingCoversTheBarAndNothingIsBelowTheWindow() {
        FxThread.run(() -> {
            OpenWindow low = eight(1024, 700);
            low.model.textSizeProperty().set(20);
            low.layOut();
            assertThat(seen(low, ".view-frame").getMinY())
                    .isGreaterThanOrEqualTo(seen(low, ".bar").getMaxY());
            assertThat(seen(low, ".time-untold").getMaxY())
                    .isLessThanOrEqualTo(seen(low, ".view-frame").getMaxY());
        });
    }

    @Test
    void whereThereIsRoomAllRowsAreSeen() {
        FxThread.run(() -> {
            OpenWindow wide = eight(1500, 950);
            wide.layOut();
            assertThat(seen(wide, ".time-rows").getHeight()).isGreaterThanOrEqualTo(8 * 40);
        });
    }

    private ListView<?> rows() {
        return (ListView<?>) open.window.scene().getRoot().lookup(".time-rows");
    }

    private String card() {
        open.layOut();
        return ((Labeled) open.window.scene().getRoot().lookup(".time-card .label")).getText();
    }

    private List<Node> seen(String styleClass) {
        open.layOut();
        return new ArrayList<>(open.window.scene().getRoot().lookupAll(styleClass))
                .stream().filter(Node::isVisible).toList();
    }

    @Test
    void eachArticleHasARowAndWhatIsWorkedOutLooksSo() {
        FxThread.run(() -> {
            assertThat(rows().getItems()).hasSize(3);
            assertThat(seen(".time-row .written-out")).hasSize(3);
            assertThat(seen(".time-row .worked-out")).hasSize(1);
        });
    }

    @Test
    void oneTimeStandsAtOnePlaceInAllRowsAndLaterOnesFurtherRight() {
        FxThread.run(() -> {
            List<Double> places = seen(".time-row .time-point").stream()
                    .map(point -> point.localToScene(point.getLayoutBounds()).getCenterX())
                    .sorted()
                    .toList();
            assertThat(places).hasSize(4);
            assertThat(places.get(1)).isGreaterThan(places.get(0) + 24).isEqualTo(places.get(2));
            assertThat(places.get(3)).isGreaterThan(places.get(2) + 24);
            assertThat(seen(".time-tick"))
                    .extracting(tick -> ((Labeled) tick).getText())
                    .contains("1984", SUNK);
        });
    }

    @Test
    void keysWalkFromPointToPointAndEnterGoesToThePlace() {
        FxThread.run(() -> {
            assertThat(open.window.scene().getFocusOwner()).isSameAs(rows());
            assertThat(card()).startsWith(SUNK + " · article 1: The ferry sank on 3 May 2014.");
            open.press(KeyCode.RIGHT, false);
            assertThat(card()).startsWith("week 21 of 2014");
            open.press(KeyCode.RIGHT, false);
            assertThat(card()).startsWith("week 21 of 2014");
            open.press(KeyCode.LEFT, false);
            open.press(KeyCode.DOWN, false);
            assertThat(card()).startsWith(SUNK + " · article 3");
            open.press(KeyCode.LEFT, false);
            assertThat(card()).startsWith("1984 · article 3");
            open.press(KeyCode.UP, false);
            assertThat(card()).startsWith(SUNK + " · article 1");
            open.press(KeyCode.ENTER, false);
            open.layOut();
            assertThat(open.window.views().isReading()).isTrue();
            assertThat(Objects.requireNonNull(open.model.focus()).passage().exact())
                    .isEqualTo("3 May 2014");
        });
    }

    @Test
    void whatNobodyKnowsStandsInAListOfItsOwn() {
        FxThread.run(() -> {
            ListView<?> list = (ListView<?>) open.window.scene().getRoot().lookup(".time-untold-list");
            assertThat(list.getItems())
                    .singleElement()
                    .satisfies(m -> assertThat(((DateMention) m).exact()).isEqualTo("Tuesday"));
            list.requestFocus();
            list.getSelectionModel().select(0);
            open.press(KeyCode.ENTER, false);
            assertThat(Objects.requireNonNull(open.model.focus()).passage().exact())
                    .isEqualTo("Tuesday");
        });
    }

    @Test
    void anArticleThatIsGivenItsDateTellsMore() {
        FxThread.run(() -> {
            List<Article> articles =
                    new ArrayList<>(open.model.reading().collection().articles());
            articles.set(
                    2,
                    articles.get(2)
                            .correctedBy(article("c.txt", "", LocalDate.of(2014, 5, 30))
                                    .details()));
            open.model.corrected(Reading.unread(new ArticleCollection("The ferry", articles)));
            open.layOut();
            assertThat(seen(".time-row .worked-out")).hasSize(2);
            assertThat(seen(".time-untold")).isEmpty();
        });
    }

    @Test
    void theTableHasEveryDate() {
        FxThread.run(() -> {
            ViewTable table = open.window.views().page().table().orElseThrow();
            assertThat(table.rows())
                    .extracting(row -> String.join("|", row.subList(0, 5)))
                    .containsExactly(
                            "1|Title of a.txt|2014-05-03|no|3 May 2014",
                            "1|Title of a.txt|2014-W21|yes|last week",
                            "3|Title of c.txt|1984|no|1984",
                            "3|Title of c.txt|2014-05-03|no|3 May 2014",
                            "3|Title of c.txt|not told|yes|Tuesday");
            assertThat(table.heads()).hasSize(table.rows().getFirst().size());
        });
    }

    @Test
    void otherArticlesHaveOtherDates() {
        FxThread.run(() -> {
            ArticleCollection other =
                    new ArticleCollection("Other", List.of(article("d.txt", "It was built in 1999.", null)));
            open.model.open(other);
            open.layOut();
            assertThat(rows().getItems()).hasSize(1);
            assertThat(card()).contains("Choose a point");
            assertThat(seen(".time-untold")).isEmpty();
        });
    }

    @Test
    void theRowThatIsSelectedTellsItsPointToScreenReaders() {
        FxThread.run(() -> {
            open.layOut();
            assertThat(seen(".time-row"))
                    .extracting(Node::getAccessibleText)
                    .contains("Article 2, Title of b.txt: no dates")
                    .anyMatch(text -> text != null && text.startsWith(SUNK + " · article 1"));
        });
    }
}
