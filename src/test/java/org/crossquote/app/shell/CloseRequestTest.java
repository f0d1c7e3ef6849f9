package org.crossquote.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.crossquote.Patience;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.column.TextSelection;
import org.crossquote.app.note.NotesWindow;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.fault.HeardFaults;
import org.crossquote.text.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A window that is to be closed while its notes cannot be saved: it stays, says why, and goes when the reader says so. */
@Tag("threads")
class CloseRequestTest {
    private static final String AGAIN = "Try again";
    private static final String ANYWAY = "Close without saving";

    @TempDir
    Path home;

    private final ExecutorService background = Executors.newCachedThreadPool();
    private final Stage stage = FxThread.call(Stage::new);
    private Path notes = Path.of("");
    private ReaderStage reader;

    @BeforeEach
    void open() throws Exception {
        notes = home.resolve("notes");
        DataFolders folders = new DataFolders(notes, home.resolve("pasted"));
        reader = StartedReader.show(stage, home.resolve("settings"), folders, background, 900, 700);
        // In this order: the features are there when something has been found, not with the first frame.
        waitFor(() -> !reader.model().reading().quotations().isEmpty()
                && OpenWindow.notes(reader.window()).notes().stateProperty().get()
                        instanceof NotesViewModel.State.Open);
    }

    @AfterEach
    void close() {
        FxThread.run(() -> {
            stage.close();
            reader.end();
        });
        background.shutdownNow();
        WaitForAsyncUtils.clearExceptions();
    }

    private void breakTheDisk() throws IOException {
        Files.move(notes, home.resolve("gone"));
        Files.writeString(notes, "a file where the folder was");
    }

    private void repairTheDisk() throws IOException {
        Files.delete(notes);
        Files.move(home.resolve("gone"), notes);
    }

    private void markWords() {
        FxThread.run(() -> {
            Article article = reader.model().reading().collection().articles().getFirst();
            reader.window().columns().goToColumn(1);
            ArticleColumn column =
                    reader.window().columns().column(article.id()).orElseThrow();
            column.selectionProperty().set(new TextSelection(0, 20));
            reader.window().actions().get("note.highlight").give();
            assertThat(OpenWindow.notes(reader.window()).notes().live()).hasSize(1);
        });
    }

    private void requestClose() {
        FxThread.run(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private List<Button> buttons(String text) {
        return stage.getScene().getRoot().lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()))
                .toList();
    }

    private void waitUntilAsked() throws Exception {
        waitFor(() -> !buttons(ANYWAY).isEmpty());
        FxThread.run(() -> {
            assertThat(stage.isShowing()).isTrue();
            assertThat(reader.window().messages())
                    .anyMatch(m -> m.contains("If the window closes now, what you wrote since then is lost."));
        });
    }

    private void press(String button) {
        FxThread.run(() -> buttons(button).getFirst().fire());
    }

    private static void waitFor(Callable<Boolean> condition) {
        Patience.waitFor(() -> FxThread.call(condition));
    }

    @Test
    void theWindowStaysUntilTheNotesAreSaved() throws Exception {
        breakTheDisk();
        markWords();
        requestClose();
        waitUntilAsked();
        press(AGAIN);
        waitUntilAsked();
        repairTheDisk();
        press(AGAIN);
        waitFor(() -> !stage.isShowing());
        assertThat(NotesWindow.hasFile(notes)).isTrue();
    }

    @Test
    void theQuestionGoesWhenTheNotesAreSavedAfterAll() throws Exception {
        breakTheDisk();
        markWords();
        requestClose();
        waitUntilAsked();
        repairTheDisk();
        waitFor(() -> buttons(ANYWAY).isEmpty());
        FxThread.run(() -> {
            assertThat(reader.window().messages()).isEmpty();
            assertThat(stage.isShowing()).isTrue();
        });
        assertThat(NotesWindow.hasFile(notes)).isTrue();
    }

    @Test
    void noButtonOfTheQuestionIsCalledAsTheOneThatClosesWindowsAndOneKeepsItOpen() throws Exception {
        breakTheDisk();
        markWords();
        requestClose();
        waitUntilAsked();
        assertThat(FxThread.call(() -> buttons("Close"))).isEmpty();
        press("Keep the window open");
        FxThread.run(() -> {
            assertThat(stage.isShowing()).isTrue();
            assertThat(buttons(ANYWAY)).isEmpty();
        });
        requestClose();
        waitUntilAsked();
        press(ANYWAY);
        waitFor(() -> !stage.isShowing());
    }

    @Test
    void theReaderMayCloseWithoutSaving() throws Exception {
        breakTheDisk();
        markWords();
        requestClose();
        waitUntilAsked();
        press(ANYWAY);
        waitFor(() -> !stage.isShowing());
    }

    @Test
    void savingThatBreaksOffIsSaidToo() throws Exception {
        try (HeardFaults heard = new HeardFaults()) {
            background.shutdownNow();
            requestClose();
            assertThat(heard.logged()).isInstanceOf(RejectedExecutionException.class);
            waitUntilAsked();
            press(ANYWAY);
            waitFor(() -> !stage.isShowing());
        }
    }

    @Test
    void aWindowThatBreaksWhileItClosesIsToldOn() throws Exception {
        StackOverflowError fault = new StackOverflowError("closing");
        try (HeardFaults heard = new HeardFaults()) {
            FxThread.run(() -> stage.setOnHiding(event -> {
                throw fault;
            }));
            requestClose();
            assertThat(heard.told()).isSameAs(fault);
        } finally {
            FxThread.run(() -> stage.setOnHiding(null));
        }
    }
}
