package org.crossquote.app.export;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.ShownChoice;
import org.crossquote.app.note.model.NoteSession;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.date.find.DateFinder;
import org.crossquote.difference.Difference;
import org.crossquote.export.Export;
import org.crossquote.export.ExportFormat;
import org.crossquote.export.choice.Excerpt;
import org.crossquote.export.choice.ExportChoice;
import org.crossquote.fault.Faults;
import org.crossquote.file.FailureWords;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.Reading;
import org.crossquote.reading.correction.CorrectedDates;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;

/** Writes what the window shows to a file. The work is done off the FX thread, one file after the other, and can be stopped. FX thread only. */
public final class Exporter {
    private static final MessageFile MESSAGES = MessageFile.beside(Exporter.class);

    /** Where nothing runs. */
    private static final double IDLE = -1;

    /** How much of the work is done when the differences are found. */
    private static final double FOUND = 0.5;

    /**
     * What came of it.
     *
     * @param sentence for the reader
     * @param done whether all was done that was asked for
     */
    public record Outcome(String sentence, boolean done) {
        private static Outcome failed(String sentence) {
            return new Outcome(sentence, false);
        }
    }

    private final NotesViewModel notes;
    private final ReaderModel reader;
    private final Function<Reading, List<Difference>> differences;
    private final Executor background;
    private final Executor fx;
    private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper(IDLE);
    private @Nullable FutureTask<?> running;

    /**
     * @param differences finds them; runs in the background
     * @param background where work runs
     * @param fx the FX thread
     */
    public Exporter(
            NotesViewModel notes,
            ReaderModel reader,
            Function<Reading, List<Difference>> differences,
            Executor background,
            Executor fx) {
        this.notes = notes;
        this.reader = reader;
        this.differences = differences;
        this.background = background;
        this.fx = fx;
    }

    /** How much is done of what runs, 0 to 1; less than 0 when nothing runs. */
    public ReadOnlyDoubleProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** Ends what runs; what was there before is still there. */
    public void stop() {
        if (running != null) {
            running.cancel(true);
        }
    }

    /**
     * Writes what is shown, with the notes as they are in the window, saved or not.
     *
     * @param file where to
     * @param replace whether a file that is there may go
     * @return what came of it; on the FX thread
     */
    public CompletableFuture<Outcome> export(Path file, ExportFormat as, boolean replace) {
        NoteSession session = notes.session();
        if (session == null) {
            return CompletableFuture.completedFuture(Outcome.failed(MESSAGES.text("export.not-open")));
        }
        if (as.hasFindings() && !reader.isRead()) {
            return CompletableFuture.completedFuture(Outcome.failed(MESSAGES.text("export.not-read")));
        }
        if (running != null) {
            return CompletableFuture.completedFuture(Outcome.failed(MESSAGES.text("export.running")));
        }
        notes.edits().storeDraft();
        Job job = new Job(
                session,
                reader.reading(),
                ShownChoice.of(reader),
                notes.paletteProperty().get().names(),
                file,
                as,
                replace);
        CompletableFuture<Outcome> coming = new CompletableFuture<>();
        FutureTask<?> task = new Task(job, outcome -> fx.execute(() -> end(outcome, coming)));
        running = task;
        done.set(0);
        background.execute(task);
        return coming;
    }

    /** Tells its outcome in any case, also when it was stopped before it began. */
    private final class Task extends FutureTask<@Nullable Void> {
        private final AtomicBoolean begun;
        private final Consumer<Outcome> told;
        private final Outcome stopped;

        Task(Job job, Consumer<Outcome> told) {
            this(job, told, new AtomicBoolean());
        }

        private Task(Job job, Consumer<Outcome> told, AtomicBoolean begun) {
            super(() -> {
                begun.set(true);
                told.accept(outcome(job));
                return null;
            });
            this.begun = begun;
            this.told = told;
            this.stopped = stopped(job);
        }

        @Override
        protected void done() {
            if (!begun.get()) {
                told.accept(stopped);
            }
        }
    }

    private static Outcome stopped(Job job) {
        return Outcome.failed(MESSAGES.text("export.stopped", job.file().toString()));
    }

    private void end(Outcome outcome, CompletableFuture<Outcome> coming) {
        running = null;
        done.set(IDLE);
        coming.complete(outcome);
    }

    private record Job(
            NoteSession session,
            Reading reading,
            ExportChoice choice,
            Map<String, String> colours,
            Path file,
            ExportFormat as,
            boolean replace) {}

    /** Gives a sentence in any case: who started it has nobody else to tell the reader that it broke off. */
    private Outcome outcome(Job job) {
        String name = job.file().toString();
        try {
            return new Outcome(write(job, name), true);
        } catch (CancellationException | ClosedByInterruptException e) {
            return stopped(job);
        } catch (FileAlreadyExistsException e) {
            return Outcome.failed(MESSAGES.text("export.there", name));
        } catch (IOException e) {
            return Outcome.failed(MESSAGES.text("export.unwritten", name, FailureWords.ofWriting(job.file(), e)));
        } catch (Throwable e) { // nobody reads the task
            Faults.log(e);
            return Outcome.failed(MESSAGES.text("export.broke-off", e.toString()));
        }
    }

    private String write(Job job, String name) throws IOException {
        Progress whole = Progress.to(share -> fx.execute(() -> {
            if (running != null) {
                done.set(share);
            }
        }));
        List<Difference> found = job.as().hasDifferences() ? differences.apply(job.reading()) : List.of();
        whole.report(1, 2);
        Excerpt excerpt = Excerpt.of(job.reading(), found, job.choice());
        if (job.as() == ExportFormat.HTML) {
            excerpt = excerpt.withDates(CorrectedDates.apply(
                    new DateFinder().find(job.reading().collection()),
                    job.session().contents().annotations().values(),
                    job.session().articlesByKey()));
        }
        Export export =
                new Export(excerpt, job.session().contents(), job.session().articlesByKey(), job.colours());
        export.write(job.as(), job.file(), job.replace(), whole.part(FOUND, 1));
        return export.written(job.as(), name);
    }
}
