package org.crossquote.cli;

import java.nio.file.Path;
import java.util.List;
import org.crossquote.message.MessageFile;
import org.crossquote.source.CollectionOpener;
import org.crossquote.source.OpenedCollection;
import org.crossquote.source.format.Problem;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every text command takes: files and folders, and in which form it prints. */
final class Inputs {
    private static final MessageFile MESSAGES = MessageFile.beside(Inputs.class);

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", descriptionKey = "articles")
    private List<Path> paths = List.of();

    @Option(names = "--json", descriptionKey = "json")
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
                .forEach(article -> terminal.say(MESSAGES.text("article.empty", Problem.printable(article.id()))));
        return opened;
    }

    /** The exit status after all was done that could be. A file that was read with damaged places is no failure. */
    static int status(OpenedCollection opened, boolean printed) {
        return printed && opened.isAllRead() ? ExitStatus.DONE : ExitStatus.UNREADABLE;
    }
}
