package org.crossquote.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.crossquote.app.FxThread;
import org.crossquote.app.note.NotesWindow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window shows taken along, by its commands. */
@Tag("threads")
class ExportCommandsTest {
    private static final String WORDS = "spoke by phone this week";

    @TempDir
    Path home;

    @Test
    void forPeopleAndTablesTheEndingIsAddedAndNoFileIsReplacedUnasked() throws IOException {
        try (NotesWindow window = new NotesWindow(home.resolve("mine"))) {
            window.select(2, WORDS);
            window.press(KeyCode.DIGIT1);
            FxThread.run(() -> window.open.chooseFile(home.resolve("mine-for-ann")));
            window.give("notes.markdown");
            window.waitFor(() -> window.news().endsWith("mine-for-ann.md."));
            window.give("notes.csv");
            window.waitFor(() -> window.news().endsWith("mine-for-ann.csv."));
            assertThat(window.messages()).isEmpty();
            assertThat(Files.readString(home.resolve("mine-for-ann.md"))).contains(WORDS);
            assertThat(Files.readString(home.resolve("mine-for-ann.csv"))).contains(WORDS);
            window.give("notes.csv");
            window.waitFor(() -> window.messages().stream().anyMatch(m -> m.endsWith("Choose another name.")));
        }
    }
}
