package org.crossquote.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.crossquote.fault.Faults;
import org.crossquote.message.MessageFile;
import org.crossquote.source.format.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line of Crossquote: text commands run here, everything else goes to the desktop. */
@Command(name = "crossquote", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
public final class CommandLineRunner implements Callable<Integer> {
    private static final MessageFile MESSAGES = MessageFile.beside(CommandLineRunner.class);

    private static final String HELP = "org.crossquote.cli.help";
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Desktop desktop;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "FILE|DIR", descriptionKey = "paths")
    private List<Path> paths = List.of();

    @Option(names = "--passim", paramLabel = "FILE|DIR", descriptionKey = "crossquote.passim")
    private @Nullable Path passim;

    private CommandLineRunner(Desktop desktop) {
        this.desktop = desktop;
    }

    /**
     * Runs one command and gives the exit status: 0 done, 1 some input could not be read, 2 usage. A defect of the program is told to the
     * handler of uncaught exceptions, and the status is 1, since not all was done.
     *
     * @param desktop asked only when the window or a picture of it is wanted
     * @param results where results go, as UTF-8
     * @param messages where messages go, as UTF-8
     */
    public static int run(Desktop desktop, OutputStream results, OutputStream messages, String... args) {
        Terminal terminal = Terminal.over(results, messages);
        CommandLine line = new CommandLine(new CommandLineRunner(desktop))
                .addSubcommand(new StructureCommand(terminal))
                .addSubcommand(new ReadCommand(terminal))
                .addSubcommand(new QuotesCommand(terminal))
                .addSubcommand(new LinksCommand(terminal))
                .addSubcommand(new DifferencesCommand(terminal))
                .addSubcommand(new DatesCommand(terminal))
                .addSubcommand(new SearchCommand(terminal, desktop))
                .addSubcommand(new ExportCommand(terminal, desktop))
                .addSubcommand(new ImportCommand(terminal, desktop))
                .addSubcommand(new SnapshotCommand(desktop))
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(results, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(messages, true, StandardCharsets.UTF_8));
        line.setResourceBundle(
                ResourceBundle.getBundle(HELP, Locale.getDefault(Locale.Category.DISPLAY), NO_OTHER_LANGUAGE));
        line.setParameterExceptionHandler(UsageFault::tell);
        line.setExecutionExceptionHandler((defect, command, parsed) -> defect(defect));
        try {
            return line.execute(args);
        } catch (Error e) { // such as a stack or a memory that has run out
            return defect(e);
        }
    }

    private static int defect(Throwable defect) {
        Faults.tell(defect);
        return ExitStatus.UNREADABLE;
    }

    @Override
    public Integer call() {
        String first = paths.isEmpty() ? "" : paths.getFirst().toString();
        if (!first.isEmpty() && spec != null && isMistypedCommand(first)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), MESSAGES.text("command.unknown", Problem.printable(first)));
        }
        if (passim == null) {
            return desktop.open(paths);
        }
        if (paths.isEmpty() && spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), MESSAGES.text("passim.whose"));
        }
        return desktop.open(paths, passim);
    }

    /** A plain word that names nothing on the disk was meant as a command. */
    private static boolean isMistypedCommand(String word) {
        return word.chars().allMatch(Character::isLetter) && !Files.exists(Path.of(word));
    }
}
