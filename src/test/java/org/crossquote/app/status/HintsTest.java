package org.crossquote.app.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.reading.DisplayFilter;
import org.junit.jupiter.api.Test;

/** A key that has nothing to do says so. */
class HintsTest {
    private final OpenWindow open = FxThread.call(() -> OpenWindow.ofSize(1600, 900));

    private String hint() {
        Label hint = (Label) open.window.scene().getRoot().lookup("#hint");
        assertThat(hint.isVisible()).isEqualTo(!hint.getText().isEmpty());
        return hint.getText();
    }

    @Test
    void withNothingInFocusTheKeysOfComparingSayWhatToDo() {
        FxThread.run(() -> {
            open.window.focusColumns();
            open.press(KeyCode.W, false);
            assertThat(hint()).startsWith("Click a quotation first").endsWith("W lays all its wordings side by side.");
            open.press(KeyCode.L, false);
            assertThat(hint()).startsWith("Click a quotation first").endsWith("L goes through all its wordings.");
        });
    }

    @Test
    void whatStandsInOneArticleAloneHasNoOtherWordingAndTheNextKeyTakesTheSentenceAway() {
        FxThread.run(() -> {
            open.lookAt(standingAlone());
            open.press(KeyCode.W, false);
            assertThat(hint()).isEqualTo("These words were found in no other article.");
            open.press(KeyCode.L, false);
            assertThat(hint()).isEqualTo("These words were found in no other article.");
            open.press(KeyCode.K, false);
            assertThat(hint()).isEmpty();
        });
    }

    @Test
    void aFactToldInOtherWordsHasNoTableAndLinksThatAreHiddenAreNotDenied() {
        FxThread.run(() -> {
            Passage told = OpenWindow.GOLD.links().stream()
                    .filter(l -> l.grade() == Grade.SAME_FACT)
                    .map(Link::a)
                    .filter(p -> OpenWindow.GOLD.linked(p.article(), p.span()).stream()
                            .allMatch(c -> c.link().grade() == Grade.SAME_FACT))
                    .findFirst()
                    .orElseThrow();
            open.window.focusColumns();
            open.model.focusOn(told.article(), told.span());
            open.press(KeyCode.W, false);
            assertThat(hint()).startsWith("The other articles tell this in words of their own");

            open.model.shownProperty().set(DisplayFilter.usual().with(DisplayFilter.Kinds.QUOTATIONS));
            open.press(KeyCode.W, false);
            assertThat(hint()).startsWith("No link of these words is among those that are shown.");
        });
    }

    @Test
    void theLastQuotationSaysThatNoneFollows() {
        FxThread.run(() -> {
            open.window.columns().goToColumn(5);
            for (int i = 0; i < 12; i++) {
                open.press(KeyCode.J, false);
                assertThat(hint()).isEmpty();
            }
            open.press(KeyCode.J, false);
            assertThat(hint()).isEqualTo("No quotation follows. K goes back.");
        });
    }

    @Test
    void enterWhereNothingStandsSaysSo() {
        FxThread.run(() -> {
            open.window.focusColumns();
            open.press(KeyCode.ENTER, false);
            assertThat(hint()).startsWith("Nothing to compare stands here.");
        });
    }

    @Test
    void aHintGoesByItselfAndOnlyWhenItsTimeHasCome() {
        FxThread.run(() -> {
            open.window.focusColumns();
            open.press(KeyCode.W, false);
            assertThat(hint()).isNotEmpty();
            assertThat(open.waiting).hasSize(1);
            open.waiting.getFirst().run();
            assertThat(hint()).isEmpty();
        });
    }

    @Test
    void theNextHintHasItsOwnTime() {
        FxThread.run(() -> {
            open.window.focusColumns();
            open.press(KeyCode.W, false);
            Runnable before = open.waiting.getFirst();
            open.press(KeyCode.L, false);
            assertThat(open.waiting).hasSize(1).doesNotContain(before);
        });
    }

    @Test
    void newsOutlivesTheNextKeyAndALongSentenceHasMoreTime() {
        FxThread.run(() -> {
            List<Double> times = new ArrayList<>();
            List<Runnable> ends = new ArrayList<>();
            StatusLine line = new StatusLine(
                    new SimpleStringProperty(""), new SimpleStringProperty(""), () -> {}, (millis, action) -> {
                        times.add(millis);
                        ends.add(action);
                        return () -> {};
                    });
            Label label = (Label) line.lookup("#hint");
            line.hint("No.");
            line.next();
            assertThat(label.getText()).isEmpty();
            line.news("3 notes are written.");
            line.next();
            assertThat(label.getText()).isEqualTo("3 notes are written.");
            ends.getLast().run();
            assertThat(label.isVisible()).isFalse();
            line.news("One.\nTwo. ".repeat(20));
            assertThat(label.getText()).startsWith("One. Two. One.");
            assertThat(label.getTooltip().getText()).startsWith("One.\nTwo.");
            assertThat(times).isSorted();
        });
    }

    /** The words of a quotation of which no other article has anything. */
    private static String standingAlone() {
        return OpenWindow.GOLD.quotations().stream()
                .filter(q -> OpenWindow.GOLD
                        .toldElsewhere(new Passage(q.article(), q.span(), q.exact()))
                        .isEmpty())
                .reduce((before, last) -> last)
                .orElseThrow()
                .exact();
    }
}
