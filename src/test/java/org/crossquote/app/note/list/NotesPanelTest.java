package org.crossquote.app.note.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.crossquote.annotation.AnchorStatus;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.note.LostWords;
import org.crossquote.app.note.NotesWindow;
import org.crossquote.app.note.WithNotes;
import org.crossquote.app.note.model.PlacedNote;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The panel lists all notes of the collection, filters them, and brings back what was deleted or lost. */
@Tag("threads")
class NotesPanelTest extends WithNotes {
    private static final String WORDS = "spoke by phone this week";

    @Test
    void notesOnAnArticleAndOnAllAreListed() {
        FxThread.run(() -> window.open.window.columns().goToColumn(3));
        window.give("note.article");
        window.type("Best sourced", "");
        window.press(KeyCode.ENTER);
        window.give("note.collection");
        window.type("Five of them", "");
        window.press(KeyCode.ENTER);
        assertThat(window.live()).hasSize(2);
        assertThat(window.texts(window.open.window.scene().getRoot())).contains("whole article", "all articles");
    }

    @Test
    void theListIsFilteredByWordsColourAndTagAndTheMarksFollow() {
        ArticleColumn column = window.select(2, WORDS);
        window.press(KeyCode.DIGIT1);
        window.select(2, "near future");
        window.press(KeyCode.DIGIT2);
        window.press(KeyCode.N);
        window.type("when?", "date");
        window.press(KeyCode.ENTER);
        assertThat(listed()).hasSize(2);
        filter("#date");
        window.waitFor(() -> listed().size() == 1);
        assertThat(FxThread.call(() -> column.lookupAll(".note-mark.faded").size()))
                .isPositive();
        filter("phone");
        window.waitFor(() -> listedNotes().equals(List.of("")));
        filter("");
        assertThat(listed()).hasSize(2);
        FxThread.run(() -> window.open.all(ToggleButton.class).stream()
                .filter(b -> b.getText().startsWith("agree"))
                .findFirst()
                .orElseThrow()
                .fire());
        window.waitFor(() -> listedNotes().equals(List.of("when?")));
    }

    private List<String> listedNotes() {
        return listed().stream().map(n -> n.annotation().note()).toList();
    }

    private void filter(String words) {
        FxThread.run(() -> {
            ((TextField) window.open.window.scene().getRoot().lookup("#note-filter-words")).setText(words);
            window.open.layOut();
        });
    }

    @SuppressWarnings("unchecked")
    private List<PlacedNote> listed() {
        window.give("panel.notes");
        return FxThread.call(() -> List.copyOf(
                ((ListView<PlacedNote>) window.open.window.scene().getRoot().lookup(".notes-panel .list-view"))
                        .getItems()));
    }

    @Test
    void aDeletedNoteLiesInTheTrashAndComesBack() {
        window.select(2, WORDS);
        window.press(KeyCode.DIGIT1);
        String id = window.only().id();
        window.press(KeyCode.DELETE);
        assertThat(window.live()).isEmpty();
        assertThat(FxThread.call(() -> window.notes().book().all())).hasSize(1);
        FxThread.run(() -> window.notes().edits().restore(id));
        assertThat(window.only().id()).isEqualTo(id);
        window.press(KeyCode.DELETE);
        FxThread.run(() -> window.notes().edits().deleteForGood(List.of(id)));
        assertThat(FxThread.call(() -> window.notes().book().all())).isEmpty();
        window.give("edit.undo");
        window.give("edit.undo");
    }

    @Test
    void aLostNoteIsListedWithItsWordsAndPlacedByHand() {
        window.select(2, WORDS);
        window.press(KeyCode.DIGIT1);
        window.waitUntilSaved();
        window.close();
        LostWords.lose(NotesWindow.file(folder), WORDS, "walked on the moon together");

        window = new NotesWindow(folder);
        assertThat(window.only().lost()).isTrue();
        assertThat(window.texts(FxThread.call(() -> window.open.window.scene().getRoot())))
                .anyMatch(text -> text.endsWith("1 note · 1 has lost its place"));
        window.give("panel.notes");
        assertThat(window.texts(window.open.window.scene().getRoot()))
                .contains("walked on the moon together", "place lost");

        window.select(2, "near future");
        FxThread.run(() -> window.open
                .notes()
                .commands()
                .placeHere(window.notes().live().getFirst().id()));
        assertThat(window.only().lost()).isFalse();
        assertThat(window.only().annotation().passages().getFirst().status()).isEqualTo(AnchorStatus.EXACT);
        assertThat(window.at(window.only().place().orElseThrow())).isEqualTo("near future");
    }

    @Test
    void theFilterOffersTheArticlesAndSpeakersWithNotesAndFollowsWhatIsFound() {
        Quotation said = OpenWindow.GOLD.quotations().stream()
                .filter(q -> q.speakers().equals(List.of("Gustavo Petro")))
                .findFirst()
                .orElseThrow();
        Article article = OpenWindow.GOLD.collection().article(said.article()).orElseThrow();
        int number = OpenWindow.GOLD.collection().articles().indexOf(article) + 1;
        window.select(number, said.exact());
        window.press(KeyCode.DIGIT1);
        window.give("panel.notes");

        assertThat(filterMenu("Article")).containsExactly("All articles", number + "  " + article.title());
        assertThat(filterMenu("Speaker")).containsExactly("All speakers", "Gustavo Petro");
        choose("Speaker", "Gustavo Petro");
        window.waitFor(() -> listed().size() == 1);
        FxThread.run(() -> window.open.model.found(Reading.unread(OpenWindow.GOLD.collection())));
        window.waitFor(() -> listed().isEmpty());
        FxThread.run(() -> window.open.model.found(OpenWindow.GOLD));
        window.waitFor(() -> listed().size() == 1);
    }

    private List<String> filterMenu(String name) {
        return FxThread.call(
                () -> menu(name).getItems().stream().map(MenuItem::getText).toList());
    }

    private void choose(String menu, String item) {
        FxThread.run(() -> menu(menu).getItems().stream()
                .filter(i -> i.getText().equals(item))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private Menu menu(String name) {
        MenuButton more = window.open.all(MenuButton.class).stream()
                .filter(b -> b.getText().equals("Filter"))
                .findFirst()
                .orElseThrow();
        more.getOnShowing().handle(null);
        return more.getItems().stream()
                .filter(i -> i.getText().equals(name))
                .map(Menu.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
