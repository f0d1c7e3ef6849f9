package org.crossquote.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.crossquote.annotation.store.NoteStore;
import org.crossquote.annotation.store.OpenedAs;
import org.crossquote.export.ExportFormat;
import org.crossquote.export.NotesExport;
import org.crossquote.export.OutputFile;
import org.crossquote.reading.Reading;
import org.crossquote.reading.ReadingFinder;
import org.crossquote.reading.correction.ReadingCorrector;
import org.crossquote.source.OpenedCollection;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the reader's notes on a collection to a file. */
@Command(
        name = "export",
        description = "Writes your notes on the articles of a folder to a file. The notes stay as they are.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Desktop desktop;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private NotesFolder notes = new NotesFolder();

    @Option(
            names = "--format",
            paramLabel = "F",
            completionCandidates = Formats.class,
            description =
                    "${COMPLETION-CANDIDATES} (default: as the file's name ends). jsonld holds everything and can be"
                            + " imported again; md is for people, csv for spreadsheets.")
    private @Nullable String format;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file to write.")
    private @Nullable Path output;

    @Option(names = "--overwrite", description = "Replace the file when it is there already.")
    private boolean overwrite;

    ExportCommand(Terminal terminal, Desktop desktop) {
        this.terminal = terminal;
        this.desktop = desktop;
    }

    /** The formats for the help. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(ExportFormat.values()).map(ExportFormat::label).iterator();
        }
    }

    @Override
    public Integer call() {
        Path file = output == null ? Path.of("") : output;
        ExportFormat as = format(file);
        OpenedCollection opened = notes.articles(terminal);
        if (opened.collection().articles().isEmpty()) {
            return ExitStatus.UNREADABLE;
        }
        try (NoteStore store = notes.open(opened.collection(), desktop, terminal)) {
            boolean whole = !(store.openedAs() instanceof OpenedAs.Salvaged);
            if (as == ExportFormat.JSONLD && store.openedAs() instanceof OpenedAs.ReadOnly) {
                return ExitStatus.UNREADABLE; // a form that is not known here cannot be written without loss
            }
            Reading reading = reading(opened.collection(), store, as);
            NotesExport export = new NotesExport(reading, store.contents(), store.articlesByKey(), desktop.colours());
            OutputFile.write(file, export.as(as), overwrite);
            terminal.say((written(export.count(as), file) + " " + export.aboutRows(as)).strip());
            return Inputs.status(opened, whole);
        } catch (FileAlreadyExistsException e) {
            terminal.say(file + " is there already. Choose another name, or say --overwrite.");
        } catch (IOException e) {
            terminal.say("The notes could not be exported to " + file + " (" + e.getMessage()
                    + "). Check that the folder is there and can be written.");
        }
        return ExitStatus.UNREADABLE;
    }

    private ExportFormat format(Path file) {
        String name = String.valueOf(file.getFileName());
        String said = format;
        return (said == null ? ExportFormat.ofFile(name) : ExportFormat.named(said))
                .orElseThrow(() -> usage(said, name));
    }

    private CommandLine.ParameterException usage(@Nullable String said, String name) {
        String formats = String.join(", ", new Formats());
        String sentence = said == null
                ? "The name " + name + " does not say in which format. Add --format with one of " + formats + "."
                : "'" + said + "' is not a format for notes. There are " + formats + ".";
        return new CommandLine.ParameterException(spec == null ? new CommandLine(this) : spec.commandLine(), sentence);
    }

    /** Who speaks matters to people and tables only; JSON-LD is what the reader wrote. */
    private static Reading reading(ArticleCollection collection, NoteStore store, ExportFormat as) {
        if (as == ExportFormat.JSONLD || store.notes().annotations().isEmpty()) {
            return Reading.unread(collection);
        }
        Reading found = ReadingFinder.standard().read(collection, stage -> Progress.none());
        return ReadingCorrector.standard()
                .apply(found, store.notes().annotations().values(), store.articlesByKey());
    }

    private static String written(int count, Path file) {
        return switch (count) {
            case 0 -> "There are no notes on these articles yet; " + file + " says so.";
            case 1 -> "1 note written to " + file + ".";
            default -> count + " notes written to " + file + ".";
        };
    }
}
