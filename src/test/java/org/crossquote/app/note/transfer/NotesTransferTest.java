package org.crossquote.app.note.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.crossquote.annotation.CurrentAnnotations;
import org.crossquote.app.note.model.HeldNotes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("threads")
class NotesTransferTest {
    @TempDir
    private Path folder;

    @Test
    void whatBreaksOffIsSaidOnTheFxThread() {
        Deque<Runnable> background = new ArrayDeque<>();
        Deque<Runnable> fx = new ArrayDeque<>();
        CompletableFuture<NotesTransfer.Outcome> said = NotesTransfer.later(
                () -> {
                    throw new IllegalStateException("saving notes broke");
                },
                background::add,
                fx::add);
        background.remove().run();
        assertThat(said).isNotDone();
        fx.remove().run();
        assertThat(said)
                .isCompletedWithValueMatching(outcome -> !outcome.done()
                        && outcome.sentence().contains("saving notes broke")
                        && outcome.sentence().endsWith("No note in this window is lost by it."));
    }

    /** A file of another tool with one note on the harbour. */
    private Path file() throws IOException {
        return Files.writeString(
                folder.resolve("tool.json"),
                "[{\"id\":\"http://example.org/1\",\"type\":\"Annotation\",\"bodyValue\":\"imported\",\"target\":"
                        + "{\"source\":\"http://news.example/a\",\"selector\":"
                        + "{\"type\":\"TextQuoteSelector\",\"exact\":\"closed at noon\"}}}]");
    }

    private static NotesTransfer transfer(HeldNotes notes) {
        return new NotesTransfer(notes.model, Runnable::run, notes.news::add);
    }

    @Test
    void whatComesFromElsewhereDuringAnImportIsNotTakenBackWithIt() throws IOException {
        try (HeldNotes notes = new HeldNotes(folder.resolve("notes"))) {
            String id = notes.marked();
            CurrentAnnotations inMemory = notes.session().notes();
            AtomicBoolean come = new AtomicBoolean();
            inMemory.onChange(ids -> {
                if (!come.getAndSet(true)) {
                    inMemory.put(inMemory.find(id).orElseThrow().withNote("theirs", HeldNotes.CLOCK.instant()));
                }
            });
            transfer(notes).bring(List.of(file()));
            notes.showNews();
            assertThat(notes.wordsOnDisk()).containsExactlyInAnyOrder("imported", "theirs");
            assertThat(notes.model.edits().undoNameProperty().get()).isEqualTo("Import notes");
            notes.model.edits().undo();
            assertThat(notes.wordsOnDisk()).containsExactly("theirs");
        }
    }

    @Test
    void whatTheReaderDoesAfterAnImportIsTakenBackBeforeIt() throws IOException {
        try (HeldNotes notes = new HeldNotes(folder.resolve("notes"))) {
            String id = notes.marked();
            transfer(notes).bring(List.of(file()));
            notes.model.edits().trash(id);
            notes.showNews();
            assertThat(notes.model.edits().undoNameProperty().get()).isEqualTo("Delete");
        }
    }
}
