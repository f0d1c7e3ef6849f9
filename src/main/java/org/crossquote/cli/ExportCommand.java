package org.crossquote.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.crossquote.annotation.store.NoteStore;
import org.crossquote.annotation.store.OpenedAs;
import org.crossquote.date.DateMention;
import org.crossquote.date.find.DateFinder;
import org.crossquote.difference.Difference;
import org.crossquote.export.Export;
import org.crossquote.export.ExportFormat;
import org.crossquote.export.choice.Excerpt;
import org.crossquote.file.FailureWords;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.DifferenceReader;
import org.crossquote.reading.DisplayFilter;
import org.crossquote.reading.Reading;
import org.crossquote.reading.ReadingFinder;
import org.crossquote.reading.correction.CorrectedDates;
import org.crossquote.reading.correction.CorrectedDifferences;
import org.crossquote.reading.correction.ReadingCorrector;
import org.crossquote.source.OpenedCollection;
import org.crossquote.source.format.Problem;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes findings in a collection and the reader's notes on it to a file. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private static final MessageFile MESSAGES = MessageFile.beside(ExportCommand.class);

    private final Terminal terminal;
    private final Desktop desktop;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private NotesFolder notes = new NotesFolder();

    @Mixin
    private ChoiceOptions choice = new ChoiceOptions();

    @Option(names = "--format", paramLabel = "F", completionCandidates = Formats.class, descriptionKey = "format")
    private @Nullable String format;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            descriptionKey = "output")
    private @Nullable Path output;

    @Option(names = "--overwrite", descriptionKey = "overwrite")
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
        DisplayFilter shown = choice.shown();
        try (NoteStore store = notes.open(opened.collection(), desktop, terminal)) {
            boolean whole = !(store.openedAs() instanceof OpenedAs.Salvaged);
            if (as == ExportFormat.JSONLD && store.openedAs() instanceof OpenedAs.ReadOnly) {
                return ExitStatus.UNREADABLE; // a form that is not known here cannot be written without loss
            }
            Reading reading = reading(opened.collection(), store, as).showing(shown);
            Excerpt excerpt = Excerpt.of(reading, differences(reading, store, as), choice.of(reading))
                    .withDates(dates(reading, store, as));
            Export export = new Export(excerpt, store.contents(), store.articlesByKey(), desktop.colours());
            export.write(as, file, overwrite, Progress.none());
            terminal.say(export.written(as, Problem.printable(file.toString())));
            return Inputs.status(opened, whole);
        } catch (FileAlreadyExistsException e) {
            terminal.say(MESSAGES.text("export.there", Problem.printable(file.toString())));
        } catch (IOException e) {
            terminal.say(MESSAGES.text(
                    "export.failed", Problem.printable(file.toString()), FailureWords.ofWriting(file, e)));
        }
        return ExitStatus.UNREADABLE;
    }

    private static List<Difference> differences(Reading reading, NoteStore store, ExportFormat as) {
        return as.hasDifferences()
                ? CorrectedDifferences.apply(
                        new DifferenceReader().differences(reading),
                        store.notes().annotations().values(),
                        store.articlesByKey())
                : List.of();
    }

    private static List<DateMention> dates(Reading reading, NoteStore store, ExportFormat as) {
        return as == ExportFormat.HTML
                ? CorrectedDates.apply(
                        new DateFinder().find(reading.collection()),
                        store.notes().annotations().values(),
                        store.articlesByKey())
                : List.of();
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
                ? MESSAGES.text("export.format-missing", Problem.printable(name), formats)
                : MESSAGES.text("export.format-unknown", Problem.printable(said), formats);
        return new CommandLine.ParameterException(spec == null ? new CommandLine(this) : spec.commandLine(), sentence);
    }

    /** Who speaks matters where findings or notes for people are written; JSON-LD is what the reader wrote. */
    private Reading reading(ArticleCollection collection, NoteStore store, ExportFormat as) {
        boolean isNeeded = as.hasFindings()
                || choice.asksForSpeakers()
                || as != ExportFormat.JSONLD && !store.notes().annotations().isEmpty();
        if (!isNeeded) {
            return Reading.unread(collection);
        }
        Reading found = ReadingFinder.standard().read(collection, stage -> Progress.none());
        return ReadingCorrector.standard()
                .apply(found, store.notes().annotations().values(), store.articlesByKey());
    }
}
