package org.crossquote.app.note.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.crossquote.annotation.store.SaveState;
import org.crossquote.app.FxThread;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.note.NotesWindow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notes taken along and brought here, by the commands of the window. */
@Tag("threads")
class TransferCommandsTest {
    private static final String WORDS = "spoke by phone this week";

    @TempDir
    Path home;

    @Test
    void aCopyElsewhereComesBackWholeInAnotherPlaceAndCanBeTakenBack() {
        Path copy = home.resolve("copy.jsonld");
        try (NotesWindow window = new NotesWindow(home.resolve("mine"))) {
            window.select(2, WORDS);
            window.press(KeyCode.N);
            window.type("Really?", "phone");
            FxThread.run(() -> window.open.chooseFile(copy));
            window.give("notes.copy");
            window.waitFor(() -> window.news().equals("1 note written to " + copy + "."));
        }
        try (NotesWindow other = new NotesWindow(home.resolve("other"))) {
            FxThread.run(() -> other.open.chooseFile(copy));
            other.give("notes.import");
            other.waitFor(() -> other.live().size() == 1);
            assertThat(other.only().annotation().note()).isEqualTo("Really?");
            assertThat(other.only().annotation().tags()).containsExactly("phone");
            assertThat(other.at(other.only().place().orElseThrow())).isEqualTo(WORDS);
            other.waitFor(() -> other.news().equals("copy.jsonld: 1 added, 0 changed, 0 as they were."));
            other.give("edit.undo");
            other.waitFor(() -> other.live().isEmpty());
            other.give("edit.redo");
            other.waitFor(() -> other.live().size() == 1);
        }
    }

    @Test
    void aFileWithoutNotesIsSaidAndChangesNothing() throws IOException {
        Path file = Files.writeString(home.resolve("recipe.json"), "{\"flour\": 500}");
        try (NotesWindow window = new NotesWindow(home.resolve("mine"))) {
            FxThread.run(() -> window.open.chooseFile(file));
            window.give("notes.import");
            window.waitFor(() -> window.messages().stream()
                    .anyMatch(m -> m.startsWith("recipe.json") && m.endsWith("Nothing was taken from it.")));
            assertThat(window.live()).isEmpty();
        }
    }

    @Test
    void whatCannotBeSavedCanBeCopiedElsewhereAndTheReaderIsStillTold() throws IOException {
        Path folder = home.resolve("notes");
        Path copy = home.resolve("rescued.jsonld");
        try (NotesWindow window = new NotesWindow(folder)) {
            Files.delete(folder);
            Files.writeString(folder, "a file where the folder was");
            window.select(2, WORDS);
            window.press(KeyCode.DIGIT2);
            window.waitFor(
                    () -> FxThread.call(() -> window.notes().savedProperty().get()) instanceof SaveState.Failing);
            String told = window.messages().getFirst();
            FxThread.run(() -> {
                window.open.chooseFile(copy);
                window.open.all(Button.class).stream()
                        .filter(b -> b.getText().equals("Save a copy elsewhere…"))
                        .findFirst()
                        .orElseThrow()
                        .fire();
            });
            window.waitFor(() -> window.news().equals("1 note written to " + copy + ".")
                    && window.messages().contains(told));
            assertThat(Files.readString(copy)).contains(WORDS);
            Files.delete(folder);
            Files.createDirectory(folder);
            window.waitUntilSaved();
        }
    }

    @Test
    void aNoteOfAnotherToolIsMarkedInTheTextAndOneWithoutAPlaceIsListed() throws IOException {
        String placed = "{\"type\":\"TextQuoteSelector\",\"exact\":\"" + WORDS + "\"}";
        String elsewhere = "{\"type\":\"XPathSelector\",\"value\":\"/p[1]\"}";
        Path file = Files.writeString(
                home.resolve("tool.json"), "[" + noteOfATool(1, placed) + "," + noteOfATool(2, elsewhere) + "]");
        try (NotesWindow window = new NotesWindow(home.resolve("mine"))) {
            ArticleColumn column = window.select(2, "near future");
            FxThread.run(() -> window.open.chooseFile(file));
            window.give("notes.import");
            window.waitFor(() -> window.live().size() == 2);
            FxThread.run(window.open::layOut);
            assertThat(FxThread.call(
                            () -> column.lookupAll(".note-other .note-line").size()))
                    .isEqualTo(1);
            window.waitFor(() -> window.messages().stream().anyMatch(m -> m.contains("1 quotes no words")));
        }
    }

    private static String noteOfATool(int number, String selector) {
        return "{\"id\":\"http://example.org/" + number + "\",\"type\":\"Annotation\",\"bodyValue\":\"really?\","
                + "\"target\":{\"source\":\"http://news.example/a\",\"selector\":" + selector + "}}";
    }
}
