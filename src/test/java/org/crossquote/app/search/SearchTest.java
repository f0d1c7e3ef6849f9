package org.crossquote.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.crossquote.app.Focus;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.UnendingExecutor;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.column.TextSelection;
import org.crossquote.app.note.NotesWindow;
import org.crossquote.app.note.model.PlacedNote;
import org.crossquote.text.Article;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader does with the search. */
@Tag("threads")
class SearchTest {
    @TempDir
    private Path folder;

    private static OpenWindow open() {
        return OpenWindow.ofSize(1600, 900);
    }

    private static void search(OpenWindow open, String query) {
        open.press(KeyCode.F, true);
        field(open).setText(query);
        open.layOut();
    }

    private static TextField field(OpenWindow open) {
        return (TextField) open.window.scene().getRoot().lookup(".search-field");
    }

    private static String said(OpenWindow open) {
        open.layOut();
        return ((Label) open.window.scene().getRoot().lookup(".search-head > .soft")).getText();
    }

    /** What the rows of the list that are in view say to a screen reader. */
    private static List<String> rows(OpenWindow open) {
        open.layOut();
        return open.window.scene().getRoot().lookupAll(".search-cell").stream()
                .map(cell -> (ListCell<?>) cell)
                .filter(cell -> !cell.isEmpty())
                .map(Node::getAccessibleText)
                .toList();
    }

    private static ArticleColumn column(OpenWindow open, int number) {
        Article article = open.model.reading().collection().articles().get(number - 1);
        return open.window.columns().column(article.id()).orElseThrow();
    }

    private static void click(OpenWindow open, String toggle) {
        open.all(ToggleButton.class).stream()
                .filter(button -> toggle.equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .fire();
        open.layOut();
    }

    @Test
    void hitsComeAsOneTypesInListTextAndRuler() {
        FxThread.run(() -> {
            OpenWindow open = open();
            search(open, "visa");
            assertThat(open.window.scene().getFocusOwner()).isSameAs(field(open));
            assertThat(said(open)).isEqualTo("9 hits in 4 articles");
            assertThat(rows(open))
                    .anyMatch(row -> row.endsWith(", 3 hits"))
                    .anyMatch(row -> row.contains("special visa"));
            assertThat(column(open, 1).lookupAll(".search-hit")).anyMatch(Node::isVisible);
            assertThat(column(open, 1).lookupAll(".ruler-hit")).isNotEmpty();
            assertThat(column(open, 2).lookupAll(".search-hit")).noneMatch(Node::isVisible);
            field(open).clear();
            open.layOut();
            assertThat(column(open, 1).lookupAll(".search-hit")).noneMatch(Node::isVisible);
        });
    }

    @Test
    void f3GoesThroughTheHitsRoundAndRoundAndTheListGoesAlong() {
        FxThread.run(() -> {
            OpenWindow open = open();
            search(open, "revocation*");
            open.press(KeyCode.F3, false);
            assertThat(said(open)).startsWith("Hit 1 of 2");
            assertThat(column(open, 1).selectionProperty().get().caret())
                    .isEqualTo(column(open, 1).article().text().indexOf("revocations"));
            open.press(KeyCode.ENTER, false);
            assertThat(said(open)).as("Enter in the field goes on, too").startsWith("Hit 2 of 2");
            assertThat(open.window.columns().currentColumnProperty().get().number())
                    .isEqualTo(3);
            open.press(KeyCode.F3, false);
            assertThat(said(open)).startsWith("Hit 1 of 2");
            open.pressShift(KeyCode.F3);
            assertThat(said(open)).startsWith("Hit 2 of 2");
        });
    }

    @Test
    void anArticlesHeadingInTheListLeadsToItsFirstHit() {
        FxThread.run(() -> {
            OpenWindow open = open();
            search(open, "visa");
            ListView<?> list = (ListView<?>) open.window.scene().getRoot().lookup(".search-panel .list-view");
            int second = 1;
            while (!(list.getItems().get(second) instanceof SearchRow.Heading)) {
                second++;
            }
            list.getSelectionModel().select(second);
            int hitsBefore = ((SearchRow.Line) list.getItems().get(second + 1)).first();
            assertThat(hitsBefore).isPositive();
            assertThat(said(open)).startsWith("Hit " + (hitsBefore + 1) + " of 9");
        });
    }

    @Test
    void enterOnAHitInAQuotationComparesIt() {
        FxThread.run(() -> {
            OpenWindow open = open();
            search(open, "\"became very nice\" in:1");
            open.press(KeyCode.DOWN, false);
            open.layOut();
            open.press(KeyCode.ENTER, false);
            Focus focus = Objects.requireNonNull(open.model.focus());
            assertThat(focus.passage().exact()).contains("he became very nice").startsWith("“");
        });
    }

    @Test
    void theSwitchSaysWhatIsSearched() {
        FxThread.run(() -> {
            OpenWindow open = open();
            open.window.columns().goToColumn(4);
            search(open, "visa");
            click(open, "Article");
            assertThat(said(open)).isEqualTo("3 hits in 1 article");
            open.window.columns().goToColumn(2);
            assertThat(said(open)).startsWith("Nothing found").contains("9 hits");
            click(open, "Columns");
            assertThat(said(open)).isEqualTo("9 hits in 4 articles");
            open.model.columns().get(3).shownProperty().set(false);
            click(open, "All");
            assertThat(said(open)).isEqualTo("9 hits in 4 articles");
            click(open, "Columns");
            assertThat(said(open)).isEqualTo("6 hits in 3 articles");
        });
    }

    @Test
    void aSpeakersCountLeadsToTheSpeakersWords() {
        FxThread.run(() -> {
            OpenWindow open = open();
            search(open, "nice");
            Button count = (Button) open.window.scene().getRoot().lookup(".speaker-count");
            assertThat(count.getText()).contains("Trump");
            count.fire();
            open.layOut();
            assertThat(field(open).getText()).startsWith("nice speaker:\"");
            assertThat(said(open)).contains("hits in");
        });
    }

    @Test
    void aQueryThatCannotBeUnderstoodIsAnsweredInWords() {
        FxThread.run(() -> {
            OpenWindow open = open();
            search(open, "weather:rain");
            assertThat(said(open)).startsWith("There is no field “weather:”.");
            field(open).setText("\"special vi");
            assertThat(said(open)).as("a phrase that is being typed").isEqualTo("Nothing found");
            field(open).setText("visa speaker:bessent");
            assertThat(said(open)).contains("without them: 9 hits");
        });
    }

    @Test
    void selectedWordsAreSearchedFor() {
        FxThread.run(() -> {
            OpenWindow open = open();
            ArticleColumn column = column(open, 4);
            open.window.columns().goToColumn(4);
            int at = column.article().text().indexOf("special visa");
            column.selectionProperty().set(new TextSelection(at, at + 12));
            open.press(KeyCode.F, true);
            assertThat(field(open).getText()).isEqualTo("\"special visa\"");
            assertThat(said(open)).isEqualTo("1 hit in 1 article");
        });
    }

    @Test
    void escLeadsBackToTheTextAndKeepsTheHits() {
        FxThread.run(() -> {
            OpenWindow open = open();
            open.window.columns().goToColumn(1);
            search(open, "visa");
            open.press(KeyCode.ESCAPE, false);
            assertThat(column(open, 1).lookupAll("*"))
                    .contains(open.window.scene().getFocusOwner());
            assertThat(said(open)).isEqualTo("9 hits in 4 articles");
        });
    }

    @Test
    void theLastQueryWins() {
        List<Runnable> tasks = new ArrayList<>();
        ExecutorService held = new UnendingExecutor() {
            @Override
            public void execute(Runnable command) {
                tasks.add(command);
            }
        };
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.with(1600, 900, held);
            tasks.clear();
            search(open, "visa");
            runAll(tasks); // reads the articles, then asks
            List<Runnable> late = new ArrayList<>();
            field(open).setText("visa sanctions");
            late.addAll(tasks);
            tasks.clear();
            field(open).setText("\"special visa\"");
            runAll(tasks);
            assertThat(said(open)).isEqualTo("1 hit in 1 article");
            late.forEach(Runnable::run);
            assertThat(said(open)).isEqualTo("1 hit in 1 article");
        });
    }

    private static void runAll(List<Runnable> tasks) {
        while (!tasks.isEmpty()) {
            tasks.removeFirst().run();
        }
    }

    @Test
    void allHitsBecomeNotesAtOnceAndOneUndoTakesThemBack() {
        try (NotesWindow window = new NotesWindow(folder)) {
            FxThread.run(() -> search(window.open, "visa"));
            window.waitFor(() -> FxThread.call(() -> said(window.open).equals("9 hits in 4 articles")));
            window.give("search.mark-all");
            window.waitFor(() -> window.live().size() == 9);
            assertThat(window.live())
                    .extracting(note -> window.at(note.place().orElseThrow()))
                    .contains("visa", "visas");
            window.waitFor(() -> FxThread.call(
                            () -> window.notes().edits().undoNameProperty().get())
                    .equals("Mark all hits"));
            window.give("search.mark-all");
            window.waitFor(() -> window.news().startsWith("All hits are marked already"));
            window.give("edit.undo");
            assertThat(window.live()).isEmpty();
        }
    }

    @Test
    void notesAreFoundByTheirWordsAndTheirPlacesByTheirTags() {
        try (NotesWindow window = new NotesWindow(folder)) {
            window.select(4, "on a special visa");
            window.press(KeyCode.N);
            window.type("Ask the beekeeper", "check");
            window.press(KeyCode.ENTER);
            window.waitFor(() -> window.live().stream()
                    .map(PlacedNote::annotation)
                    .anyMatch(a -> a.tags().contains("check")));
            FxThread.run(() -> search(window.open, "beekeeper"));
            window.waitFor(() -> FxThread.call(() -> said(window.open).endsWith("1 hit in your notes")));
            FxThread.run(() -> field(window.open).setText("visa tag:check"));
            window.waitFor(() -> FxThread.call(() -> said(window.open).startsWith("1 hit in 1 article")));
        }
    }
}
