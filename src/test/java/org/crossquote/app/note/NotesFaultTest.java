package org.crossquote.app.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.crossquote.annotation.store.SaveState;
import org.crossquote.app.FxThread;
import org.crossquote.app.note.model.NotesViewModel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong with the file of notes, and what the reader sees of it. Nothing that was written is lost. */
@Tag("threads")
class NotesFaultTest {
    private static final String WORDS = "spoke by phone this week";

    @TempDir
    Path home;

    @Test
    void whenSavingFailsTheReaderIsToldTheNoteStaysAndIsSavedWhenItCanBe() throws IOException {
        Path folder = home.resolve("notes");
        try (NotesWindow window = new NotesWindow(folder)) {
            window.select(2, "near future");
            window.press(KeyCode.DIGIT1);
            window.waitUntilSaved();
            Files.move(folder, home.resolve("gone"));
            Files.writeString(folder, "a file where the folder was");

            window.select(2, WORDS);
            window.press(KeyCode.DIGIT2);
            window.waitFor(
                    () -> FxThread.call(() -> window.notes().savedProperty().get()) instanceof SaveState.Failing);
            assertThat(window.messages())
                    .anyMatch(m -> m.startsWith("The notes are not saved in " + folder)
                            && m.endsWith("Until then this window keeps what you wrote."));
            assertThat(status(window)).startsWith("Notes not saved since");
            assertThat(window.live()).hasSize(2);

            Files.delete(folder);
            Files.move(home.resolve("gone"), folder);
            window.waitUntilSaved();
            assertThat(window.onDisk()).contains(WORDS);
            assertThat(window.messages()).isEmpty();
        }
    }

    @Test
    void whenNoBackupCanBeMadeTheNoteIsSavedAndTheReaderIsTold() throws IOException {
        try (NotesWindow window = new NotesWindow(home)) {
            window.select(2, "near future");
            window.press(KeyCode.DIGIT1);
            window.waitUntilSaved();
            Path inTheWay = Files.createFile(home.resolve("backups"));

            window.select(2, WORDS);
            window.press(KeyCode.DIGIT2);
            window.waitUntilSaved();
            assertThat(window.onDisk()).contains(WORDS);
            assertThat(window.messages())
                    .singleElement()
                    .asString()
                    .startsWith("The notes are saved, but no backup could be made in " + inTheWay);

            Files.delete(inTheWay);
            window.select(2, "by phone");
            window.press(KeyCode.DIGIT1);
            window.waitUntilSaved();
            assertThat(window.messages()).isEmpty();
        }
    }

    @Test
    void aNoteThatTwoWindowsChangeAtOnceBecomesTwoAndBothSaySo() {
        try (NotesWindow window = new NotesWindow(home)) {
            window.select(2, WORDS);
            window.press(KeyCode.DIGIT1);
            window.waitUntilSaved();
            try (NotesWindow other = new NotesWindow(home)) {
                write(window, "Who was on the line?");
                write(other, "Which day?");
                for (NotesWindow one : List.of(window, other)) {
                    one.waitFor(() -> one.live().size() == 2);
                    one.waitFor(() -> one.news()
                            .equals("Another window changed the note on “" + WORDS
                                    + "”, too. Both versions are kept, as two notes."));
                    assertThat(one.live())
                            .extracting(note -> note.annotation().note())
                            .containsExactlyInAnyOrder("Who was on the line?", "Which day?");
                }
                window.give("panel.notes");
                assertThat(window.texts(window.open.notes().panel()))
                        .containsOnlyOnce("The other version of a note that two windows changed at once.");
            }
        }
    }

    private static void write(NotesWindow window, String words) {
        FxThread.run(() -> window.notes()
                .chosenProperty()
                .set(window.notes().live().getFirst().id()));
        window.give("note.write");
        window.type(words, "");
        window.press(KeyCode.ENTER);
    }

    private Path fileWithOneNote() {
        try (NotesWindow window = new NotesWindow(home)) {
            window.select(2, WORDS);
            window.press(KeyCode.DIGIT1);
            window.waitUntilSaved();
        }
        return NotesWindow.file(home);
    }

    @Test
    void aFileThatCannotBeReadIsKeptAndWhatCouldBeReadIsOpen() throws IOException {
        Path file = fileWithOneNote();
        String broken = Files.readString(file).replace("\"items\":[", "\"items\":[{{{");
        Files.writeString(file, broken);
        try (NotesWindow window = new NotesWindow(home)) {
            assertThat(window.messages())
                    .anyMatch(m ->
                            m.matches("The file of the notes, .*jsonld .*\\. \\d notes? could be read of it\\. .*"));
            window.waitUntilSaved();
        }
        try (Stream<Path> files = Files.walk(home)) {
            assertThat(files.filter(Files::isRegularFile).map(NotesFaultTest::text))
                    .anyMatch(broken::equals);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    @Test
    void notesOfANewerVersionAreReadAndNotChanged() throws IOException {
        Path file = fileWithOneNote();
        String newer = Files.readString(file).replace("\"crossquote:version\":1", "\"crossquote:version\":9");
        Files.writeString(file, newer);
        try (NotesWindow window = new NotesWindow(home)) {
            assertThat(window.live()).hasSize(1);
            assertThat(status(window)).startsWith("Notes are only read");
            window.select(2, "near future");
            window.press(KeyCode.DIGIT1);
            assertThat(window.live()).hasSize(1);
            assertThat(window.messages()).anyMatch(m -> m.contains("newer version of Crossquote"));
        }
        assertThat(Files.readString(file)).isEqualTo(newer);
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidAndTriedAgain() throws IOException {
        Path folder = home.resolve("notes");
        Files.writeString(folder, "a file where the folder should be");
        try (NotesWindow window = new NotesWindow(folder)) {
            assertThat(window.messages()).anyMatch(m -> m.startsWith("The notes in " + folder));
            window.select(2, WORDS);
            window.press(KeyCode.DIGIT1);
            assertThat(window.live()).isEmpty();
            Files.delete(folder);
            window.waitFor(() ->
                    FxThread.call(() -> window.notes().stateProperty().get()) instanceof NotesViewModel.State.Open);
            window.select(2, WORDS);
            window.press(KeyCode.DIGIT1);
            assertThat(window.live()).hasSize(1);
            assertThat(window.messages()).isEmpty();
        }
    }

    @Test
    void twoWindowsSeeEachOthersNotes() {
        try (NotesWindow one = new NotesWindow(home);
                NotesWindow two = new NotesWindow(home)) {
            one.select(2, WORDS);
            one.press(KeyCode.DIGIT1);
            one.waitUntilSaved();
            two.waitFor(() -> two.live().size() == 1);
            two.select(3, "The meeting was held");
            two.press(KeyCode.DIGIT2);
            one.waitFor(() -> one.live().size() == 2);
            assertThat(one.live())
                    .extracting(n -> one.at(n.place().orElseThrow()))
                    .contains("The meeting was held");
        }
    }

    private static String status(NotesWindow window) {
        return FxThread.call(
                () -> ((Label) window.open.window.scene().getRoot().lookup(".status-line #notes")).getText());
    }

    @Test
    void whatCannotBeNotedIsAHintThatGoesByItselfAndNoBanner() {
        try (NotesWindow window = new NotesWindow(home)) {
            window.press(KeyCode.N);
            assertThat(window.news()).startsWith("Select the words");
            assertThat(window.messages()).isEmpty();
            FxThread.run(() -> window.open.waiting.getLast().run());
            assertThat(window.news()).isEmpty();
        }
    }
}
