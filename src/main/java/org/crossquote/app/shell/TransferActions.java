package org.crossquote.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.note.NotesTransfer;
import org.crossquote.app.shell.Action.Group;
import org.crossquote.export.ExportFormat;

/** The commands that take the notes along and bring others' notes here. */
final class TransferActions {
    private static final String COPY = "Save a copy of the notes elsewhere";

    private final ReaderModel model;
    private final NotesTransfer transfer;
    private final FileQuestions files;
    private final Messages messages;

    TransferActions(ReaderModel model, NotesTransfer transfer, FileQuestions files, Messages messages) {
        this.model = model;
        this.transfer = transfer;
        this.files = files;
        this.messages = messages;
    }

    void register(Actions actions) {
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

    /** Asks for a file and writes everything to it, whether it could be saved or not. */
    CompletableFuture<?> copy() {
        return write(COPY, ExportFormat.JSONLD);
    }

    private CompletableFuture<?> write(String title, ExportFormat as) {
        String ending = "." + as.label();
        String name = model.reading().collection().title().replaceAll("[^\\p{L}\\p{N}]+", "-") + "-notes" + ending;
        return files.toWrite(title, name)
                .<CompletableFuture<?>>map(chosen -> {
                    boolean named = chosen.toString().endsWith(ending);
                    return transfer.export(named ? chosen : withEnding(chosen, ending), as, named)
                            .thenAccept(messages::say);
                })
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    private static Path withEnding(Path file, String ending) {
        return file.resolveSibling(Objects.requireNonNull(file.getFileName()) + ending);
    }

    private void bring() {
        List<Path> chosen = files.toRead("Import notes of other people and tools");
        if (!chosen.isEmpty()) {
            CompletableFuture<?> _ = transfer.bring(chosen).thenAccept(messages::say);
        }
    }
}
