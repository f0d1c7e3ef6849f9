package org.crossquote.app.note;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.crossquote.Patience;
import org.crossquote.annotation.store.SaveState;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.ShownTexts;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.column.TextSelection;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.app.note.model.PlacedNote;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.testfx.util.WaitForAsyncUtils;

/** A window that keeps notes, without a stage; called from the test's own thread. */
public final class NotesWindow implements AutoCloseable {
    public final OpenWindow open;
    private final Path folder;
    private final ExecutorService background = Executors.newCachedThreadPool();

    public NotesWindow(Path folder) {
        this.folder = folder;
        open = FxThread.call(() -> OpenWindow.withNotes(1600, 900, folder, background));
        waitFor(() -> FxThread.call(() -> !(notes().stateProperty().get() instanceof NotesViewModel.State.Opening)));
    }

    public NotesViewModel notes() {
        return open.notes().notes();
    }

    public List<PlacedNote> live() {
        return FxThread.call(() -> notes().live());
    }

    public PlacedNote only() {
        List<PlacedNote> live = live();
        if (live.size() != 1) {
            throw new AssertionError(live.size() + " notes");
        }
        return live.getFirst();
    }

    public ArticleColumn select(int number, String words) {
        return FxThread.call(() -> {
            Article article = article(number);
            int at = article.text().indexOf(words);
            open.window.columns().goToColumn(number);
            ArticleColumn column = open.window.columns().column(article.id()).orElseThrow();
            column.selectionProperty().set(new TextSelection(at, at + words.length()));
            open.layOut();
            return column;
        });
    }

    public Article article(int number) {
        return open.model.reading().collection().articles().get(number - 1);
    }

    public String at(PlacedNote.Anchor place) {
        Span span = place.span();
        return span == null
                ? ""
                : open.model
                        .reading()
                        .collection()
                        .article(place.article())
                        .orElseThrow()
                        .at(span);
    }

    public void press(KeyCode code) {
        FxThread.run(() -> {
            open.press(code, false);
            open.layOut();
        });
    }

    public void give(String command) {
        FxThread.run(() -> {
            open.window.actions().get(command).give();
            open.layOut();
        });
    }

    /** Types into the note that is being written, without ending it. */
    public void type(String words, String tags) {
        FxThread.run(() -> {
            open.all(TextArea.class).getFirst().setText(words);
            open.all(TextField.class).stream()
                    .filter(f -> String.valueOf(f.getAccessibleText()).startsWith("Tags"))
                    .findFirst()
                    .orElseThrow()
                    .setText(tags);
            open.all(TextArea.class).getFirst().requestFocus();
        });
    }

    /** What the labels in a node say. */
    public List<String> texts(Node node) {
        return FxThread.call(() -> {
            open.layOut();
            return ShownTexts.of(node);
        });
    }

    /** The sentence in the status line that goes by itself. */
    public String news() {
        return FxThread.call(() -> ((Label) open.window.scene().getRoot().lookup("#hint")).getText());
    }

    public List<String> messages() {
        return FxThread.call(() -> open.window.messages());
    }

    public void waitUntilSaved() {
        waitFor(() -> FxThread.call(() -> notes().savedProperty().get()) instanceof SaveState.Saved);
    }

    public void waitFor(Callable<Boolean> condition) {
        try {
            Patience.waitFor(condition);
        } catch (AssertionError e) {
            throw new AssertionError("it never came to that; messages: " + messages(), e);
        }
    }

    /** The file of notes; there is one collection. */
    public static Path file(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".jsonld"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether anything was saved. */
    public static boolean hasFile(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(f -> f.toString().endsWith(".jsonld"));
        }
    }

    public String onDisk() {
        try {
            return Files.readString(file(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        FxThread.run(() -> notes().close());
        background.shutdownNow();
        WaitForAsyncUtils.clearExceptions();
    }
}
