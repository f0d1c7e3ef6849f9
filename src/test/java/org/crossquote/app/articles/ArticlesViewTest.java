package org.crossquote.app.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.crossquote.Patience;
import org.crossquote.app.ColumnState;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.view.ViewTable;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.PublicationTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("threads")
class ArticlesViewTest {
    private static OpenWindow open() {
        OpenWindow open = OpenWindow.ofSize(1400, 900);
        open.window.views().open("articles");
        open.layOut();
        return open;
    }

    @SuppressWarnings("unchecked")
    private static TableView<ArticleRow> table(OpenWindow open) {
        open.layOut();
        return (TableView<ArticleRow>) open.window.scene().getRoot().lookup(".articles-view .table-view");
    }

    private static List<Integer> numbers(OpenWindow open) {
        return table(open).getItems().stream().map(row -> row.column().number()).toList();
    }

    private static List<Integer> shown(OpenWindow open) {
        return open.model.columns().stream()
                .filter(column -> column.shownProperty().get())
                .map(ColumnState::number)
                .toList();
    }

    private static TableColumn<ArticleRow, ?> column(OpenWindow open, String id) {
        return table(open).getColumns().stream()
                .filter(column -> column.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ViewTable taken(OpenWindow open) {
        return open.window.views().page().table().orElseThrow();
    }

    @Test
    void everyArticleHasARowWithWhatIsKnownOfIt() {
        FxThread.run(() -> {
            OpenWindow open = open();
            assertThat(numbers(open)).containsExactly(1, 2, 3, 4, 5);
            ArticleRow fourth = table(open).getItems().get(3);
            assertThat(fourth.quotations())
                    .isEqualTo(OpenWindow.GOLD.quotations(fourth.id()).size());
            assertThat(fourth.speakers()).isNotEmpty();
            assertThat(taken(open).rows())
                    .hasSize(5)
                    .allSatisfy(row -> assertThat(row).hasSameSizeAs(taken(open).heads()));
        });
    }

    @Test
    void spaceHidesAndShowsAndTheLastColumnStays() {
        FxThread.run(() -> {
            OpenWindow open = open();
            open.press(KeyCode.SPACE, false);
            assertThat(shown(open)).containsExactly(2, 3, 4, 5);
            open.press(KeyCode.SPACE, false);
            assertThat(shown(open)).containsExactly(1, 2, 3, 4, 5);
            table(open).getSelectionModel().selectAll();
            open.press(KeyCode.SPACE, false);
            assertThat(shown(open)).containsExactly(5);
        });
    }

    @Test
    void enterShowsTheArticleAndGoesToIt() {
        FxThread.run(() -> {
            OpenWindow open = open();
            open.model.columns().get(2).shownProperty().set(false);
            table(open).getSelectionModel().clearAndSelect(2);
            open.press(KeyCode.ENTER, false);
            assertThat(open.window.views().isReading()).isTrue();
            assertThat(shown(open)).contains(3);
            assertThat(Objects.requireNonNull(open.window
                                    .columns()
                                    .currentColumnProperty()
                                    .get())
                            .number())
                    .isEqualTo(3);
        });
    }

    @Test
    void whatIsTypedNarrowsTheListAndIsNoCommand() {
        FxThread.run(() -> {
            OpenWindow open = open();
            String word = table(open).getItems().get(3).title().split(" ")[1];
            open.press(KeyCode.J, false);
            open.type(word.substring(0, 1));
            TextField filter = (TextField) open.window.scene().getFocusOwner();
            filter.setText(word.toUpperCase(java.util.Locale.ROOT));
            assertThat(open.window.views().isReading()).isFalse();
            assertThat(table(open).getItems()).isNotEmpty().hasSizeLessThan(5).allMatch(row -> row.has(word));
            open.press(KeyCode.ESCAPE, false);
            assertThat(filter.getText()).isEmpty();
            assertThat(open.window.views().isReading())
                    .as("Esc has closed the filter only")
                    .isFalse();
            open.press(KeyCode.ESCAPE, false);
            assertThat(open.window.views().isReading()).isTrue();
        });
    }

    @Test
    void theRowsAreSortedByAColumn() {
        FxThread.run(() -> {
            OpenWindow open = open();
            table(open).getSortOrder().add(column(open, "words"));
            table(open).sort();
            assertThat(table(open).getItems()).isSortedAccordingTo(Comparator.comparingInt(ArticleRow::words));
        });
    }

    @Test
    void whatIsSharedIsCountedFromTheArticleInFocus() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1400, 900);
            open.lookAt("He was certainly");
            open.window.views().open("articles");
            open.layOut();
            String focused =
                    Objects.requireNonNull(open.model.focus()).passage().article();
            int column = taken(open).heads().indexOf(column(open, "shares").getText());
            for (ArticleRow row : table(open).getItems()) {
                long passages = open.model.reading().passages(focused).stream()
                        .filter(span -> open.model.reading().linked(focused, span).stream()
                                .anyMatch(c -> c.passage().article().equals(row.id())))
                        .count();
                String said = taken(open).rows().get(row.column().number() - 1).get(column);
                assertThat(said).isEqualTo(row.id().equals(focused) ? "" : Long.toString(passages));
            }
        });
    }

    @Test
    void theListedArticlesBecomeTheColumns() {
        FxThread.run(() -> {
            OpenWindow open = open();
            TextField filter = (TextField) open.window.scene().getRoot().lookup(".articles-view .text-field");
            filter.setText(table(open).getItems().get(1).id());
            open.layOut();
            Button show = open.all(Button.class).stream()
                    .filter(button -> button.getText().startsWith("Show this"))
                    .findFirst()
                    .orElseThrow();
            show.fire();
            assertThat(shown(open)).containsExactly(2);
            assertThat(open.window.views().isReading()).isTrue();
        });
    }

    private static ArticleCollection many() {
        List<Article> many = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            many.add(new Article("a" + i, "Article " + i, "en", "Some words of " + i, List.of()));
        }
        return new ArticleCollection("Many", many);
    }

    @Test
    void noArticleOfAnotherCollectionIsListedUnderTheNameOfThisOne() {
        OpenWindow open = FxThread.call(ArticlesViewTest::open);
        Stage stage = FxThread.call(() -> {
            Stage made = new Stage();
            made.setScene(open.window.scene());
            made.show();
            assertThat(numbers(open)).hasSize(5);
            open.model.open(many()); // so large that its rows are made in the background
            assertThat(numbers(open)).isEmpty();
            return made;
        });
        Patience.waitFor(() -> FxThread.call(() -> numbers(open).size() == 3000));
        FxThread.run(stage::close);
    }

    @Test
    void howManyQuotationsThereAreIsNotToldBeforeTheyAreLookedFor() {
        FxThread.run(() -> {
            OpenWindow open = open();
            open.model.open(OpenWindow.GOLD.collection());
            assertThat(table(open).getItems())
                    .extracting(ArticleRow::quotations)
                    .containsOnly(ArticleRow.UNKNOWN);
            assertThat(taken(open).rows())
                    .allSatisfy(row -> assertThat(row.get(6)).isEmpty());
            open.model.found(OpenWindow.GOLD);
            assertThat(table(open).getItems())
                    .extracting(ArticleRow::quotations)
                    .doesNotContain(ArticleRow.UNKNOWN, 0);
        });
    }

    @Test
    void inANarrowWindowWithLargeTextTheTableIsScrolledAndNoDayIsCut() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1024, 700);
            open.model.textSizeProperty().set(24);
            List<Article> dated = open.model.columns().stream()
                    .map(ColumnState::article)
                    .map(a -> a.correctedBy(new ArticleDetails(
                            null, List.of(), null, PublicationTime.on(LocalDate.of(2028, 9, 28)), null)))
                    .toList();
            open.model.open(new ArticleCollection("Dated", dated));
            open.window.views().open("articles");
            TableView<ArticleRow> table = table(open);
            double columns = table.getVisibleLeafColumns().stream()
                    .mapToDouble(TableColumn::getWidth)
                    .sum();
            assertThat(columns).isGreaterThan(table.getWidth());
            assertThat(open.all(Labeled.class).stream()
                            .filter(cell ->
                                    cell.getText() != null && cell.getText().contains("2028")))
                    .isNotEmpty()
                    .allSatisfy(cell ->
                            assertThat(((Text) cell.lookup(".text")).getText()).isEqualTo(cell.getText()));
        });
    }

    @Test
    void ofThousandsOnlyTheRowsInSightAreMade() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1400, 900);
            ArticleCollection collection = many();
            open.model.open(collection);
            open.model.found(new Reading(collection, List.of(), List.of(), List.of()));
            open.window.views().open("articles");
            open.layOut();
            assertThat(table(open).getItems()).hasSize(3000);
            assertThat(open.all(TableRow.class)).hasSizeBetween(5, 60);
            open.model.showOnly(List.of("a7", "a2999"));
            open.window.views().read();
            open.layOut();
            assertThat(shown(open)).containsExactly(8, 3000);
            assertThat(open.window.columns().made()).hasSizeLessThan(10);
        });
    }
}
