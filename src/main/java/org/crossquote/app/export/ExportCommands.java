package org.crossquote.app.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.action.Actions;
import org.crossquote.app.export.Exporter.Outcome;
import org.crossquote.app.feature.FileQuestions;
import org.crossquote.app.status.MessageBanners;
import org.crossquote.export.ExportFormat;
import org.crossquote.fault.Faults;
import org.crossquote.message.MessageFile;

/** The commands that take something along: each asks for a file, writes it in the background, and says what came of it. */
public final class ExportCommands {
    private static final MessageFile MESSAGES = MessageFile.beside(ExportCommands.class);

    /** In the order of the menu, with the ids of their commands. */
    private static final List<Command> COMMANDS = List.of(
            new Command("export.report", ExportFormat.HTML),
            new Command("export.findings", ExportFormat.FINDINGS_CSV),
            new Command("export.json", ExportFormat.FINDINGS_JSON),
            new Command("export.project", ExportFormat.QDPX),
            new Command("notes.markdown", ExportFormat.MARKDOWN),
            new Command("notes.csv", ExportFormat.CSV));

    private record Command(String id, ExportFormat as) {}

    private final ReaderModel model;
    private final Exporter exporter;
    private final FileQuestions files;
    private final MessageBanners messages;
    private final Consumer<String> news;

    /**
     * @param messages says what was not done
     * @param news says what was
     */
    public ExportCommands(
            ReaderModel model, Exporter exporter, FileQuestions files, MessageBanners messages, Consumer<String> news) {
        this.model = model;
        this.exporter = exporter;
        this.files = files;
        this.messages = messages;
        this.news = news;
    }

    public void register(Actions actions) {
        for (Command command : COMMANDS) {
            actions.add(
                    Group.EXPORT,
                    command.id(),
                    MESSAGES.text("command." + command.id()),
                    () -> write(MESSAGES.text("title." + command.id()), command.as(), () -> {}));
        }
        actions.add(Group.EXPORT, "notes.copy", MESSAGES.text("command.notes.copy"), () -> copy(() -> {}));
        actions.add(
                Group.EXPORT,
                "export.stop",
                MESSAGES.text("command.export.stop"),
                exporter.doneProperty().greaterThanOrEqualTo(0),
                exporter::stop);
        actions.divide("export.report");
        actions.divide("notes.markdown");
        actions.divide("export.stop");
    }

    /**
     * Asks for a file and writes all notes to it, whether they could be saved or not.
     *
     * @param after is run when that is done, or was not wanted
     */
    public void copy(Runnable after) {
        write(MESSAGES.text("title.notes.copy"), ExportFormat.JSONLD, after);
    }

    private void write(String title, ExportFormat as, Runnable after) {
        String ending = "." + as.ending();
        String collection = model.reading().collection().title().replaceAll("[^\\p{L}\\p{N}]+", "-");
        Optional<Path> chosen = files.toWrite(title, collection + (as.hasFindings() ? "" : "-notes") + ending);
        chosen.ifPresent(file -> {
            boolean named = file.toString().endsWith(ending);
            say(exporter.export(named ? file : withEnding(file, ending), as, named), after);
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
}
