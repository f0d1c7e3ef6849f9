package org.crossquote.app.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.crossquote.app.FxThread;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.message.Message;
import org.crossquote.quote.Evidence;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationKind;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Block;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;

/** Hundreds of columns: what is asked of them makes none, and few are kept. */
class ManyColumnsTest {
    private static final int ARTICLES = 300;
    private static final int PARAGRAPHS = 25;
    /** Those in sight, those that stay in the scene and those that rest outside of it. */
    private static final int KEPT = 24;

    private static final Speaker MANY = speaker("Ada Many");
    private static final Speaker LAST = speaker("Bob Last");

    private final ColumnsScene columns = FxThread.call(() -> new ColumnsScene(reading()));

    private static Speaker speaker(String name) {
        return new Speaker(name, name.substring(4), Speaker.Kind.PERSON, Set.of(name));
    }

    private static Reading reading() {
        List<Article> articles =
                IntStream.range(0, ARTICLES).mapToObj(ManyColumnsTest::article).toList();
        List<Quotation> quotations = new ArrayList<>();
        for (Article article : articles) {
            quotations.add(quotation(article, article == articles.getLast() ? LAST : MANY));
        }
        return new Reading(new ArticleCollection("many", articles), quotations, List.of(MANY, LAST), List.of());
    }

    private static Article article(int number) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < PARAGRAPHS; i++) {
            int start = text.length();
            text.append("Paragraph ")
                    .append(i)
                    .append(" has “some words” and many more that fill a line or two of it.");
            BlockKind kind = i == 3 ? BlockKind.BOILERPLATE : BlockKind.PARAGRAPH;
            blocks.add(new Block(kind, new Span(start, text.length()), "en"));
            text.append("\n\n");
        }
        return new Article(number + ".txt", "Article " + number, "en", text.toString(), blocks);
    }

    private static Quotation quotation(Article article, Speaker speaker) {
        int at = article.text().indexOf("“some", article.text().indexOf("Paragraph 20 "));
        Span span = new Span(at, at + 12);
        return new Quotation(
                article.id(),
                span,
                article.at(span),
                2,
                List.of(speaker.name()),
                null,
                null,
                null,
                new Evidence(new Span(0, 4), "said"),
                QuotationKind.DIRECT,
                0.9,
                Message.of("test"));
    }

    /** The same, and the words of the first and of the last article are linked. */
    private static Reading linked() {
        Reading reading = reading();
        List<Quotation> quotations = reading.quotations();
        Link link = new Link(
                Grade.IDENTICAL,
                0.99,
                passage(quotations.getFirst()),
                passage(quotations.getLast()),
                Message.of("test"));
        return new Reading(reading.collection(), quotations, List.of(MANY, LAST), List.of(link));
    }

    private static Passage passage(Quotation quotation) {
        return new Passage(quotation.article(), quotation.span(), quotation.exact());
    }

    /** The numbers of columns that a step has made. */
    private List<Integer> madeBy(Runnable step) {
        Set<ArticleColumn> before = new HashSet<>(made());
        step.run();
        columns.layout();
        return made().stream()
                .filter(c -> !before.contains(c))
                .map(c -> c.state().number())
                .toList();
    }

    private List<ArticleColumn> made() {
        return columns.view.made();
    }

    @Test
    void aStepToTheOnlyQuotationOfASpeakerFarAwayMakesNoColumnOnTheWay() {
        FxThread.run(() -> {
            columns.view.goToColumn(1);
            columns.model.filter().only(List.of(LAST));
            columns.layout();
            Set<ArticleColumn> before = new HashSet<>(made());

            assertThat(columns.view.nextQuotation()).isTrue();

            assertThat(made().stream()
                            .filter(c -> !before.contains(c))
                            .map(c -> c.state().number()))
                    .contains(ARTICLES)
                    .allMatch(number -> number > ARTICLES - 10);
            assertThat(columns.view.ringed().map(Passage::article)).contains((ARTICLES - 1) + ".txt");
            assertThat(columns.view.nextQuotation()).isFalse();
        });
    }

    @Test
    void aStepWhereNobodyFitsMakesNoColumnAtAll() {
        FxThread.run(() -> {
            columns.view.goToColumn(2);
            columns.model.filter().only(List.of(speaker("Nobody Here")));
            columns.layout();
            List<ArticleColumn> before = made();
            assertThat(columns.view.nextQuotation()).isFalse();
            assertThat(columns.view.previousQuotation()).isFalse();
            assertThat(made()).containsExactlyInAnyOrderElementsOf(before);
        });
    }

    @Test
    void whatIsFarAwayIsLookedAtWithoutColumnsOnTheWay() {
        FxThread.run(() -> {
            String last = (ARTICLES - 1) + ".txt";
            Span there = columns.model.reading().quotations(last).getFirst().span();
            List<Runnable> steps = List.of(
                    () -> columns.view.goToColumn(ARTICLES),
                    () -> columns.view.reveal(last, there),
                    () -> columns.model.focusOn(last, there),
                    () -> columns.view.openBeside(last));
            for (Runnable step : steps) {
                columns.model.clearFocus();
                columns.view.goToColumn(ARTICLES / 2);
                walk(ARTICLES / 2, ARTICLES / 2 + KEPT);
                assertThat(columns.view.column(last)).isEmpty();
                // Those that come into sight together with it.
                assertThat(madeBy(step)).contains(ARTICLES).hasSizeLessThan(8);
            }
        });
    }

    @Test
    void inAWindowEachFrameBringsOneColumn() {
        Stage stage = FxThread.call(Stage::new);
        FxThread.run(() -> {
            stage.setScene(columns.scene);
            assertThat(madeBy(() -> columns.view.goToColumn(ARTICLES / 2))).containsExactly(ARTICLES / 2);
        });
        // Those beside it follow, one after the other.
        FxThread.run(() -> {});
        List<Integer> beside = FxThread.call(() -> madeBy(() -> {}));
        FxThread.run(() -> {});
        List<Integer> further = FxThread.call(() -> madeBy(() -> {}));
        assertThat(beside).hasSize(1);
        assertThat(further).hasSize(1).isNotEqualTo(beside);
        FxThread.run(() -> stage.setScene(null));
    }

    @Test
    void wordingsStayLevelWhenACardGrows() {
        FxThread.run(() -> {
            Reading linked = linked();
            Quotation first = linked.quotations().getFirst();
            Quotation last = linked.quotations().getLast();
            columns.view.animatedProperty().set(false);
            columns.model.found(linked);
            columns.layout();
            columns.model.focusOn(first.article(), first.span());
            columns.model.focusOn(last.article(), last.span());
            for (int frame = 0; frame < 12; frame++) {
                columns.layout();
            }
            assertThat(height(1, first)).isCloseTo(height(ARTICLES, last), within(1.5));
            columns.column(1)
                    .showFact(
                            "other",
                            "something that is counted later, takes long to say, and needs a line or two more");
            columns.layout();
            columns.layout();
            assertThat(height(1, first)).isCloseTo(height(ARTICLES, last), within(1.5));
        });
    }

    /** The column in focus comes into view in a later frame than its neighbours, and the column that has the words was there before it. */
    @Test
    void wordingsBecomeLevelWheneverTheirColumnsCome() {
        Stage stage = FxThread.call(Stage::new);
        Reading linked = linked();
        Quotation first = linked.quotations().getFirst();
        Quotation last = linked.quotations().getLast();
        FxThread.run(() -> {
            columns.model.found(linked);
            columns.layout();
            stage.setScene(columns.scene);
            columns.model.focusOn(last.article(), last.span());
        });
        for (int frame = 0; frame < 12; frame++) {
            FxThread.run(columns::layout);
        }
        FxThread.run(() -> {
            assertThat(columns.column(1).scrollProperty().get()).isGreaterThan(0);
            assertThat(height(1, first)).isCloseTo(height(ARTICLES, last), within(1.5));
            stage.setScene(null);
        });
    }

    private double height(int number, Quotation quotation) {
        ArticleColumn column = columns.column(number);
        return column.firstLine(quotation.span()).orElseThrow().getMinY()
                + column.textArea().getMinY()
                - column.scrollProperty().get();
    }

    @Test
    void wordingsAreGoneRoundWithoutColumnsOnTheWay() {
        FxThread.run(() -> {
            Reading linked = linked();
            columns.model.found(linked);
            columns.layout();
            Quotation first = linked.quotations().getFirst();
            assertThat(madeBy(() -> columns.model.focusOn(first.article(), first.span())))
                    .containsExactly(ARTICLES);
            columns.model.focusOn(first.article(), first.span());
            columns.layout();
            for (int i = 0; i < 4; i++) {
                assertThat(madeBy(
                                () -> assertThat(columns.view.nextCounterpart()).isTrue()))
                        .allMatch(number -> number < 10 || number > ARTICLES - 10);
            }
            assertThat(made()).hasSizeLessThanOrEqualTo(KEPT);
        });
    }

    @Test
    void aWalkThroughManyColumnsKeepsFew() {
        FxThread.run(() -> {
            for (int number = 1; number <= 2 * KEPT; number++) {
                columns.view.goToColumn(number);
                columns.layout();
                assertThat(made()).hasSizeLessThanOrEqualTo(KEPT);
            }
            assertThat(columns.view.lookupAll(".article-column")).hasSizeLessThanOrEqualTo(KEPT);
            assertThat(columns.view.track().getChildrenUnmodifiable()).hasSizeLessThanOrEqualTo(KEPT);
        });
    }

    @Test
    void nothingInTheWindowHoldsAColumnThatWasLetGo() {
        ArticleColumn first = FxThread.call(() -> columns.column(1));
        FxThread.run(() -> {
            columns.model.filter().only(List.of(LAST));
            columns.model.focusOn("0.txt", new Span(0, 9));
            walkTo(KEPT + 6);
            columns.model.clearFocus();
            columns.layout();
            // Whoever listened to what all columns share would still do something here.
            columns.model.textSizeProperty().set(30);
            columns.model.found(reading());
            columns.layout();
        });
        Reachable held = FxThread.call(() -> new Reachable(columns.view, columns.model));
        assertThat(held.wayTo(FxThread.call(() -> columns.column(KEPT + 6)))).isNotEmpty();
        assertThat(held.wayTo(first)).isEmpty();
    }

    @Test
    void aColumnThatWasLetGoGoesOnWhereItWas() {
        FxThread.run(() -> {
            ArticleColumn first = columns.column(1);
            ((Button) first.lookup(".fold")).fire();
            columns.layout();
            first.scrollTo(333);
            first.selectAll();
            walkTo(KEPT + 6);
            assertThat(made()).doesNotContain(first);
            assertThat(columns.view.scrollPlaces()).containsEntry("0.txt", first.topOffset());

            columns.view.goToColumn(1);
            columns.layout();
            ArticleColumn again = columns.column(1);

            assertThat(again).isNotSameAs(first);
            assertThat(again.scrollProperty().get()).isCloseTo(333, within(1.0));
            assertThat(((Button) again.lookup(".fold")).getText()).endsWith("hide");
            assertThat(again.selectedText()).isEqualTo(first.selectedText());
        });
    }

    @Test
    void escapeBringsAColumnThatWasLetGoBackToItsFormerPlace() {
        FxThread.run(() -> {
            ArticleColumn first = columns.column(1);
            first.scrollTo(120);
            Span far = columns.model.reading().quotations("0.txt").getFirst().span();
            columns.model.focusOn("0.txt", far);
            columns.layout();
            assertThat(first.scrollProperty().get()).isGreaterThan(200);
            walkTo(KEPT + 6);
            columns.model.clearFocus();

            columns.view.goToColumn(1);
            columns.layout();
            assertThat(columns.column(1).scrollProperty().get()).isCloseTo(120, within(1.0));
        });
    }

    private void walkTo(int last) {
        walk(1, last);
    }

    private void walk(int first, int last) {
        for (int number = first; number <= last; number++) {
            columns.view.goToColumn(number);
            columns.layout();
        }
    }
}
