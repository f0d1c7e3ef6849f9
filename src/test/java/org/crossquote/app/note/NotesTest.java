package org.crossquote.app.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.crossquote.annotation.Correction;
import org.crossquote.annotation.Highlight;
import org.crossquote.annotation.LineStyle;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.bar.SpeakerChip;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.column.TextSelection;
import org.crossquote.app.note.colour.NoteColour;
import org.crossquote.app.note.colour.NoteWishes;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.app.note.model.PlacedNote;
import org.crossquote.link.Link;
import org.crossquote.quote.Quotation;
import org.crossquote.text.Article;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a reader does with notes. */
@Tag("threads")
class NotesTest extends WithNotes {
    private static final String WORDS = "spoke by phone this week";

    @Test
    void aNumberMarksTheSelectedWordsAndAnotherNumberChangesTheColour() {
        ArticleColumn column = window.select(2, WORDS);
        window.press(KeyCode.DIGIT2);
        assertThat(window.at(window.only().place().orElseThrow())).isEqualTo(WORDS);
        assertThat(mark()).isEqualTo(new Highlight("green", LineStyle.DOUBLE));
        window.press(KeyCode.DIGIT3);
        assertThat(mark()).isEqualTo(new Highlight("pink", LineStyle.DASHED));
        assertThat(FxThread.call(() -> column.lookupAll(".note-mark.note-pink").size()))
                .isPositive();
        assertThat(FxThread.call(() -> column.lookupAll(".ruler-note.note-pink").size()))
                .isEqualTo(1);
        assertThat(window.texts(column)).anyMatch(text -> text.endsWith("· 1 note"));
    }

    @Test
    void aMarkTakesWholeWordsUnlessTheReaderWantsJustTheseLetters() {
        ArticleColumn column = window.select(2, "oke by pho");
        window.press(KeyCode.DIGIT1);
        assertThat(window.at(window.only().place().orElseThrow())).isEqualTo("spoke by phone");
        window.give("edit.undo");
        TextSelection letters = FxThread.call(() -> {
            int at = column.article().text().indexOf("oke by pho");
            return new TextSelection(at, at + "oke by pho".length(), true);
        });
        FxThread.run(() -> column.selectionProperty().set(letters));
        window.press(KeyCode.DIGIT1);
        assertThat(window.at(window.only().place().orElseThrow())).isEqualTo("oke by pho");
    }

    @Test
    void anExtentIsChangedLetterByLetter() {
        window.select(2, WORDS);
        window.press(KeyCode.DIGIT1);
        window.press(KeyCode.E);
        FxThread.run(() -> window.open.pressShift(KeyCode.LEFT));
        window.press(KeyCode.ENTER);
        assertThat(window.at(window.only().place().orElseThrow())).isEqualTo(WORDS.substring(0, WORDS.length() - 1));
    }

    @Test
    void theKeyThatOpensANoteIsNotWrittenIntoIt() {
        window.select(2, WORDS);
        FxThread.run(() -> window.open.down(KeyCode.N));
        FxThread.run(() -> window.open.type("n"));
        assertThat(written()).isEmpty();
        window.press(KeyCode.H);
        FxThread.run(() -> window.open.type("h"));
        assertThat(written()).isEqualTo("h");
    }

    @Test
    void whoGoesOnToAnotherQuotationWritesAboutThatOne() {
        FxThread.run(window.open.window::focusColumns);
        window.press(KeyCode.J);
        window.press(KeyCode.N);
        window.type("About the first", "");
        window.press(KeyCode.ENTER);
        FxThread.run(window.open.window::focusColumns);
        window.press(KeyCode.J);
        window.press(KeyCode.N);
        assertThat(written()).isEmpty();
        window.type("About the second", "");
        window.press(KeyCode.ENTER);
        assertThat(window.live())
                .extracting(note -> note.annotation().note())
                .containsExactly("About the first", "About the second");
    }

    /** What stands in the field of the note that is being written, which has the focus. */
    private String written() {
        return FxThread.call(() -> ((TextArea) window.open.window.scene().getFocusOwner()).getText());
    }

    private Highlight mark() {
        return Objects.requireNonNull(window.only().annotation().highlight());
    }

    @Test
    void withNothingSelectedANumberGoesToTheColumn() {
        FxThread.run(() -> window.open.window.columns().goToColumn(2));
        window.press(KeyCode.DIGIT4);
        assertThat(FxThread.call(() -> Objects.requireNonNull(window.open
                                .window
                                .columns()
                                .currentColumnProperty()
                                .get())
                        .number()))
                .isEqualTo(4);
        assertThat(window.live()).isEmpty();
    }

    @Test
    void theQuotationInTheRingIsMarkedWithoutASelection() {
        FxThread.run(() -> window.open.window.columns().goToColumn(4));
        window.press(KeyCode.J);
        window.press(KeyCode.H);
        PlacedNote.Anchor place = window.only().place().orElseThrow();
        assertThat(window.open.model.reading().quotationAt(place.article(), Objects.requireNonNull(place.span())))
                .isPresent();
    }

    @Test
    void theBarStandsAtTheSelectionUnlessTheReaderSwitchesItOff() {
        window.select(2, WORDS);
        assertThat(bar().isVisible()).isTrue();
        window.give("note.bar");
        assertThat(bar().isVisible()).isFalse();
        window.press(KeyCode.DIGIT1);
        assertThat(window.live()).hasSize(1);
    }

    @Test
    void theReadersOwnNamesOfColoursAreShownAndMarksKeepTheirColour() {
        window.select(2, WORDS);
        window.press(KeyCode.DIGIT1);
        window.give("panel.notes");
        window.give("note.colours");
        FxThread.run(() -> window.open.all(TextField.class).stream()
                .filter(f -> "Name of the colour yellow".equals(f.getAccessibleText()))
                .findFirst()
                .orElseThrow()
                .setText("doubtful"));
        window.press(KeyCode.ENTER);
        assertThat(window.texts(window.open.window.scene().getRoot())).contains("doubtful");
        assertThat(mark().colour()).isEqualTo("yellow");
    }

    @Test
    void aColourCanBeAddedAndAllMarksOfAColourHaveTheLineThatTheReaderChose() {
        ArticleColumn column = window.select(2, WORDS);
        window.press(KeyCode.DIGIT1);
        window.give("note.colours");
        FxThread.run(() -> {
            lines().getFirst().setValue(LineStyle.WAVY);
            window.open.all(Button.class).stream()
                    .filter(b -> b.getText().equals("Add a colour"))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            assertThat(lines()).hasSize(6);
            lines().getLast().setValue(LineStyle.DASHED);
        });
        window.press(KeyCode.ENTER);
        FxThread.run(window.open::layOut);
        assertThat(FxThread.call(
                        () -> column.lookupAll(".note-yellow .note-line.wavy").size()))
                .isEqualTo(1);
        window.select(2, "near future");
        window.press(KeyCode.DIGIT6);
        FxThread.run(window.open::layOut);
        assertThat(FxThread.call(
                        () -> column.lookupAll(".note-purple .note-line.dashed").size()))
                .isEqualTo(1);
        assertThat(FxThread.call(() -> window.open
                        .window
                        .preferences()
                        .of(NoteWishes.SECTION)
                        .get()
                        .colours()))
                .extracting(NoteColour::key)
                .containsExactly("yellow", "green", "pink", "blue", "orange", "purple");
    }

    @SuppressWarnings("unchecked")
    private List<ChoiceBox<LineStyle>> lines() {
        return window.open.all(ChoiceBox.class).stream()
                .map(box -> (ChoiceBox<LineStyle>) box)
                .toList();
    }

    private Node bar() {
        return FxThread.call(() -> window.open.window.scene().getRoot().lookup(".selection-bar"));
    }

    @Test
    void whatIsTypedIsOnDiskBeforeItIsEndedAndUndoneAtOneStroke() {
        window.select(2, WORDS);
        window.press(KeyCode.N);
        window.type("Half a thou", "date video");
        window.waitFor(() -> window.live().size() == 1);
        window.waitUntilSaved();
        assertThat(window.onDisk()).contains("Half a thou");
        window.type("Half a thought, whole now", "date video");
        window.press(KeyCode.ENTER);
        assertThat(window.only().annotation().note()).isEqualTo("Half a thought, whole now");
        assertThat(window.only().annotation().tags()).containsExactly("date", "video");
        window.give("edit.undo");
        assertThat(window.live()).isEmpty();
        window.give("edit.redo");
        assertThat(window.only().annotation().note()).isEqualTo("Half a thought, whole now");
    }

    @Test
    void aNoteOnWhichNothingIsWrittenIsNotKept() {
        window.select(2, WORDS);
        window.press(KeyCode.N);
        window.press(KeyCode.ESCAPE);
        assertThat(window.live()).isEmpty();
    }

    @Test
    void theExtentIsChangedEdgeByEdgeWithTheKeyboard() {
        ArticleColumn column = window.select(2, WORDS);
        window.press(KeyCode.DIGIT1);
        window.press(KeyCode.E);
        shift(KeyCode.LEFT, 5);
        window.press(KeyCode.TAB);
        shift(KeyCode.RIGHT, 6);
        assertThat(FxThread.call(column::selectedText)).isEqualTo("by phone this");
        window.press(KeyCode.ENTER);
        assertThat(window.at(window.only().place().orElseThrow())).isEqualTo("by phone this");
        window.give("edit.undo");
        assertThat(window.at(window.only().place().orElseThrow())).isEqualTo(WORDS);
    }

    private void shift(KeyCode code, int times) {
        FxThread.run(() -> {
            for (int i = 0; i < times; i++) {
                window.open.pressShift(code);
            }
        });
    }

    @Test
    void goingThroughTheNotesShowsOneAfterTheOther() {
        window.select(4, "Tensions flared");
        window.press(KeyCode.DIGIT1);
        window.select(2, WORDS);
        window.press(KeyCode.DIGIT1);
        window.give("note.leave");
        window.give("note.next");
        assertThat(chosenWords()).isEqualTo(WORDS);
        window.give("note.next");
        assertThat(chosenWords()).isEqualTo("Tensions flared");
        window.give("note.previous");
        assertThat(chosenWords()).isEqualTo(WORDS);
    }

    private String chosenWords() {
        return FxThread.call(() ->
                window.at(window.notes().chosen().flatMap(PlacedNote::place).orElseThrow()));
    }

    @Test
    void aCaretInAMarkChoosesItsNote() {
        ArticleColumn column = window.select(2, WORDS);
        window.press(KeyCode.DIGIT1);
        window.give("note.leave");
        int at = window.article(2).text().indexOf(WORDS) + 3;
        FxThread.run(() -> column.selectionProperty().set(new TextSelection(at, at)));
        assertThat(chosenWords()).isEqualTo(WORDS);
    }

    @Test
    void whatWasDoneCanBeTakenBackAfterTheFilesWereReadAgain() {
        window.select(2, "near future");
        window.press(KeyCode.DIGIT1);
        assertThat(window.live()).hasSize(1);
        FxThread.run(() -> window.notes().open(window.open.model.reading().collection()));
        window.waitFor(
                () -> FxThread.call(() -> window.notes().stateProperty().get()) instanceof NotesViewModel.State.Open
                        && window.live().size() == 1);
        window.give("edit.undo");
        assertThat(window.live()).isEmpty();
        window.give("edit.redo");
        assertThat(window.live()).hasSize(1);
    }

    @Test
    void theChipOfASpeakerCountsTheNotesOnHisWords() {
        Quotation said = OpenWindow.GOLD.quotations().stream()
                .filter(q -> q.speakers().equals(List.of("Gustavo Petro")))
                .findFirst()
                .orElseThrow();
        int number = OpenWindow.GOLD.collection().articles().stream()
                        .map(Article::id)
                        .toList()
                        .indexOf(said.article())
                + 1;
        window.select(number, said.exact());
        window.press(KeyCode.DIGIT1);
        assertThat(chips()).contains("Gustavo Petro, 19 quotes, 1 note, everybody is shown");
        window.give("note.delete");
        assertThat(chips()).contains("Gustavo Petro, 19 quotes, everybody is shown");
        String undo = FxThread.call(() -> window.open.model.keys().of("edit.undo"));
        assertThat(window.news()).isEqualTo("The note is in the trash. " + undo + " takes it back.");
        assertThat(undo).isNotBlank();
    }

    private List<String> chips() {
        return FxThread.call(() -> window.open.all(SpeakerChip.class).stream()
                .map(Node::getAccessibleText)
                .toList());
    }

    @Test
    void deleteOnAnEntryOfThePanelSaysThatTheTwoDoNotBelongTogether() {
        Link link = OpenWindow.GOLD.links().getFirst();
        FxThread.run(
                () -> window.open.model.focusOn(link.a().article(), link.a().span()));
        window.give("panel.comparison");
        int before = FxThread.call(() -> entries().size());
        FxThread.run(() -> Event.fireEvent(
                entries().get(1),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DELETE, false, false, false, false)));
        window.waitFor(() -> FxThread.call(() -> {
            window.open.layOut();
            return entries().size() < before;
        }));
        assertThat(window.only().annotation().corrections()).containsExactly(new Correction.NotLinked());
        window.give("edit.undo");
        window.waitFor(() -> FxThread.call(() -> {
            window.open.layOut();
            return entries().size() == before;
        }));
    }

    private List<Node> entries() {
        return List.copyOf(window.open.window.scene().getRoot().lookupAll(".comparison .entry"));
    }
}
