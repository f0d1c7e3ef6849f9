package org.crossquote.app.note.transfer;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.action.Actions;
import org.crossquote.app.note.transfer.NotesTransfer.Outcome;
import org.crossquote.app.status.MessageBanners;
import org.crossquote.export.ExportFormat;
import org.crossquote.fault.Faults;

/** The commands that take the notes along and bring others' notes here. */
public final class TransferCommands {
    private static final String COPY = "Save a copy of the notes elsewhere";

    private final ReaderModel model;
    private final NotesTransfer transfer;
    private final FileQuestions files;
    private final MessageBanners messages;
    private final Consumer<String> news;

    /**
     * @param messages says what was not done
     * @param news says what was
     */
    public TransferCommands(
            ReaderModel model,
            NotesTransfer transfer,
            FileQuestions files,
            MessageBanners messages,
            Consumer<String> news) {
        this.model = model;
        this.transfer = transfer;
        this.files = files;
        this.messages = messages;
        this.news = news;
    }

    public void register(Actions actions) {
        actions.add(Group.NOTES, "notes.copy", COPY + "…", this::copy);
        actions.add(
                Group.NOTES,
                "notes.markdown",
                "Export the notes as Markdown…",
                () -> write("Export the notes as Markdown", ExportFormat.MARKDOWN));
        actions.add(
                Group.NOTES,
                "notes.csv",
                "Export the notes as a table (CSV)…",
                () -> write("Export the notes as a table", ExportFormat.CSV));
        actions.add(Group.NOTES, "notes.import", "Import notes of other people and tools…", this::bring);
    }

    private void copy() {
        copy(() -> {});
    }

    /**
     * Asks for a file and writes everything to it, whether it could be saved or not.
     *
     * @param after is run when that is done, or was not wanted
     */
    public void copy(Runnable after) {
        write(COPY, ExportFormat.JSONLD, after);
    }

    private void write(String title, ExportFormat as) {
        write(title, as, () -> {});
    }

    private void write(String title, ExportFormat as, Runnable after) {
        String ending = "." + as.label();
        String name = model.reading().collection().title().replaceAll("[^\\p{L}\\p{N}]+", "-") + "-notes" + ending;
        Optional<Path> chosen = files.toWrite(title, name);
        chosen.ifPresent(file -> {
            boolean named = file.toString().endsWith(ending);
            say(transfer.export(named ? file : withEnding(file, ending), as, named), after);
        });
        if (chosen.isEmpty()) {
            after.run();
        }
    }

    /** Says what came of it. Also what went wrong comes as a sentence, and stays until the reader has seen it. */
    private void say(CompletableFuture<Outcome> coming, Runnable after) {
        Faults.tellOf(coming.thenAccept(outcome -> {
            if (outcome.done()) {
                news.accept(outcome.sentence());
            } else {
                messages.say(outcome.sentence());
            }
            after.run();
        }));
    }

    private static Path withEnding(Path file, String ending) {
        return file.resolveSibling(Objects.requireNonNull(file.getFileName()) + ending);
    }

    private void bring() {
        List<Path> chosen = files.toRead("Import notes of other people and tools");
        if (!chosen.isEmpty()) {
            say(transfer.bring(chosen), () -> {});
        }
    }
}
