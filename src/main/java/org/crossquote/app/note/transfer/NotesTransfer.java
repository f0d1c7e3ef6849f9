package org.crossquote.app.note.transfer;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Change;
import org.crossquote.annotation.EditLog;
import org.crossquote.annotation.KnownArticle;
import org.crossquote.annotation.jsonld.ImportedNotes;
import org.crossquote.annotation.store.SaveState;
import org.crossquote.app.FailureWords;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.note.model.NoteSession;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.export.ExportFormat;
import org.crossquote.export.FileImport;
import org.crossquote.export.ImportResult;
import org.crossquote.export.NotesExport;
import org.crossquote.export.OutputFile;
import org.crossquote.fault.Faults;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;

/** Takes the notes of the open collection along in a file, and brings others' notes here. The work is done off the FX thread. */
public final class NotesTransfer {
    private static final int MOST_PROBLEMS = 3;
    private static final Outcome NOT_OPEN = Outcome.failed("The notes are not open yet. Try again in a moment.");

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

        private static Outcome of(List<Outcome> all) {
            return new Outcome(
                    all.stream().map(Outcome::sentence).collect(Collectors.joining("\n")),
                    all.stream().allMatch(Outcome::done));
        }
    }

    private final NotesViewModel notes;
    private final ReaderModel reader;
    private final Executor background;
    private final Executor fx;

    public NotesTransfer(NotesViewModel notes, ReaderModel reader, Executor background, Executor fx) {
        this.notes = notes;
        this.reader = reader;
        this.background = background;
        this.fx = fx;
    }

    /**
     * Writes the notes as they are in the window, saved or not.
     *
     * @param file where to
     * @param replace whether a file that is there may go
     * @return what came of it; on the FX thread
     */
    public CompletableFuture<Outcome> export(Path file, ExportFormat as, boolean replace) {
        NoteSession session = notes.session();
        if (session == null) {
            return CompletableFuture.completedFuture(NOT_OPEN);
        }
        notes.edits().storeDraft();
        Reading reading = reader.reading();
        Map<String, String> colours = notes.paletteProperty().get().names();
        return later(() -> write(session, reading, colours, file, as, replace));
    }

    private CompletableFuture<Outcome> later(Supplier<Outcome> work) {
        return later(work, background, fx);
    }

    /** Gives a sentence in any case: who started it has nobody else to tell the reader that it broke off. */
    static CompletableFuture<Outcome> later(Supplier<Outcome> work, Executor background, Executor fx) {
        return CompletableFuture.supplyAsync(work, background)
                .exceptionally(NotesTransfer::brokenOff)
                .thenApplyAsync(sentence -> sentence, fx);
    }

    private static Outcome brokenOff(Throwable failure) {
        Faults.log(failure);
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return Outcome.failed("This broke off before its end (" + cause + "). No note in this window is lost by it.");
    }

    private static Outcome write(
            NoteSession session,
            Reading reading,
            Map<String, String> colours,
            Path file,
            ExportFormat as,
            boolean replace) {
        try {
            var export = new NotesExport(reading, session.contents(), session.articlesByKey(), colours);
            OutputFile.write(file, export.as(as), replace);
            int count = export.count(as);
            String written = count + (count == 1 ? " note is" : " notes are") + " written to " + file + ".";
            return new Outcome((written + " " + export.aboutRows(as)).strip(), true);
        } catch (FileAlreadyExistsException e) {
            return Outcome.failed(file + " is there already. Choose another name.");
        } catch (IOException e) {
            return Outcome.failed("The notes could not be written to " + file + " (" + FailureWords.of(e)
                    + "). Choose a folder with room that can be written.");
        }
    }

    /**
     * Adds the notes of files to the open ones, by id and without loss; it can be undone.
     *
     * @return what came of the files, a sentence each; on the FX thread
     */
    public CompletableFuture<Outcome> bring(List<Path> files) {
        NoteSession session = notes.session();
        if (session == null) {
            return CompletableFuture.completedFuture(NOT_OPEN);
        }
        if (session.state() instanceof SaveState.ReadOnly readOnly) {
            return CompletableFuture.completedFuture(Outcome.failed(readOnly.because()));
        }
        notes.edits().finishDraft();
        EditLog log = notes.edits().log().orElseThrow();
        return later(
                () -> Outcome.of(files.stream().map(f -> bring(f, session, log)).toList()));
    }

    private Outcome bring(Path file, NoteSession session, EditLog log) {
        String name = file.getFileName().toString();
        try {
            ImportedNotes imported = FileImport.read(file, name, FailureWords::of);
            ImportResult result = FileImport.bring(imported, new Shown(session, log));
            fx.execute(notes.edits()::showNames);
            String problems = problems(imported);
            return new Outcome(name + ": " + result.sentence() + problems, problems.isEmpty());
        } catch (FileImport.NothingImportedException e) {
            return Outcome.failed(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return Outcome.failed(file + " could not be read (" + FailureWords.of(e) + ").");
        }
    }

    /** The notes that the window shows; what is merged among them can be undone. */
    private record Shown(NoteSession session, EditLog log) implements FileImport.Notes {
        @Override
        public void learn(List<KnownArticle> articles) {
            session.learn(articles);
        }

        @Override
        public Map<String, Article> articlesByKey() {
            return session.articlesByKey();
        }

        @Override
        public Map<String, String> keys() {
            return session.keys();
        }

        @Override
        public List<Change> merge(List<Annotation> placed) {
            return log.merge("Import notes", placed);
        }
    }

    private static String problems(ImportedNotes imported) {
        List<String> problems = Stream.concat(Stream.of(imported.aboutPlaceless()), imported.problems().stream())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
        List<String> said = new ArrayList<>(problems.subList(0, Math.min(MOST_PROBLEMS, problems.size())));
        if (problems.size() > MOST_PROBLEMS) {
            said.add("And " + (problems.size() - MOST_PROBLEMS) + " more of this kind.");
        }
        return said.isEmpty() ? "" : " " + String.join(" ", said);
    }
}
