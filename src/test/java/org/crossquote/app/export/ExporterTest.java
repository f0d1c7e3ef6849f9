package org.crossquote.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.export.Exporter.Outcome;
import org.crossquote.app.note.model.HeldNotes;
import org.crossquote.export.ExportFormat;
import org.crossquote.reading.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How an export runs: its steps are run here one by one. */
@Tag("threads")
class ExporterTest {
    @TempDir
    private Path folder;

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> fx = new ArrayDeque<>();
    private final ReaderModel reader = new ReaderModel(HeldNotes.HARBOUR);

    @AfterEach
    void noInterruptIsLeft() {
        assertThat(Thread.interrupted()).isFalse();
    }

    private Exporter exporter(HeldNotes notes) {
        return new Exporter(notes.model, reader, reading -> List.of(), background::add, fx::add);
    }

    private void run(Deque<Runnable> steps) {
        while (!steps.isEmpty()) {
            steps.remove().run();
        }
    }

    private CompletableFuture<Outcome> begun(Exporter exporter, String name) {
        return exporter.export(folder.resolve(name), ExportFormat.HTML, false);
    }

    @Test
    void nothingIsWrittenOnTheFxThreadAndTheProgressIsSeen() throws IOException {
        try (HeldNotes notes = new HeldNotes(folder.resolve("notes"))) {
            reader.found(Reading.unread(HeldNotes.HARBOUR));
            Exporter exporter = exporter(notes);
            CompletableFuture<Outcome> coming = begun(exporter, "r.html");
            assertThat(exporter.doneProperty().get()).isZero();
            assertThat(folder.resolve("r.html")).doesNotExist();
            run(background);
            assertThat(coming).isNotDone();
            fx.remove().run();
            assertThat(exporter.doneProperty().get()).isPositive();
            run(fx);
            assertThat(exporter.doneProperty().get()).isNegative();
            assertThat(coming).isCompletedWithValueMatching(Outcome::done);
            assertThat(Files.readString(folder.resolve("r.html"))).startsWith("<!DOCTYPE html>");
        }
    }

    @Test
    void whatIsStoppedBeforeItBeginsWritesNothingAndSaysSo() throws IOException {
        try (HeldNotes notes = new HeldNotes(folder.resolve("notes"))) {
            reader.found(Reading.unread(HeldNotes.HARBOUR));
            Exporter exporter = exporter(notes);
            CompletableFuture<Outcome> coming = begun(exporter, "r.html");
            assertThat(begun(exporter, "s.html"))
                    .isCompletedWithValueMatching(o -> !o.done() && o.sentence().startsWith("An export is running"));
            exporter.stop();
            run(background);
            run(fx);
            assertThat(coming)
                    .isCompletedWithValueMatching(o -> !o.done() && o.sentence().endsWith("Nothing was written."));
            assertThat(folder.resolve("r.html")).doesNotExist();
            begun(exporter, "r.html");
            run(background);
            run(fx);
            assertThat(folder.resolve("r.html")).exists();
        }
    }

    @Test
    void whatIsStoppedOnItsWayLeavesWhatWasThere() throws IOException {
        try (HeldNotes notes = new HeldNotes(folder.resolve("notes"))) {
            reader.found(Reading.unread(HeldNotes.HARBOUR));
            Path file = Files.writeString(folder.resolve("r.html"), "before");
            Exporter[] exporter = new Exporter[1];
            exporter[0] = new Exporter(
                    notes.model,
                    reader,
                    reading -> {
                        exporter[0].stop();
                        return List.of();
                    },
                    background::add,
                    fx::add);
            CompletableFuture<Outcome> coming = exporter[0].export(file, ExportFormat.HTML, true);
            run(background);
            Thread.interrupted(); // a worker of a pool forgets it, too
            run(fx);
            assertThat(coming)
                    .isCompletedWithValueMatching(o -> !o.done() && o.sentence().endsWith("Nothing was written."));
            assertThat(file).content(StandardCharsets.UTF_8).isEqualTo("before");
            try (var files = Files.list(folder)) {
                assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder("notes", "r.html");
            }
        }
    }

    @Test
    void findingsAreNotExportedBeforeTheyAreFound() throws IOException {
        try (HeldNotes notes = new HeldNotes(folder.resolve("notes"))) {
            assertThat(begun(exporter(notes), "r.html"))
                    .isCompletedWithValueMatching(
                            o -> !o.done() && o.sentence().contains("still being looked through"));
        }
    }

    @Test
    void whatBreaksOffIsSaid() throws IOException {
        try (HeldNotes notes = new HeldNotes(folder.resolve("notes"))) {
            reader.found(Reading.unread(HeldNotes.HARBOUR));
            Exporter exporter = new Exporter(
                    notes.model,
                    reader,
                    reading -> {
                        throw new IllegalStateException("no tables");
                    },
                    background::add,
                    fx::add);
            CompletableFuture<Outcome> coming = begun(exporter, "r.html");
            run(background);
            run(fx);
            assertThat(coming)
                    .isCompletedWithValueMatching(o -> !o.done()
                            && o.sentence().contains("no tables")
                            && o.sentence().endsWith("No note in this window is lost by it."));
        }
    }
}
