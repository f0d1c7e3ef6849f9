package org.crossquote.app.note;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.column.TextSelection;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.testfx.util.WaitForAsyncUtils;

/** Draws the window with some notes in it: {@code NotesPicture FILE WIDTH HEIGHT THEME}. */
final class NotesPicture {
    private NotesPicture() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("notes");
        ExecutorService background = Executors.newCachedThreadPool();
        OpenWindow open = FxThread.call(() -> {
            OpenWindow made =
                    OpenWindow.withNotes(Double.parseDouble(args[1]), Double.parseDouble(args[2]), folder, background);
            made.window
                    .actions()
                    .get("theme." + args[3].toLowerCase(Locale.ROOT))
                    .give();
            return made;
        });
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> FxThread.call(
                        () -> open.notes().notes().stateProperty().get() instanceof NotesViewModel.State.Open));
        FxThread.run(() -> fill(open));
        Thread.sleep(2000);
        FxThread.run(() -> {
            open.layOut();
            save(open, Path.of(args[0]));
        });
        FxThread.run(() -> open.notes().notes().close());
        background.shutdown();
        Platform.exit();
    }

    private static void fill(OpenWindow open) {
        write(
                open,
                2,
                "spoke by phone this week",
                KeyCode.DIGIT2,
                "January 7 according to 4, “last month” in 5.",
                "date");
        write(
                open,
                3,
                "The meeting was held behind closed",
                KeyCode.DIGIT3,
                "No other article says **who** was in the room:\n- ministers?\n- *interpreters*?",
                "");
        write(open, 4, "Tensions flared after the", KeyCode.DIGIT1, "", "");
        write(open, 4, "blocked two deportation flights", KeyCode.DIGIT4, "", "check video");
        write(open, 5, "cautious engagement", KeyCode.DIGIT5, "", "");
        select(open, 1, "marking their first in-person meeting");
        open.layOut();
    }

    private static void write(OpenWindow open, int number, String words, KeyCode colour, String note, String tags) {
        select(open, number, words);
        open.press(colour, false);
        if (!note.isEmpty() || !tags.isEmpty()) {
            open.press(KeyCode.N, false);
            open.layOut();
            TextArea area = open.all(TextArea.class).getFirst();
            area.setText(note);
            open.all(TextField.class).stream()
                    .filter(f -> f.getAccessibleText() != null
                            && f.getAccessibleText().startsWith("Tags"))
                    .findFirst()
                    .orElseThrow()
                    .setText(tags);
            area.requestFocus();
            open.press(KeyCode.ENTER, false);
        }
    }

    private static void select(OpenWindow open, int number, String words) {
        Article article = open.model.reading().collection().articles().get(number - 1);
        int at = article.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(words);
        }
        open.window.columns().goToColumn(number);
        open.window.columns().reveal(article.id(), new Span(at, at + words.length()));
        open.window
                .columns()
                .column(article.id())
                .orElseThrow()
                .selectionProperty()
                .set(new TextSelection(at, at + words.length()));
        open.layOut();
    }

    private static void save(OpenWindow open, Path file) {
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(open.window.scene().snapshot(null), null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
