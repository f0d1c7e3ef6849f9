package org.crossquote.app.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.crossquote.app.column.ColumnFixture.article;
import static org.crossquote.app.column.ColumnFixture.quotation;
import static org.crossquote.app.column.ColumnFixture.reported;
import static org.crossquote.app.column.ColumnFixture.scare;
import static org.crossquote.app.column.ColumnFixture.span;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.crossquote.app.FxThread;
import org.crossquote.app.GoldReading;
import org.crossquote.app.SpeakerFilter;
import org.crossquote.quote.rule.Dispute;
import org.crossquote.reading.DisplayFilter;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;

class ArticleColumnTest {
    private static final Article STORY = article(
            "BOILERPLATE|Listen to this",
            "TITLE|Engines and Numbers",
            "STANDFIRST|What two friends said.",
            "PARAGRAPH|“It weaves patterns,” she said, and he called it “my engine” and “ours”.",
            "CAPTION|The engine in its room",
            "PARAGRAPH|The end.",
            "COMMENTS_HEADING|2 comments",
            "COMMENT|“Well said,” I think.",
            "COMMENT|So do I.");

    @Test
    void everyBlockShowsExactlyTheTextOfTheFile() {
        FxThread.run(() -> {
            for (Article article : GoldReading.read().collection().articles()) {
                ColumnFixture fixture = new ColumnFixture(article);
                List<String> shown = fixture.text().lookupAll("TextFlow").stream()
                        .map(ArticleColumnTest::textOf)
                        .toList();
                assertThat(shown)
                        .containsExactlyElementsOf(article.blocks().stream()
                                .map(Block::span)
                                .map(article::at)
                                .toList());
            }
        });
    }

    private static String textOf(Node flow) {
        return ((TextFlow) flow)
                .getChildren().stream().map(t -> ((Text) t).getText()).collect(Collectors.joining());
    }

    @Test
    void boilerplateAndCommentsAreFoldedBehindALineThatOpens() {
        FxThread.run(() -> {
            ColumnFixture fixture = new ColumnFixture(STORY);
            List<Button> folds = fixture.text().lookupAll(".fold").stream()
                    .map(Button.class::cast)
                    .toList();
            assertThat(folds)
                    .extracting(Button::getText)
                    .containsExactly("1 line of boilerplate · show", "2 comments · show");
            assertThat(fixture.column.firstLine(span(STORY, "So do I."))).isEmpty();

            folds.get(1).fire();
            fixture.layout();

            assertThat(folds.get(1).getText()).isEqualTo("2 comments · hide");
            assertThat(fixture.column.firstLine(span(STORY, "So do I."))).isPresent();
            assertThat(fixture.column.firstLine(span(STORY, "Listen"))).isEmpty();
        });
    }

    @Test
    void aQuotationHasTheColoursOfItsSpeakersAndTheOthersAreTold() {
        FxThread.run(() -> {
            ColumnFixture fixture = new ColumnFixture(STORY);
            fixture.show(
                    quotation(STORY, "“It weaves patterns,”", 0.95, "Ada Lovelace"),
                    quotation(STORY, "“my engine”", 0.4, "Charles Babbage"),
                    quotation(STORY, "“ours”", 0.95, "Ada Lovelace", "Charles Babbage"));

            assertThat(classes(fixture, ".mark"))
                    .containsExactlyInAnyOrder(
                            Set.of("mark", "speaker-1"),
                            Set.of("mark", "speaker-2", "unsure"),
                            Set.of("mark", "speaker-1"));
            assertThat(fixture.column
                            .marks()
                            .of(span(STORY, "“my engine”"))
                            .orElseThrow()
                            .description())
                    .contains("Charles Babbage", "said", "40% sure", "beside the words");
        });
    }

    @Test
    void twoSpeakersOfOneQuotationAreBothSeenInTextAndRuler() {
        FxThread.run(() -> {
            ColumnFixture fixture = new ColumnFixture(STORY);
            fixture.show(quotation(STORY, "“ours”", 0.95, "Ada Lovelace", "Charles Babbage"));
            List<Node> tints = List.copyOf(fixture.text().lookupAll(".mark-tint"));
            assertThat(tints)
                    .hasSize(2)
                    .allSatisfy(n -> assertThat(n.getLayoutBounds().getHeight()).isGreaterThan(5));
            assertThat(tints.get(0).getLayoutBounds().intersects(shrunk(tints.get(1))))
                    .isFalse();
            assertThat(tints).extracting(n -> ((Shape) n).getFill()).doesNotHaveDuplicates();

            List<Node> pieces = List.copyOf(fixture.column.lookupAll(".ruler-piece"));
            assertThat(pieces)
                    .hasSize(2)
                    .allSatisfy(n -> assertThat(n.getLayoutBounds().getWidth()).isGreaterThan(2));
            assertThat(pieces)
                    .extracting(n ->
                            ((Region) n).getBackground().getFills().getFirst().getFill())
                    .doesNotHaveDuplicates();

            fixture.column.setAccents(
                    List.of(new Accent(span(STORY, "“ours”"), List.of("speaker-1", "speaker-2"), Accent.Kind.CHOSEN)));
            fixture.layout();
            assertThat(fixture.text().lookupAll(".accent-fill"))
                    .hasSize(2)
                    .extracting(n -> ((Shape) n).getFill())
                    .doesNotHaveDuplicates();
        });
    }

    private static Bounds shrunk(Node node) {
        Bounds all = node.getLayoutBounds();
        return new BoundingBox(all.getMinX(), all.getMinY() + 1, all.getWidth(), all.getHeight() - 2);
    }

    @Test
    void theRingOfTheKeyboardShowsTheWordsThatNameTheSpeaker() {
        FxThread.run(() -> {
            ColumnFixture fixture = new ColumnFixture(STORY);
            Span cue = span(STORY, "called");
            fixture.show(quotation(STORY, "“my engine”", cue, "Charles Babbage"));
            assertThat(fixture.text().lookupAll(".evidence")).noneMatch(Node::isVisible);

            fixture.column.setRing(span(STORY, "“my engine”"));
            List<Node> shown = fixture.text().lookupAll(".evidence").stream()
                    .filter(Node::isVisible)
                    .toList();
            assertThat(shown).hasSize(1);
            Node evidence = shown.getFirst();
            Rectangle2D words = fixture.column.firstLine(cue).orElseThrow();
            Bounds box = evidence.localToScene(evidence.getLayoutBounds());
            assertThat(box.getMinX()).isCloseTo(fixture.column.textArea().getMinX() + words.getMinX(), within(2.0));
            assertThat(box.getWidth()).isCloseTo(words.getWidth(), within(3.0));

            fixture.column.setRing(null);
            assertThat(evidence.isVisible()).isFalse();
        });
    }

    private static List<Set<String>> classes(ColumnFixture fixture, String selector) {
        return fixture.text().lookupAll(selector).stream()
                .map(n -> Set.copyOf(n.getStyleClass()))
                .toList();
    }

    @Test
    void wordsThatComeThroughSomebodyAndWereWereDeniedAreTold() {
        FxThread.run(() -> {
            ColumnFixture fixture = new ColumnFixture(STORY);
            fixture.show(reported(STORY, "“my engine”", 0.9, "Lord Byron", Dispute.DENIED, "Charles Babbage"));

            Mark mark = fixture.column.marks().quotations().getFirst();
            assertThat(mark.reported()).isTrue();
            assertThat(mark.description()).contains("Reported by Lord Byron", "Denied by Charles Babbage");
            assertThat(fixture.text().lookupAll(".small-badge"))
                    .extracting(n -> ((Label) n).getText())
                    .containsExactly("denied");
        });
    }

    @Test
    void nothingInCommentsIsMarked() {
        FxThread.run(() -> {
            ColumnFixture fixture = new ColumnFixture(STORY);
            fixture.show(quotation(STORY, "“Well said,”", 0.9));

            assertThat(fixture.column.marks().quotations()).isEmpty();
        });
    }

    @Test
    void marksThatAreNoSpeechAreShownOnRequestOnlyAndSayWhy() {
        FxThread.run(() -> {
            ColumnFixture fixture = new ColumnFixture(STORY);
            fixture.show(scare(STORY, "“my engine”"));
            assertThat(fixture.text().lookupAll(".mark")).isEmpty();

            fixture.show(DisplayFilter.usual().withScare(true), new SpeakerFilter(), scare(STORY, "“my engine”"));
            assertThat(fixture.text().lookupAll(".mark.scare")).hasSize(1);
            assertThat(fixture.column.marks().quotations()).isEmpty();
            assertThat(fixture.column
                            .marks()
                            .at(span(STORY, "my engine").start())
                            .orElseThrow()
                            .description())
                    .contains("Not taken for somebody's words", "stand inside a name");
        });
    }

    @Test
    void filteredSpeakersFadeAndTheirTextStays() {
        FxThread.run(() -> {
            ColumnFixture fixture = new ColumnFixture(STORY);
            SpeakerFilter filter = new SpeakerFilter();
            filter.only(List.of(ColumnFixture.speaker("Charles Babbage")));
            fixture.show(
                    filter,
                    quotation(STORY, "“It weaves patterns,”", 0.95, "Ada Lovelace"),
                    quotation(STORY, "“my engine”", 0.9, "Charles Babbage"));

            assertThat(fixture.text().lookupAll(".mark.faded"))
                    .singleElement()
                    .satisfies(n -> assertThat(n.getStyleClass()).contains("speaker-1"));
            assertThat(fixture.text().lookupAll("Text"))
                    .allSatisfy(n -> assertThat(n.getOpacity()).isEqualTo(1));
        });
    }

    @Test
    void marksStandWhereTheirTextStandsBehindBadgesToo() {
        FxThread.run(() -> {
            ColumnFixture fixture = new ColumnFixture(STORY);
            double before =
                    fixture.column.lines(span(STORY, "called")).getFirst().getWidth();
            fixture.show(reported(STORY, "“It weaves patterns,”", 0.9, "Lord Byron", Dispute.DENIED, "Ada Lovelace"));

            var quoted =
                    fixture.column.lines(span(STORY, "“It weaves patterns,”")).getLast();
            var behind = fixture.column.lines(span(STORY, "she")).getFirst();
            var badge = fixture.text()
                    .lookup(".badges")
                    .localToScene(fixture.text().lookup(".badges").getLayoutBounds());
            double left = fixture.column.textArea().getMinX();
            assertThat(fixture.column.lines(span(STORY, "called")).getFirst().getWidth())
                    .isCloseTo(before, within(0.01));
            if (behind.getMinY() == quoted.getMinY()) {
                assertThat(badge.getMaxX()).isLessThanOrEqualTo(left + behind.getMinX() + 1);
            }
            assertThat(badge.getMinX()).isGreaterThanOrEqualTo(left + quoted.getMaxX());
        });
    }

    @Test
    void theRulerHasAMarkForEachQuotationInTheirOrder() {
        FxThread.run(() -> {
            ColumnFixture fixture = new ColumnFixture(STORY);
            fixture.show(
                    quotation(STORY, "“It weaves patterns,”", 0.95, "Ada Lovelace"),
                    quotation(STORY, "“ours”", 0.9, "Charles Babbage"));

            List<Node> marks = List.copyOf(fixture.column.lookupAll(".ruler-mark"));
            assertThat(marks).hasSize(2);
            assertThat(marks.get(0).getLayoutY()).isLessThan(marks.get(1).getLayoutY());
            assertThat(marks.get(1).lookup(".ruler-piece").getStyleClass()).contains("speaker-2");
        });
    }

    @Test
    void theTextInViewStaysWhenItsSizeChanges() {
        FxThread.run(() -> {
            Article article = GoldReading.read().collection().articles().getFirst();
            ColumnFixture fixture = new ColumnFixture(article);
            fixture.column.scrollTo(900);
            int top = fixture.column.topOffset();

            for (double size : new double[] {32, 10, 16}) {
                fixture.column.setTextSize(size);
                fixture.layout();
                assertThat(fixture.column.topOffset()).isBetween(top - 60, top + 60);
                assertThat(fixture.column.scrollProperty().get()).isPositive();
            }
        });
    }
}
