package org.crossquote.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.MouseEvent;
import org.crossquote.app.ColumnState;
import org.crossquote.app.Focus;
import org.crossquote.app.FxThread;
import org.crossquote.app.GoldReading;
import org.crossquote.app.MouseAt;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.style.StyleSheets;
import org.crossquote.app.style.Theme;
import org.crossquote.export.cite.CitationStyle;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.message.Message;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Block;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;

class ColumnsViewTest {
    private static final Reading READING = GoldReading.read();

    private final ColumnsScene columns = FxThread.call(() -> new ColumnsScene(READING));

    private ReaderModel model() {
        return columns.model;
    }

    private ColumnsView view() {
        return columns.view;
    }

    private Focus focus() {
        return Objects.requireNonNull(model().focus());
    }

    private List<Quotation> quotations(int number) {
        return READING.quotations(article(number));
    }

    private String article(int number) {
        return READING.collection().articles().get(number - 1).id();
    }

    private double x(int number) {
        return columns.column(number).getLayoutX();
    }

    @Test
    void theTextIsThereBeforeAnythingIsFoundAndMarksComeLater() {
        FxThread.run(() -> {
            ReaderModel unread = new ReaderModel(READING.collection());
            ColumnsView early = new ColumnsView(unread);
            new StyleSheets(new Scene(early, 1280, 900), Theme.LIGHT);
            early.applyCss();
            early.layout();
            ArticleColumn first = early.column(article(1)).orElseThrow();
            Node text = first.lookup(".block");
            assertThat(first.lookupAll(".mark")).isEmpty();
            assertThat(first.lookupAll("TextFlow")).hasSizeGreaterThan(60);

            unread.found(READING);
            early.applyCss();
            early.layout();

            assertThat(first.lookupAll(".mark")).hasSizeGreaterThanOrEqualTo(7);
            assertThat(first.lookup(".block")).isSameAs(text);
        });
    }

    @Test
    void jAndKGoThroughAllQuotationsOfAllColumns() {
        FxThread.run(() -> {
            int all = READING.quotations().size();
            List<String> forth = new ArrayList<>();
            view().goToColumn(1);
            for (int i = 0; i < all; i++) {
                view().nextQuotation();
                forth.add(view().positionTextProperty().get());
            }
            assertThat(forth).doesNotHaveDuplicates().hasSize(all);
            assertThat(forth.getFirst()).isEqualTo("Quote 1 of 7 in article 1");
            assertThat(forth.getLast()).isEqualTo("Quote 12 of 12 in article 5");
            view().nextQuotation();
            assertThat(view().positionTextProperty().get()).isEqualTo(forth.getLast());
            view().previousQuotation();
            assertThat(view().positionTextProperty().get()).isEqualTo(forth.get(all - 2));
        });
    }

    @Test
    void theRingIsInSightAndEnterLooksAtIt() {
        FxThread.run(() -> {
            view().goToColumn(4);
            for (int i = 0; i < 15; i++) {
                view().nextQuotation();
            }
            Quotation fifteenth = quotations(4).get(14);
            ArticleColumn column = columns.column(4);
            double inView = column.firstLine(fifteenth.span()).orElseThrow().getMinY()
                    - column.scrollProperty().get();
            assertThat(inView).isBetween(0.0, column.textArea().getHeight() - 20);
            assertThat(column.lookupAll(".keyboard-ring"))
                    .filteredOn(ring -> ring.getLayoutBounds().getWidth() > 10)
                    .isNotEmpty();

            view().activate();
            assertThat(focus().passage().span()).isEqualTo(fifteenth.span());
        });
    }

    @Test
    void fadedQuotationsAreNotStoppedAt() {
        FxThread.run(() -> {
            model().filter()
                    .only(List.of(READING.speakerOf("Melissa Ford Maldonado").orElseThrow()));
            columns.layout();
            view().goToColumn(1);
            view().nextQuotation();
            assertThat(view().currentColumnProperty().get())
                    .isSameAs(model().columns().get(4));
        });
    }

    @Test
    void lWalksThroughAllCounterpartsAndComesBack() {
        FxThread.run(() -> {
            Passage start = READING.links().stream()
                    .filter(l -> l.grade() == Grade.VARIANT)
                    .findFirst()
                    .orElseThrow()
                    .a();
            model().focusOn(start.article(), start.span());
            Set<Passage> counterparts = Set.copyOf(focus().counterparts());
            List<Passage> visited = new ArrayList<>();
            for (int i = 0; i < counterparts.size(); i++) {
                view().nextCounterpart();
                visited.add(focus().passage());
            }
            assertThat(visited).containsExactlyInAnyOrderElementsOf(counterparts);
            view().nextCounterpart();
            assertThat(focus().passage()).isEqualTo(start);
        });
    }

    @Test
    void focusAndCounterpartsStandOutAndConnectorsJoinTheirColumns() {
        FxThread.run(() -> {
            Quotation quotation = quotations(4).get(18);
            model().focusOn(quotation.article(), quotation.span());
            columns.layout();
            Set<String> holders = new java.util.TreeSet<>(Set.of(quotation.article()));
            focus().counterparts().forEach(c -> holders.add(c.article()));

            assertThat(columns.column(4).lookupAll(".accent.chosen")).isNotEmpty();
            for (int i = 1; i <= 5; i++) {
                assertThat(columns.column(i).lookupAll(".accent").isEmpty()).isEqualTo(!holders.contains(article(i)));
            }
            assertThat(view().lookupAll(".connector")).hasSize(holders.size() - 1);

            model().clearFocus();
            columns.layout();
            assertThat(view().lookupAll(".accent")).isEmpty();
            assertThat(view().lookupAll(".connector")).isEmpty();
        });
    }

    @Test
    void connectorsStayInsideTheView() {
        FxThread.run(() -> {
            Quotation quotation = quotations(4).get(18);
            model().focusOn(quotation.article(), quotation.span());
            columns.layout();
            for (int i = 1; i <= 5; i++) {
                columns.column(i).scrollTo(i % 2 == 0 ? 0 : 100_000);
            }
            assertThat(view().lookupAll(".connector-end"))
                    .isNotEmpty()
                    .allSatisfy(dot -> assertThat(
                                    dot.localToScene(dot.getLayoutBounds()).getMinY())
                            .isBetween(60.0, 900.0));
            assertThat(view().getLayoutBounds().getHeight()).isEqualTo(900);
        });
    }

    @Test
    void aLineThatPassesColumnsWithoutThePassageLooksOtherThanOneBetweenNeighbours() {
        FxThread.run(() -> {
            Quotation quotation = quotations(4).get(18);
            model().focusOn(quotation.article(), quotation.span());
            columns.layout();
            assertThat(view().lookupAll(".connector.distant")).hasSize(1);
            model().columns().get(1).shownProperty().set(false);
            model().columns().get(2).shownProperty().set(false);
            columns.layout();
            assertThat(view().lookupAll(".connector.distant")).isEmpty();
            assertThat(view().lookupAll(".connector.adjacent")).hasSize(2);
        });
    }

    @Test
    void columnsAreHiddenShownAndMoved() {
        FxThread.run(() -> {
            ColumnState first = model().columns().getFirst();
            view().goToColumn(1);
            view().moveColumn(2);
            columns.layout();
            assertThat(model().columns().indexOf(first)).isEqualTo(2);
            ArticleColumn moved = view().column(first.article().id()).orElseThrow();
            assertThat(moved.getLayoutX())
                    .isGreaterThan(view().column(article(3)).orElseThrow().getLayoutX());
            view().moveColumn(99);
            assertThat(model().columns().getLast()).isSameAs(first);

            first.shownProperty().set(false);
            columns.layout();
            assertThat(moved.getScene()).isNull();
            view().reveal(first.article().id(), new Span(0, 5));
            assertThat(first.shownProperty().get()).isTrue();
            assertThat(moved.getScene()).isNotNull();
        });
    }

    @Test
    void draggingACardPutsTheColumnWhereItIsDropped() {
        FxThread.run(() -> {
            ColumnState first = model().columns().getFirst();
            Node card = columns.column(1).header();
            double behindTheSecond = x(2) + columns.column(2).getWidth() - 10;
            mouse(card, MouseEvent.MOUSE_PRESSED, x(1) + 15);
            mouse(card, MouseEvent.MOUSE_DRAGGED, x(1) + 18);
            assertThat(view().lookup(".drop-mark").isVisible()).isFalse();
            mouse(card, MouseEvent.MOUSE_DRAGGED, behindTheSecond);
            assertThat(view().lookup(".drop-mark").isVisible()).isTrue();
            mouse(card, MouseEvent.MOUSE_RELEASED, behindTheSecond);
            assertThat(model().columns().indexOf(first)).isEqualTo(1);
            assertThat(view().lookup(".drop-mark").isVisible()).isFalse();
        });
    }

    private static void mouse(Node node, EventType<MouseEvent> type, double x) {
        new MouseAt(x, 60).fire(node, type);
    }

    @Test
    void aWidthOfItsOwnIsKept() {
        FxThread.run(() -> {
            model().columns().get(1).widthProperty().set(400);
            columns.layout();
            assertThat(columns.column(2).getWidth()).isEqualTo(400);
            assertThat(columns.column(1).getWidth()).isEqualTo(columns.column(3).getWidth());
        });
    }

    @Test
    void whatDoesNotFitIsReachedSideways() {
        FxThread.run(() -> {
            ColumnsScene narrow = new ColumnsScene(READING, 700, 600, Theme.LIGHT);
            assertThat(narrow.view.column(article(5))).isEmpty();
            Quotation quotation = quotations(5).get(3);
            narrow.model.focusOn(quotation.article(), quotation.span());
            narrow.layout();
            ArticleColumn fifth = narrow.column(5);
            assertThat(fifth.getLayoutX()).isBetween(0.0, 700 - fifth.getWidth());
            double inView = fifth.firstLine(quotation.span()).orElseThrow().getMinY()
                    - fifth.scrollProperty().get();
            assertThat(inView).isBetween(0.0, fifth.textArea().getHeight());
        });
    }

    @Test
    void aColumnThatComesIntoViewLaterIsAlignedToo() {
        FxThread.run(() -> {
            ColumnsScene narrow = new ColumnsScene(READING, 700, 600, Theme.LIGHT);
            Link link = READING.links().stream()
                    .filter(l -> l.a().article().equals(article(1))
                            && l.b().article().equals(article(5)))
                    .findFirst()
                    .orElseThrow();
            narrow.model.focusOn(article(1), link.a().span());
            narrow.layout();
            narrow.view.goToColumn(5);
            narrow.layout();
            assertThat(narrow.column(5).lookupAll(".accent")).isNotEmpty();
        });
    }

    @Test
    void hundredsOfArticlesAreMadeOnlyWhenTheyComeIntoView() {
        FxThread.run(() -> {
            Article one = READING.collection().articles().getFirst();
            List<Article> many = IntStream.range(0, 300)
                    .mapToObj(i -> new Article("a" + i, one.title(), one.language(), one.text(), one.blocks()))
                    .toList();
            ReaderModel crowd = new ReaderModel(new ArticleCollection("many", many));
            ColumnsView wide = new ColumnsView(crowd);
            new StyleSheets(new Scene(wide, 1280, 800), Theme.LIGHT);
            wide.applyCss();
            wide.layout();
            assertThat(many.stream()
                            .filter(a -> wide.column(a.id()).isPresent())
                            .count())
                    .isBetween(4L, 7L);
        });
    }

    @Test
    void aCounterpartInAFoldedPartOpensTheFold() {
        FxThread.run(() -> {
            Article plain = new Article(
                    "a.txt",
                    "A",
                    "en",
                    "The same words.",
                    List.of(new Block(BlockKind.PARAGRAPH, new Span(0, 15), "en")));
            Article folded = new Article(
                    "b.txt",
                    "B",
                    "en",
                    "The same words.",
                    List.of(new Block(BlockKind.COMMENT, new Span(0, 15), "en")));
            Span span = new Span(0, 15);
            Reading reading = new Reading(
                    new ArticleCollection("two", List.of(plain, folded)),
                    List.of(),
                    List.of(),
                    List.of(new Link(
                            Grade.IDENTICAL,
                            1,
                            new Passage("a.txt", span, plain.text()),
                            new Passage("b.txt", span, folded.text()),
                            Message.of("test"))));
            ColumnsScene two = new ColumnsScene(reading);
            assertThat(two.column(2).marks().toldElsewhere()).isEmpty();
            two.model.focusOn("a.txt", span);
            two.layout();
            assertThat(two.column(2).firstLine(span)).isPresent();
        });
    }

    @Test
    void copiesTheSelectionOfTheCurrentColumn() {
        FxThread.run(() -> {
            view().goToColumn(2);
            view().selectAll();
            view().copied().copy();
            Article second = READING.collection().articles().get(1);
            assertThat(Clipboard.getSystemClipboard().getString())
                    .startsWith(second.title())
                    .contains("“near future”,");
            view().copied().copyWithSource();
            assertThat(Clipboard.getSystemClipboard().getString()).endsWith(second.id() + ", title");
            assertThat(Clipboard.getSystemClipboard().getHtml())
                    .contains("<blockquote><p>" + second.title() + "</p>", "<cite>" + second.title() + "</cite>");
            view().copied().styleProperty().set(CitationStyle.BIBTEX);
            view().copied().copyWithSource();
            assertThat(Clipboard.getSystemClipboard().getString()).contains("\\cite{", "@online{");
        });
    }

    @Test
    void placesAreGivenAndTakenAsOffsetsOfTheText() {
        FxThread.run(() -> {
            columns.column(1).scrollTo(700);
            columns.column(5).scrollTo(300);
            Map<String, Integer> places = view().scrollPlaces();

            ColumnsScene later = new ColumnsScene(READING, 900, 500, Theme.DARK);
            later.view.setScrollPlaces(places);
            later.layout();
            int first = places.getOrDefault(article(1), -1);
            assertThat(later.view.scrollPlaces().get(article(1))).isBetween(first - 80, first + 80);
            assertThat(later.column(1).scrollProperty().get()).isPositive();
            assertThat(later.view.scrollPlaces().get(article(5))).isEqualTo(places.get(article(5)));
        });
    }

    @Test
    void anotherCollectionTakesThePlaceOfTheFirst() {
        FxThread.run(() -> {
            view().goToColumn(3);
            model().open(new ArticleCollection(
                    "one", List.of(READING.collection().articles().getLast())));
            columns.layout();
            assertThat(view().lookupAll(".article-column")).hasSize(1);
            assertThat(view().currentColumnProperty().get()).isNull();
            assertThat(view().positionTextProperty().get()).isEmpty();
        });
    }

    @Test
    void columnsStandInTheOrderOfTheModel() {
        FxThread.run(() -> assertThat(List.of(x(1), x(2), x(3), x(4), x(5))).isSorted());
    }
}
