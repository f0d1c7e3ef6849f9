package org.crossquote.app.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossquote.app.column.ColumnFixture.article;
import static org.crossquote.app.column.ColumnFixture.reported;
import static org.crossquote.app.column.ColumnFixture.span;

import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.crossquote.app.FxThread;
import org.crossquote.app.MouseAt;
import org.crossquote.quote.rule.Dispute;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final Article STORY = article(
            "PARAGRAPH|One day the engine was ready, and everybody in the house came to look at it.",
            "BOILERPLATE|Subscribe now",
            "PARAGRAPH|“It weaves patterns,” she said — naïve friends nodded.");

    private final ColumnFixture fixture = FxThread.call(() -> {
        ColumnFixture made = new ColumnFixture(STORY);
        made.show(reported(STORY, "“It weaves patterns,”", 0.9, "Lord Byron", Dispute.DENIED, "Ada Lovelace"));
        return made;
    });

    private void mouse(EventType<MouseEvent> type, double x, double y, int clicks, boolean shift) {
        ArticleText text = fixture.text();
        Point2D scene = text.localToScene(x, y);
        new MouseAt(scene.getX(), scene.getY(), clicks, shift, false).fire(text, type);
    }

    private void pressAt(int offset, int clicks, boolean shift) {
        Rectangle2D caret = fixture.text().caret(offset).orElseThrow();
        double y = caret.getMinY() + caret.getHeight() / 2;
        mouse(MouseEvent.MOUSE_PRESSED, caret.getMinX() + 1, y, clicks, shift);
        mouse(MouseEvent.MOUSE_CLICKED, caret.getMinX() + 1, y, clicks, shift);
    }

    private void dragTo(int offset) {
        Rectangle2D caret = fixture.text().caret(offset).orElseThrow();
        mouse(MouseEvent.MOUSE_DRAGGED, caret.getMinX(), caret.getMinY() + caret.getHeight() / 2, 1, false);
    }

    private void key(KeyCode code, boolean shift, boolean ctrl) {
        Event.fireEvent(fixture.text(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, ctrl, false, false));
    }

    private TextSelection selection() {
        return Objects.requireNonNull(fixture.column.selectionProperty().get());
    }

    private static int at(String words) {
        return span(STORY, words).start();
    }

    @Test
    void everyPlaceIsFoundAgainByTheMouse() {
        FxThread.run(() -> {
            for (BlockView block : fixture.text().shownBlocks()) {
                for (int offset = block.span().start(); offset < block.span().end(); offset++) {
                    if (fixture.column.lines(new Span(offset, offset + 1)).isEmpty()) {
                        // The blank at which a line is broken has no width.
                        continue;
                    }
                    Rectangle2D unit =
                            fixture.column.lines(new Span(offset, offset + 1)).getFirst();
                    int found = fixture.text()
                            .insertionAt(unit.getMinX() + unit.getWidth() * 0.2, unit.getMinY() + unit.getHeight() / 2);
                    assertThat(found).isEqualTo(offset);
                }
            }
        });
    }

    @Test
    void withAltJustTheseLettersAreMeant() {
        FxThread.run(() -> {
            pressAt(at("everybody"), 1, false);
            dragTo(at("house"));
            assertThat(selection().exact()).isFalse();
            Rectangle2D caret = fixture.text().caret(at("house")).orElseThrow();
            double y = caret.getMinY() + caret.getHeight() / 2;
            Point2D scene = fixture.text().localToScene(caret.getMinX(), y);
            MouseAt held = new MouseAt(scene.getX(), scene.getY()).withAlt();
            held.fire(fixture.text(), MouseEvent.MOUSE_RELEASED);
            assertThat(selection().exact()).isTrue();
            assertThat(selection().turned().exact()).isTrue();
            dragTo(at("came"));
            assertThat(selection().exact()).isFalse();
            held.fire(fixture.text(), MouseEvent.MOUSE_DRAGGED);
            assertThat(selection().exact()).isTrue();
            key(KeyCode.RIGHT, true, false);
            assertThat(selection().exact()).isFalse();
        });
    }

    @Test
    void draggingSelectsTheFilesOwnTextOverBlocks() {
        FxThread.run(() -> {
            pressAt(at("everybody"), 1, false);
            dragTo(at(" she"));

            assertThat(fixture.column.selectedText())
                    .isEqualTo(STORY.text().substring(at("everybody"), at(" she")))
                    .contains("Subscribe now")
                    .doesNotContain("\u00A0");
        });
    }

    @Test
    void shiftClickGoesOnFromWhereTheSelectionBegan() {
        FxThread.run(() -> {
            pressAt(at("day"), 1, false);
            pressAt(at("ready"), 1, true);
            assertThat(fixture.column.selectedText()).isEqualTo("day the engine was ");
            pressAt(at("One"), 1, true);
            assertThat(fixture.column.selectedText()).isEqualTo("One ");
        });
    }

    @Test
    void doubleClickTakesTheWordTripleTheParagraph() {
        FxThread.run(() -> {
            pressAt(at("ngine"), 2, false);
            assertThat(fixture.column.selectedText()).isEqualTo("engine");
            pressAt(at("ngine"), 3, false);
            assertThat(fixture.column.selectedText())
                    .isEqualTo(STORY.at(STORY.blocks().getFirst().span()));
        });
    }

    @Test
    void draggingAfterADoubleClickTakesWholeWordsBothWays() {
        FxThread.run(() -> {
            pressAt(at("ngine"), 2, false);
            dragTo(at("eady"));
            assertThat(fixture.column.selectedText()).isEqualTo("engine was ready");
            dragTo(at("ay the"));
            assertThat(fixture.column.selectedText()).isEqualTo("day the engine");
        });
    }

    @Test
    void keysMoveByLetterWordLineAndArticle() {
        FxThread.run(() -> {
            pressAt(at("engine"), 1, false);
            key(KeyCode.RIGHT, true, false);
            key(KeyCode.RIGHT, true, false);
            assertThat(fixture.column.selectedText()).isEqualTo("en");
            key(KeyCode.RIGHT, true, true);
            assertThat(fixture.column.selectedText()).isEqualTo("engine ");
            key(KeyCode.LEFT, false, true);
            assertThat(selection().caret()).isEqualTo(at("engine"));
            key(KeyCode.HOME, true, true);
            assertThat(fixture.column.selectedText()).isEqualTo("One day the ");
            key(KeyCode.END, false, true);
            assertThat(selection().caret())
                    .isEqualTo(STORY.blocks().getLast().span().end());
        });
    }

    @Test
    void homeAndEndStayOnTheLineAndUpAndDownComeBack() {
        FxThread.run(() -> {
            pressAt(at("engine"), 1, false);
            int start = selection().caret();
            key(KeyCode.END, false, false);
            int end = selection().caret();
            Rectangle2D first = fixture.text().caret(start).orElseThrow();
            assertThat(fixture.text().caret(end).orElseThrow().getMinY()).isEqualTo(first.getMinY());
            assertThat(end).isGreaterThan(start);
            key(KeyCode.HOME, false, false);
            assertThat(selection().caret()).isEqualTo(at("One"));
            key(KeyCode.DOWN, false, false);
            assertThat(selection().caret()).isGreaterThan(end);
            key(KeyCode.UP, false, false);
            assertThat(selection().caret()).isEqualTo(at("One"));
        });
    }

    @Test
    void theCaretStepsOverFoldedText() {
        FxThread.run(() -> {
            fixture.column
                    .selectionProperty()
                    .set(TextSelection.at(STORY.blocks().getFirst().span().end()));
            key(KeyCode.RIGHT, false, false);
            assertThat(selection().caret()).isEqualTo(at("“It"));
        });
    }

    @Test
    void aSignOfSeveralUnitsIsOneStep() {
        FxThread.run(() -> {
            Article article = article("PARAGRAPH|a👩‍🔬e\u0301z");
            CaretMoves moves = new CaretMoves(new ColumnFixture(article).text());
            int behindPicture = moves.letter(1, true);
            assertThat(behindPicture).isEqualTo(article.text().indexOf('e'));
            assertThat(moves.letter(behindPicture, true))
                    .isEqualTo(article.text().indexOf('z'));
            assertThat(moves.letter(behindPicture, false)).isEqualTo(1);
        });
    }

    @Test
    void controlASelectsAllThatIsShown() {
        FxThread.run(() -> {
            key(KeyCode.A, false, true);
            assertThat(selection().span())
                    .isEqualTo(new Span(0, STORY.blocks().getLast().span().end()));
        });
    }

    @Test
    void aClickOnAQuotationChoosesItAndASelectionDoesNot() {
        FxThread.run(() -> {
            pressAt(at("weaves"), 1, false);
            assertThat(fixture.chosen).extracting(Mark::span).containsExactly(span(STORY, "“It weaves patterns,”"));
            fixture.chosen.clear();
            pressAt(at("weaves"), 2, false);
            pressAt(at("friends"), 1, false);
            assertThat(fixture.chosen).isEmpty();
        });
    }
}
