package org.crossquote.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.crossquote.app.FxThread;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.note.NotesWindow;
import org.crossquote.link.Sureness;
import org.crossquote.reading.DisplayFilter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

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

    @Test
    void whatIsShownIsWhatIsExportedAndSaid() throws IOException {
        Path file = home.resolve("found.json");
        try (NotesWindow window = new NotesWindow(home.resolve("mine"))) {
            FxThread.run(() -> {
                ReaderModel model = window.open.model;
                model.columns().getFirst().shownProperty().set(false);
                model.filter().only(List.of(model.reading().speakers().getFirst()));
                model.shownProperty().set(DisplayFilter.usual().with(Sureness.LIKELY));
                window.open.chooseFile(file);
            });
            window.give("export.json");
            window.waitFor(() -> window.news().contains(file + "."));
            assertThat(window.news()).contains("numbers 2, 3", "Only what ", "certain or likely");
            JsonNode json = new ObjectMapper().readTree(Files.readString(file));
            String first = FxThread.call(
                    () -> window.open.model.columns().getFirst().article().id());
            String speaker = FxThread.call(
                    () -> window.open.model.reading().speakers().getFirst().name());
            assertThat(json.path("chosen").asString()).contains("numbers 2, 3", speaker, "certain or likely");
            assertThat(json.path("articles"))
                    .noneMatch(a -> a.path("article").asString().equals(first));
            assertThat(json.path("quotations"))
                    .isNotEmpty()
                    .noneMatch(q -> q.path("article").asString().equals(first));
            assertThat(json.path("links"))
                    .allMatch(l -> !l.path("sure").asString().equals("possible"));
        }
    }

    @Test
    void everyFormatIsInTheMenuAndWritten() throws IOException {
        try (NotesWindow window = new NotesWindow(home.resolve("mine"))) {
            window.select(2, WORDS);
            window.press(KeyCode.DIGIT1);
            FxThread.run(() -> window.open.chooseFile(home.resolve("taken")));
            Map<String, String> commands = Map.of(
                    "html", "export.report", "csv", "export.findings", "json", "export.json", "qdpx", "export.project");
            commands.forEach((ending, command) -> {
                window.give(command);
                window.waitFor(() -> window.news().contains("taken." + ending + "."));
                assertThat(home.resolve("taken." + ending)).isNotEmptyFile();
            });
            assertThat(Files.readString(home.resolve("taken.html"))).contains(WORDS, "<h2 id=\"notes\">");
            assertThat(window.messages()).isEmpty();
        }
    }
}
