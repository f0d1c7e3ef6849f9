package org.crossquote.app.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.crossquote.annotation.Correction;
import org.crossquote.app.FxThread;
import org.crossquote.app.action.Action;
import org.crossquote.app.note.NotesWindow;
import org.crossquote.app.note.WithNotes;
import org.crossquote.app.note.model.PlacedNote;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a reader decides about the one difference of the five articles, and takes back. */
@Tag("threads")
class DecisionsTest extends WithNotes {
    private Set<Node> all(String selector) {
        return FxThread.call(() -> {
            window.open.layOut();
            return window.open.window.scene().getRoot().lookupAll(selector);
        });
    }

    private String tab() {
        return all(".side-panel .tab-button").stream()
                .map(tab -> ((ToggleButton) tab).getText())
                .filter(text -> text.startsWith("Differences"))
                .findFirst()
                .orElse("");
    }

    private List<String> offered() {
        return all(".decisions .hyperlink").stream()
                .map(link -> ((Hyperlink) link).getText())
                .toList();
    }

    private ListView<?> list() {
        return (ListView<?>) all(".difference-list .list-view").iterator().next();
    }

    private void choose() {
        window.waitFor(() -> tab().equals("Differences 1"));
        FxThread.run(() -> window.open.press(KeyCode.D, false));
    }

    private void click(String button) {
        Node link = all(".difference-list .hyperlink").stream()
                .filter(l -> ((Hyperlink) l).getText().equals(button))
                .findFirst()
                .orElseThrow();
        FxThread.run(() -> ((Hyperlink) link).fire());
    }

    private void press(KeyCode code) {
        FxThread.run(() -> window.open.pressShift(code));
    }

    private void waitUntilDecided() {
        window.waitFor(() -> !all(".decisions .verdict").isEmpty());
    }

    @Test
    void oneAccountIsRightAndTheDifferenceIsDrawnMoreQuietlyUntilThatIsUndone() {
        choose();
        assertThat(offered()).containsExactly("Article 4 is right", "Article 5 is right", "No difference");
        assertThat(all(".difference-sign.decided")).isEmpty();
        click("Article 5 is right");
        waitUntilDecided();
        assertThat(window.only().annotation().corrections())
                .containsExactly(new Correction.RightAccount("words", "They were", "He was"));
        assertThat(all(".decisions .verdict"))
                .extracting(v -> ((Labeled) v).getText())
                .containsExactly("You decided: article 5 is right.");
        assertThat(offered()).containsExactly("Take back");
        assertThat(all(".difference-sign.decided")).hasSize(2);
        assertThat(tab()).isEqualTo("Differences 1");
        window.give("edit.undo");
        window.waitFor(() -> all(".decisions .verdict").isEmpty());
        assertThat(all(".difference-sign.decided")).isEmpty();
    }

    @Test
    void whatIsNoDifferenceGoesFromListTabAndPassagesAndCanBeShownAgain() {
        choose();
        press(KeyCode.D);
        window.waitFor(() -> !tab().equals("Differences 1"));
        assertThat(tab()).isEqualTo("Differences");
        assertThat(list().getItems()).isEmpty();
        assertThat(((Labeled) list().getPlaceholder().lookup(".soft")).getText())
                .isEqualTo("Nothing is left but what you called no difference.");
        assertThat(all(".difference-sign")).isEmpty();
        click("Show 1 that you called no difference");
        assertThat(list().getItems()).hasSize(1);
        assertThat(all(".difference-sign")).isEmpty();
        click("Take back");
        window.waitFor(() -> tab().equals("Differences 1"));
        assertThat(all(".difference-sign")).hasSize(2);
    }

    @Test
    void aDecisionIsThereAgainAtTheNextStart() {
        choose();
        press(KeyCode.L);
        waitUntilDecided();
        window.waitUntilSaved();
        window.close();
        window = new NotesWindow(folder);
        choose();
        waitUntilDecided();
        assertThat(all(".decisions .verdict"))
                .extracting(v -> ((Labeled) v).getText())
                .containsExactly("You decided: article 4 is right.");
    }

    @Test
    void anotherDecisionTakesThePlaceOfTheOneBefore() {
        choose();
        press(KeyCode.L);
        waitUntilDecided();
        press(KeyCode.R);
        window.waitFor(() -> window.live().stream()
                .anyMatch(n -> Objects.equals(
                        n.annotation().corrections(),
                        List.of(new Correction.RightAccount("words", "They were", "He was")))));
        window.waitFor(() -> window.live().size() == 1);
        window.give("edit.undo");
        assertThat(window.live()).hasSize(1);
        assertThat(window.live().getFirst().annotation().corrections())
                .as("one step back is the decision before")
                .containsExactly(new Correction.RightAccount("words", "He was", "They were"));
        press(KeyCode.U);
        window.waitFor(() -> window.live().isEmpty());
    }

    @Test
    void nothingIsDecidedWhileTheListIsNotThere() {
        choose();
        window.give("panel.comparison");
        FxThread.run(() -> List.of("left-right", "right-right", "none", "take-back")
                .forEach(id -> {
                    Action action = window.open.window.actions().get("difference." + id);
                    assertThat(action.enabled().get()).as(id).isFalse();
                    assertThat(action.whyNot().get()).contains("Choose a difference in the list (D)");
                }));
    }

    @Test
    void theDifferenceThatIsLookedAtIsDecidedWithoutTheListByTheSideOnWhichItsColumnStands() {
        choose();
        FxThread.run(() -> window.open.press(KeyCode.ENTER, false));
        window.give("panel.comparison");
        window.give("difference.right-right");
        window.waitFor(() -> window.live().size() == 1);
        assertThat(window.only().annotation().corrections())
                .containsExactly(new Correction.RightAccount("words", "They were", "He was"));
        window.give("difference.take-back");
        window.waitFor(() -> window.live().isEmpty());
        FxThread.run(() -> FXCollections.reverse(window.open.model.columns()));
        window.give("difference.right-right");
        window.waitFor(() -> window.live().size() == 1);
        assertThat(window.only().annotation().corrections())
                .as("article 4 stands on the right now")
                .containsExactly(new Correction.RightAccount("words", "He was", "They were"));
    }

    @Test
    void aDecisionThatIsTakenBackReplacedOrUndoneLeavesNothingInTheTrash() {
        choose();
        press(KeyCode.L);
        waitUntilDecided();
        press(KeyCode.R);
        window.waitFor(() -> window.live().size() == 1
                && window.only()
                        .annotation()
                        .corrections()
                        .contains(new Correction.RightAccount("words", "They were", "He was")));
        press(KeyCode.U);
        window.waitFor(() -> window.live().isEmpty());
        assertThat(all()).isEmpty();
        window.give("edit.undo");
        window.waitFor(() -> window.live().size() == 1);
        window.give("edit.undo");
        window.give("edit.undo");
        window.waitFor(() -> window.live().isEmpty());
        assertThat(all()).isEmpty();
    }

    @Test
    void whatTheReaderWroteOnADecisionGoesIntoTheTrashAndNotAway() {
        choose();
        press(KeyCode.L);
        waitUntilDecided();
        String id = window.only().id();
        FxThread.run(() -> window.open
                .notes()
                .notes()
                .edits()
                .log()
                .orElseThrow()
                .change("note", id, a -> a.withNote("Asked them.", a.modified().plusSeconds(1))));
        window.waitFor(() -> window.only().annotation().bodies().size() == 2);
        press(KeyCode.U);
        window.waitFor(() -> window.live().isEmpty());
        assertThat(all())
                .singleElement()
                .satisfies(note -> assertThat(note.annotation().trashed()).isTrue());
    }

    private List<PlacedNote> all() {
        return FxThread.call(() -> window.notes().book().all());
    }
}
