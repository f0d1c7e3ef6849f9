package org.crossquote.cli;

import java.nio.file.Path;
import java.util.List;
import org.crossquote.source.CollectionOpener;
import org.crossquote.source.OpenedCollection;
import org.crossquote.source.format.Problem;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every text command takes: files and folders, and in which form it prints. */
final class Inputs {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description =
                    "Articles of any format, or folders of them. " + "Give a name that starts with a dash as ./-name.")
    private List<Path> paths = List.of();

    @Option(names = "--json", description = "Print JSON Lines: one object a line. Spans count UTF-16 units.")
    private boolean json;

    boolean json() {
        return json;
    }

    /** Opens all that can be opened and says what cannot. */
    OpenedCollection open(Terminal terminal) {
        return open(paths, terminal);
    }

    /** Opens all of some paths that can be opened and says what cannot. */
    static OpenedCollection open(List<Path> paths, Terminal terminal) {
        OpenedCollection opened = new CollectionOpener().open(paths);
        opened.problems().forEach(problem -> terminal.say(problem.sentence()));
        opened.collection().articles().stream()
                .filter(article -> article.text().isBlank())
                .forEach(article -> terminal.say(Problem.printable(article.id())
                        + " is empty. If it should hold an article, save its text there again."));
        return opened;
    }

    /** The exit status after all was done that could be. */
    static int status(OpenedCollection opened, boolean printed) {
        return printed && opened.problems().isEmpty() ? ExitStatus.DONE : ExitStatus.UNREADABLE;
    }
}
