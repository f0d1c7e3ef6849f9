package org.crossquote.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.crossquote.app.ColumnState;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.Occasions;
import org.crossquote.link.Passage;
import org.crossquote.message.Message;
import org.crossquote.reading.DisplayFilter;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;

/** A folder with more articles than fit beside each other. */
class CrowdTest {
    private static final Article ONE = OpenWindow.GOLD.collection().articles().get(3);
    private static final Span SPAN =
            new Span(ONE.text().indexOf("“He was certainly"), ONE.text().indexOf("very much,”") + 11);

    private final OpenWindow open = FxThread.call(() -> OpenWindow.ofSize(1280, 800));

    /** So many copies of an article; of every two that follow each other both have the quotation. */
    private void openCrowd(int articles, int having) {
        List<Article> many = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            many.add(new Article("a" + i, "Article " + i, "en", ONE.text(), ONE.blocks()));
        }
        List<Link> links = new ArrayList<>();
        Passage first = new Passage("a0", SPAN, ONE.at(SPAN));
        for (int i = 1; i < having; i++) {
            links.add(new Link(
                    Grade.IDENTICAL,
                    0.99,
                    first,
                    new Passage("a" + (articles - i), SPAN, ONE.at(SPAN)),
                    Message.of("test")));
        }
        ArticleCollection collection = new ArticleCollection("Many", many);
        open.model.open(collection);
        open.layOut();
        open.model.found(new Reading(collection, List.of(), List.of(), links));
        open.layOut();
    }

    private long made(int articles) {
        long made = 0;
        for (int i = 0; i < articles; i++) {
            made += open.window.columns().column("a" + i).isPresent() ? 1 : 0;
        }
        return made;
    }

    private List<Node> inPanel(String selector) {
        open.layOut();
        return List.copyOf(open.window.scene().getRoot().lookupAll(".side-panel " + selector));
    }

    private Button number(int number) {
        return inPanel(".article-number").stream()
                .map(Button.class::cast)
                .filter(b -> b.getText().equals(Integer.toString(number)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyWhatIsInSightIsMadeWhateverTheReaderLooksAt() {
        FxThread.run(() -> {
            openCrowd(40, 30);
            assertThat(made(40)).isBetween(3L, 6L);
            open.model.focusOn("a0", SPAN);
            open.layOut();
            // Those that were in sight, and as many that have the words and came beside the focus.
            assertThat(made(40)).isBetween(3L, 8L);
        });
    }

    @Test
    void thePanelSaysInWhichOfAllArticlesItStands() {
        FxThread.run(() -> {
            openCrowd(40, 30);
            open.model.focusOn("a0", SPAN);
            assertThat(inPanel(".article-number")).hasSize(40);
            assertThat(inPanel(".article-number.lacking")).hasSize(10);
            assertThat(number(40).getStyleClass()).doesNotContain("lacking");
            assertThat(number(2).getAccessibleText()).isEqualTo("Article 2, Article 1, does not have it");
        });
    }

    /** Copies are linked with one of them only, and yet each is shown with all. */
    @Test
    void anyCopyShowsTheWholeGroup() {
        FxThread.run(() -> {
            openCrowd(40, 30);
            open.model.focusOn("a39", SPAN);
            assertThat(Objects.requireNonNull(open.model.focus()).told())
                    .hasSize(29)
                    .allSatisfy(t -> assertThat(t.counterpart().link().grade()).isEqualTo(Grade.IDENTICAL));
            assertThat(inPanel(".article-number")).hasSize(40);
            assertThat(inPanel(".article-number.lacking")).hasSize(10);
            assertThat(open.model.reading().otherArticleCount("a39", SPAN)).isEqualTo(29);
            assertThat(open.model.reading().linked("a39", SPAN)).hasSize(1);
        });
    }

    @Test
    void thePanelSaysWhenTheTextsSpeakOfDifferentOccasions() {
        FxThread.run(() -> {
            openCrowd(2, 1);
            Link link = new Link(
                    Grade.IDENTICAL,
                    0.99,
                    new Passage("a0", SPAN, ONE.at(SPAN)),
                    new Passage("a1", SPAN, ONE.at(SPAN)),
                    Message.of("test"),
                    new Occasions("a note", "a call"));
            open.model.found(new Reading(open.model.reading().collection(), List.of(), List.of(), List.of(link)));
            open.model.focusOn("a1", SPAN);
            assertThat(inPanel(".caveat"))
                    .extracting(node -> ((Label) node).getText())
                    .containsExactly("Another occasion: a note. The text in focus speaks of a call.");
        });
    }

    @Test
    void oneClickOpensAnArticleBesideTheOneInFocusAtTheSameHeight() {
        FxThread.run(() -> {
            openCrowd(40, 30);
            open.model.focusOn("a0", SPAN);
            open.layOut();
            number(40).fire();
            open.layOut();

            assertThat(open.model.columns().stream().limit(2).map(ColumnState::number))
                    .containsExactly(1, 40);
            ArticleColumn first = open.window.columns().column("a0").orElseThrow();
            ArticleColumn last = open.window.columns().column("a39").orElseThrow();
            assertThat(last.getLayoutX()).isBetween(first.getLayoutX() + 200, 900.0);
            assertThat(height(last)).isBetween(height(first) - 2, height(first) + 2);
            assertThat(Objects.requireNonNull(open.model.focus()).passage().article())
                    .isEqualTo("a0");
        });
    }

    private static double height(ArticleColumn column) {
        Rectangle2D line = column.firstLine(SPAN).orElseThrow();
        return line.getMinY() - column.scrollProperty().get();
    }

    @Test
    void aHiddenArticleIsOpenedTooAndOneInSightStaysWhereItIs() {
        FxThread.run(() -> {
            openCrowd(40, 30);
            open.model.columns().get(20).shownProperty().set(false);
            open.model.focusOn("a0", SPAN);
            open.layOut();
            number(21).fire();
            assertThat(open.model.columns().get(1).number()).isEqualTo(21);
            assertThat(open.model.columns().get(1).shownProperty().get()).isTrue();

            open.layOut();
            number(2).fire();
            assertThat(open.model.columns().get(2).number()).isEqualTo(2);
            assertThat(open.model.columns().get(1).number()).isEqualTo(21);
        });
    }

    @Test
    void ofThousandsOfWordingsSomeAreShownAndMoreOnRequest() {
        FxThread.run(() -> {
            openCrowd(3000, 2500);
            open.model.focusOn("a0", SPAN);
            assertThat(inPanel(".entry")).hasSize(11);
            Hyperlink more = (Hyperlink) inPanel(".more").getFirst();
            assertThat(more.getText()).isEqualTo("Show more, 2489 are left");
            more.fire();
            assertThat(inPanel(".entry")).hasSize(21);
            assertThat(made(3000)).isLessThan(9);
        });
    }

    @Test
    void anArticleIsOpenedByItsNumber() {
        FxThread.run(() -> {
            openCrowd(60, 30);
            open.model.focusOn("a0", SPAN);
            open.press(KeyCode.J, true);
            asked().setText("37");
            open.press(KeyCode.ENTER, false);
            assertThat(open.model.columns().stream().limit(2).map(ColumnState::number))
                    .containsExactly(1, 37);
        });
    }

    private TextField asked() {
        return (TextField) open.window.scene().lookup("#asked-name");
    }

    @Test
    void enterOpensTheFirstArticleThatHasTheTypedWordsInItsTitle() {
        FxThread.run(() -> {
            openCrowd(60, 30);
            open.model.focusOn("a0", SPAN);
            open.press(KeyCode.J, true);
            asked().setText("36 article");
            open.press(KeyCode.ENTER, false);
            assertThat(open.model.columns().get(1).article().title()).isEqualTo("Article 36");
        });
    }

    @Test
    void aNumberIsRatherAnArticlesNumberThanAPartOfATitle() {
        FxThread.run(() -> {
            openCrowd(60, 30);
            open.model.focusOn("a0", SPAN);
            open.press(KeyCode.J, true);
            asked().setText("4");
            open.press(KeyCode.ENTER, false);
            assertThat(open.model.columns().get(1).number()).isEqualTo(4);
        });
    }

    @Test
    void whatFitsNoArticleIsSaidAndNothingIsOpened() {
        FxThread.run(() -> {
            openCrowd(60, 30);
            open.press(KeyCode.J, true);
            asked().setText("zeppelin");
            open.press(KeyCode.ENTER, false);
            assertThat(asked()).isNotNull();
            assertThat(((Label) open.window.scene().lookup(".palette-note")).getText())
                    .isEqualTo("No article has this number, or these words in its title.");
        });
    }

    /** The numbers of hundreds that lack it would say nothing. */
    @Test
    void ofManyArticlesOnlyThoseThatHaveItAreListed() {
        FxThread.run(() -> {
            openCrowd(60, 30);
            open.model.focusOn("a0", SPAN);
            assertThat(inPanel(".article-number")).hasSize(30);
            assertThat(inPanel(".article-number.lacking")).isEmpty();

            open.model.found(new Reading(open.model.reading().collection(), List.of(), List.of(), List.of()));
            assertThat(inPanel(".article-number")).isEmpty();
            assertThat(inPanel(".article-strip .soft"))
                    .extracting(node -> ((Label) node).getText())
                    .containsExactly("Only in this one of 60 articles.");
        });
    }

    @Test
    void theListOfGapsNamesTheArticlesOnTheSameEventAndOpensThem() {
        FxThread.run(() -> {
            openCrowd(60, 30);
            Span title = ONE.blocks().getFirst().span();
            Reading once = open.model.reading();
            List<Link> twice = new ArrayList<>(once.allLinks());
            once.allLinks()
                    .forEach(l -> twice.add(new Link(
                            l.grade(),
                            l.score(),
                            new Passage(l.a().article(), title, ONE.at(title)),
                            new Passage(l.b().article(), title, ONE.at(title)),
                            l.why())));
            open.model.found(new Reading(once.collection(), List.of(), List.of(), twice));
            open.window.columns().goToColumn(1);
            open.pressShift(KeyCode.O);
            assertThat(inPanel(".article-number")).hasSize(20);
            assertThat(inPanel(".list-note .soft"))
                    .extracting(node -> ((Label) node).getText())
                    .containsExactly("29 others tell of the same event, as far as links show; the first 20:");
            ((Button) inPanel(".article-number").getFirst()).fire();
            assertThat(open.model.columns().get(1).number()).isEqualTo(32);

            open.window.columns().goToColumn(3);
            open.pressShift(KeyCode.O);
            assertThat(inPanel(".article-number")).isEmpty();
            assertThat(inPanel(".list-note .soft"))
                    .extracting(node -> ((Label) node).getText())
                    .containsExactly(
                            "No link shows that another article tells of the same event. A shows sentences that are alike,"
                                    + " though not certain.");
        });
    }

    /** Whoever has gone through hundreds of articles has no more to lay out than who has just opened them. */
    @Test
    void columnsOutOfSightLeaveTheSceneAndKnowWhatHasChangedWhenTheyComeBack() {
        FxThread.run(() -> {
            openCrowd(60, 30);
            // Few enough that each of them is kept, and more than stay in the scene.
            for (int position = 1; position <= 14; position++) {
                open.window.columns().goToColumn(position);
                open.layOut();
            }
            assertThat(made(14)).isEqualTo(14);
            assertThat(open.all(ArticleColumn.class)).hasSizeLessThan(12);
            ArticleColumn first = open.window.columns().column("a0").orElseThrow();
            assertThat(first.getScene()).isNull();
            assertThat(first.marks().toldElsewhere()).hasSize(1);

            open.model.shownProperty().set(DisplayFilter.usual().with(DisplayFilter.Kinds.FACTS));
            open.window.columns().goToColumn(1);
            open.layOut();
            assertThat(first.getScene()).isNotNull();
            assertThat(first.marks().toldElsewhere()).isEmpty();
        });
    }

    @Test
    void columnsThatWereLetGoAreMadeAnewWithWhatHasChangedMeanwhile() {
        FxThread.run(() -> {
            openCrowd(60, 30);
            ArticleColumn first = open.window.columns().column("a0").orElseThrow();
            for (int position = 1; position <= 30; position++) {
                open.window.columns().goToColumn(position);
                open.layOut();
            }
            // Those in sight, four that stay in the scene and twelve that rest outside of it.
            assertThat(made(60)).isBetween(17L, 22L);
            assertThat(made(8)).isZero();
            assertThat(made(30)).isEqualTo(made(60));

            open.model.shownProperty().set(DisplayFilter.usual().with(DisplayFilter.Kinds.FACTS));
            open.window.columns().goToColumn(1);
            open.layOut();
            ArticleColumn again = open.window.columns().column("a0").orElseThrow();
            assertThat(again).isNotSameAs(first);
            assertThat(again.getScene()).isNotNull();
            assertThat(again.marks().toldElsewhere()).isEmpty();

            open.model.shownProperty().set(DisplayFilter.usual());
            open.layOut();
            assertThat(again.marks().toldElsewhere()).hasSize(1);
        });
    }

    @Test
    void boilerplateIsListedForTheWholeCollectionAndEnterShowsIt() {
        FxThread.run(() -> {
            openCrowd(40, 30);
            Reading reading = open.model.reading();
            open.model.found(new Reading(
                    reading.collection(),
                    List.of(),
                    List.of(),
                    reading.allLinks().stream()
                            .map(l -> new Link(Grade.BOILERPLATE, l.score(), l.a(), l.b(), l.why()))
                            .toList()));
            open.window.focusColumns();
            open.pressShift(KeyCode.B);
            open.layOut();
            ListView<?> list = (ListView<?>) inPanel(".list-view").getFirst();
            assertThat(list.getItems()).hasSize(2);
            assertThat(list.getItems().getLast().toString()).contains("He was certainly", "numbers=[1, 12, 13,");
            assertThat(open.model.reading().links()).isEmpty();

            list.getSelectionModel().select(1);
            open.press(KeyCode.ENTER, false);
            assertThat(open.model.shownProperty().get().boilerplate()).isTrue();
            assertThat(Objects.requireNonNull(open.model.focus()).counterparts())
                    .hasSize(29);
        });
    }
}
