package org.crossquote.app.note.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.stage.WindowHelper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.crossquote.Patience;
import org.crossquote.annotation.store.SaveState;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.app.note.model.PlacedNote;
import org.crossquote.app.shell.DataFolders;
import org.crossquote.app.shell.ReaderStage;
import org.crossquote.app.shell.StartedReader;
import org.crossquote.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A person who marks words and writes notes, with mouse and keys on a real stage. */
@Tag("threads")
class NotesRobotTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final ExecutorService background = Executors.newCachedThreadPool();
    private Stage stage = FxThread.call(Stage::new);

    @AfterEach
    void close() {
        FxThread.run(stage::close);
        background.shutdownNow();
        WaitForAsyncUtils.clearExceptions();
    }

    @Test
    void selectedWordsAreMarkedUndoneWrittenOnAndThereAgainAtTheNextStart() throws Exception {
        ReaderStage reader = start();
        ArticleColumn column = selectWords(reader);
        String words = FxThread.call(column::selectedText).strip();
        assertThat(words).isNotEmpty();

        robot.type(KeyCode.DIGIT2);
        assertThat(live(reader)).hasSize(1);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(live(reader)).isEmpty();
        robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        assertThat(live(reader)).hasSize(1);
        robot.type(KeyCode.N).write("Check this").type(KeyCode.ENTER);
        waitFor(() -> saved(reader));
        assertThat(onDisk()).contains("Check this").contains("\"colour\":\"green\"");
        FxThread.run(stage::close);
        FxThread.run(reader::end);

        stage = FxThread.call(Stage::new);
        ReaderStage again = start();
        PlacedNote note = live(again).getFirst();
        assertThat(note.annotation().note()).isEqualTo("Check this");
        PlacedNote.Anchor place = note.place().orElseThrow();
        Span span = Objects.requireNonNull(place.span());
        assertThat(again.model()
                        .reading()
                        .collection()
                        .article(place.article())
                        .orElseThrow()
                        .at(span))
                .isEqualTo(words);
        FxThread.run(again::end);
    }

    @Test
    void whatIsBeingTypedWhenTheWindowIsClosedIsThereAtTheNextStart() throws Exception {
        ReaderStage reader = start();
        selectWords(reader);
        robot.type(KeyCode.N).write("Half a tho");
        FxThread.run(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        waitFor(() -> FxThread.call(() -> !stage.isShowing()));
        // On disk when the window has gone, before anything else of the program ends.
        assertThat(onDisk()).contains("Half a tho");
        FxThread.run(reader::end);

        stage = FxThread.call(Stage::new);
        ReaderStage again = start();
        assertThat(live(again).getFirst().annotation().note()).isEqualTo("Half a tho");
        FxThread.run(again::end);
    }

    @Test
    void whatIsBeingTypedWhenTheWindowLosesTheFocusIsSavedAtOnceAndWritingGoesOn() throws Exception {
        ReaderStage reader = start();
        selectWords(reader);
        robot.type(KeyCode.N).write("first");
        // Not what is on the disk alone: the form of the file has that word, too.
        waitFor(() -> saved(reader)
                && FxThread.call(() -> OpenWindow.notes(reader.window()).notes().live().stream()
                        .anyMatch(note -> note.annotation().note().equals("first"))));
        TextArea area =
                (TextArea) FxThread.call(() -> reader.window().scene().getRoot().lookup(".note-writer .text-area"));
        FxThread.run(() -> {
            area.appendText(" second");
            assertThat(OpenWindow.notes(reader.window())
                            .notes()
                            .live()
                            .getFirst()
                            .annotation()
                            .note())
                    .isEqualTo("first");
            // What the toolkit does when another program comes to the front; without a display there is none.
            WindowHelper.setFocused(stage, false);
            // In the same turn of the FX thread: no pause for typing can have ended meanwhile.
            assertThat(OpenWindow.notes(reader.window())
                            .notes()
                            .live()
                            .getFirst()
                            .annotation()
                            .note())
                    .isEqualTo("first second");
        });
        waitFor(() -> onDisk().contains("first second"));
        FxThread.run(() -> area.appendText(" third"));
        waitFor(() -> onDisk().contains("first second third"));
        waitFor(() -> saved(reader));
        assertThat(FxThread.call(() -> OpenWindow.notes(reader.window()).facts().getValue()))
                .matches("Saved \\d\\d:\\d\\d · 1 note");
        FxThread.run(reader::end);
    }

    private static boolean saved(ReaderStage reader) {
        return FxThread.call(() -> OpenWindow.notes(reader.window())
                        .notes()
                        .savedProperty()
                        .get())
                instanceof SaveState.Saved;
    }

    private String onDisk() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("notes"))) {
            Path file = files.filter(f -> f.toString().endsWith(".jsonld"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(file);
        }
    }

    /** Selects the first line of the first article. */
    private ArticleColumn selectWords(ReaderStage reader) {
        ArticleColumn column = FxThread.call(() -> reader.window()
                .columns()
                .column(reader.model().columns().getFirst().article().id())
                .orElseThrow());
        Bounds line = FxThread.call(() -> {
            Rectangle2D box = column.firstLine(new Span(0, 30)).orElseThrow();
            Rectangle2D area = column.textArea();
            return column.localToScreen(new javafx.geometry.BoundingBox(
                    area.getMinX() + box.getMinX(), area.getMinY() + box.getMinY(), box.getWidth(), box.getHeight()));
        });
        robot.clickOn(new Point2D(line.getMinX() + 2, line.getCenterY()), MouseButton.PRIMARY);
        robot.press(KeyCode.SHIFT).type(KeyCode.END).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        return column;
    }

    private static List<PlacedNote> live(ReaderStage reader) {
        WaitForAsyncUtils.waitForFxEvents();
        return FxThread.call(() -> OpenWindow.notes(reader.window()).notes().live());
    }

    private ReaderStage start() throws Exception {
        ReaderStage reader = StartedReader.show(stage, folder, DataFolders.in(folder), background, 1000, 700);
        // Otherwise what is written goes to the window that an earlier test looked at.
        robot.targetWindow(stage);
        // In this order: the features are there when something has been found, not with the first frame.
        waitFor(() -> FxThread.call(() -> !reader.model().reading().quotations().isEmpty()
                && OpenWindow.notes(reader.window()).notes().stateProperty().get()
                        instanceof NotesViewModel.State.Open));
        WaitForAsyncUtils.waitForFxEvents();
        return reader;
    }

    private static void waitFor(Callable<Boolean> condition) {
        Patience.waitFor(condition);
    }
}
