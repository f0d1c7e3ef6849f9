package org.crossquote.app.note.transfer;

import java.io.IOException;
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
import org.crossquote.app.note.model.NoteSession;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.export.note.FileImport;
import org.crossquote.export.note.ImportResult;
import org.crossquote.fault.Faults;
import org.crossquote.file.FailureWords;
import org.crossquote.message.MessageFile;
import org.crossquote.text.Article;

/** Brings others' notes to those of the open collection. The work is done off the FX thread. */
public final class NotesTransfer {
    private static final MessageFile MESSAGES = MessageFile.beside(NotesTransfer.class);
    private static final int MOST_PROBLEMS = 3;

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
    private final Executor background;
    private final Executor fx;

    public NotesTransfer(NotesViewModel notes, Executor background, Executor fx) {
        this.notes = notes;
        this.background = background;
        this.fx = fx;
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
        return Outcome.failed(MESSAGES.text("transfer.broke-off", cause.toString()));
    }

    /**
     * Adds the notes of files to the open ones, by id and without loss; it can be undone.
     *
     * @return what came of the files, a sentence each; on the FX thread
     */
    public CompletableFuture<Outcome> bring(List<Path> files) {
        NoteSession session = notes.session();
        if (session == null) {
            return CompletableFuture.completedFuture(Outcome.failed(MESSAGES.text("transfer.not-open")));
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
            return new Outcome(MESSAGES.text("transfer.about", name, result.sentence()) + problems, problems.isEmpty());
        } catch (FileImport.NothingImportedException e) {
            return Outcome.failed(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return Outcome.failed(MESSAGES.text("transfer.unreadable", file.toString(), FailureWords.of(e)));
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
            return log.merge(MESSAGES.text("edit.import"), placed);
        }
    }

    private static String problems(ImportedNotes imported) {
        List<String> problems = Stream.concat(Stream.of(imported.aboutPlaceless()), imported.problems().stream())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
        List<String> said = new ArrayList<>(problems.subList(0, Math.min(MOST_PROBLEMS, problems.size())));
        if (problems.size() > MOST_PROBLEMS) {
            said.add(MESSAGES.text("transfer.more", problems.size() - MOST_PROBLEMS));
        }
        return said.isEmpty() ? "" : " " + String.join(" ", said);
    }
}
