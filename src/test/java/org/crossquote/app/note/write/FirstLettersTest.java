package org.crossquote.app.note.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.crossquote.Patience;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.UnendingExecutor;
import org.crossquote.app.action.Action;
import org.crossquote.app.column.TextSelection;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.app.note.model.PlacedNote;
import org.crossquote.text.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who types on directly after a key finds every letter in the field, however early that was. */
@Tag("threads")
class FirstLettersTest {
    private static final String TYPED = "First letters";
    private static final String WORDS = "spoke by phone this week";

    /** Runs nothing until it is told to. */
    private static final class Held extends UnendingExecutor {
        final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
        volatile boolean isHolding = true;

        @Override
        public void execute(Runnable command) {
            if (isHolding) {
                waiting.add(command);
            } else {
                command.run();
            }
        }

        void letGo() {
            isHolding = false;
            for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
                next.run();
            }
        }
    }

    @TempDir
    Path folder;

    private final Held background = new Held();
    private OpenWindow open;

    @BeforeEach
    void start() {
        open = FxThread.call(() -> OpenWindow.withNotes(1600, 900, folder, background));
    }

    @AfterEach
    void end() {
        background.letGo();
        FxThread.run(() -> notes().close());
    }

    private NotesViewModel notes() {
        return open.notes().notes();
    }

    private void letNotesCome() {
        background.letGo();
        Patience.waitFor(() -> FxThread.call(() -> notes().stateProperty().get() instanceof NotesViewModel.State.Open));
    }

    private void onFx(Consumer<OpenWindow> act) {
        FxThread.run(() -> act.accept(open));
    }

    private static void select(OpenWindow open, int number, String words) {
        Article article = open.model.reading().collection().articles().get(number - 1);
        int at = article.text().indexOf(words);
        open.window.columns().goToColumn(number);
        open.window
                .columns()
                .column(article.id())
                .orElseThrow()
                .selectionProperty()
                .set(new TextSelection(at, at + words.length()));
        open.layOut();
    }

    private static void type(OpenWindow open, String words) {
        words.chars().forEach(sign -> open.type(Character.toString(sign)));
    }

    private static String written(OpenWindow open) {
        return ((TextInputControl) open.window.scene().getFocusOwner()).getText();
    }

    private PlacedNote only() {
        List<PlacedNote> live = FxThread.call(() -> notes().live());
        assertThat(live).hasSize(1);
        return live.getFirst();
    }

    @Test
    void lettersThatComeBeforeTheNextFrameAreInTheNote() {
        letNotesCome();
        onFx(window -> {
            select(window, 2, WORDS);
            window.press(KeyCode.N, false); // and nothing is laid out before the letters come
            type(window, TYPED);
            assertThat(written(window)).isEqualTo(TYPED);
        });
    }

    @Test
    void lettersThatComeBeforeTheNextFrameAreInTheFieldOfEveryCommand() {
        List<String> ids = FxThread.call(() -> {
            OpenWindow tried = OpenWindow.ofSize(1200, 800);
            return tried.window.actions().all().stream()
                    .map(Action::id)
                    .filter(id -> opensField(tried, id))
                    .toList();
        });
        assertThat(ids).hasSizeGreaterThan(1);
        ids.forEach(id -> FxThread.run(() -> {
            OpenWindow fresh = OpenWindow.ofSize(1200, 800);
            assertThat(opensField(fresh, id)).isTrue();
            type(fresh, TYPED);
            assertThat(written(fresh)).as(id).isEqualTo(TYPED);
        }));
    }

    private static boolean opensField(OpenWindow window, String id) {
        window.press(KeyCode.ESCAPE, false);
        window.window.focusColumns();
        Action action = window.window.actions().get(id);
        if (action.enabled().get()) {
            action.run().run();
        }
        return window.window.scene().getFocusOwner() instanceof TextInputControl;
    }

    @Test
    void lettersThatComeWhileTheNotesAreBeingOpenedAreInTheNote() {
        onFx(window -> {
            select(window, 2, WORDS);
            window.press(KeyCode.N, false);
            type(window, "First ");
        });
        letNotesCome();
        onFx(window -> {
            type(window, "letters");
            assertThat(written(window)).isEqualTo(TYPED);
            window.press(KeyCode.ENTER, false);
        });
        assertThat(only().annotation().note()).isEqualTo(TYPED);
        assertThat(only().annotation().passages().getFirst().quote().exact()).isEqualTo(WORDS);
    }

    @Test
    void aNoteThatIsWrittenAndLeftWhileTheNotesAreBeingOpenedIsKept() {
        onFx(window -> {
            select(window, 2, WORDS);
            window.press(KeyCode.N, false);
            type(window, TYPED);
            window.press(KeyCode.ENTER, false);
            assertThat(window.all(TextArea.class)).noneMatch(FirstLettersTest::isSeen);
        });
        letNotesCome();
        assertThat(only().annotation().note()).isEqualTo(TYPED);
        assertThat(FxThread.call(() -> open.all(TextArea.class))).noneMatch(FirstLettersTest::isSeen);
    }

    private static boolean isSeen(TextArea area) {
        return area.getParent().isVisible();
    }

    @Test
    void tagsAreTakenOverTooAndANoteThatIsLeftEmptyIsNone() {
        onFx(window -> {
            window.window.columns().goToColumn(1);
            window.pressShift(KeyCode.N);
            window.press(KeyCode.TAB, false);
            assertThat(window.window.scene().getFocusOwner()).isInstanceOf(TextField.class);
            type(window, "noon");
        });
        letNotesCome();
        onFx(window -> window.press(KeyCode.ENTER, false));
        assertThat(only().annotation().tags()).containsExactly("noon");
    }

    @Test
    void aNoteBegunAndLeftEmptyWhileTheNotesAreBeingOpenedIsNone() {
        onFx(window -> {
            select(window, 2, WORDS);
            window.press(KeyCode.N, false);
            window.press(KeyCode.ESCAPE, false);
        });
        letNotesCome();
        assertThat(FxThread.call(() -> notes().live())).isEmpty();
    }

    @Test
    void whatIsFoundMeanwhileDoesNotInterruptTheWriting() {
        letNotesCome();
        onFx(window -> {
            select(window, 2, WORDS);
            window.press(KeyCode.N, false);
            type(window, "First ");
            window.model.found(window.model.reading());
            window.window.workspace().find();
            window.layOut();
            type(window, "letters");
            assertThat(written(window)).isEqualTo(TYPED);
        });
    }

    @Test
    void whatIsWrittenStaysWhenTheFilesAreReadAgainBeforeTheNotesAreThere() {
        onFx(window -> {
            select(window, 2, WORDS);
            window.press(KeyCode.N, false);
            type(window, TYPED);
            notes().open(window.model.reading().collection());
        });
        letNotesCome();
        onFx(window -> Event.fireEvent(
                window.window.scene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        assertThat(only().annotation().note()).isEqualTo(TYPED);
    }

    @Test
    void aMarkThatCannotBeMadeYetIsSaidAndNotSwallowed() {
        onFx(window -> {
            select(window, 2, WORDS);
            window.press(KeyCode.H, false);
            assertThat(((Label) window.window.scene().getRoot().lookup("#hint")).getText())
                    .isEqualTo("The notes are still being opened: press the key again in a moment.");
        });
    }
}
