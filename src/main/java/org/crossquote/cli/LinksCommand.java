package org.crossquote.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.crossquote.link.Link;
import org.crossquote.link.NestedLinks;
import org.crossquote.link.passim.PassimOutput;
import org.crossquote.message.MessageFile;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.ReadingFinder;
import org.crossquote.source.OpenedCollection;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds passages of different articles that belong together. */
@Command(name = "links", mixinStandardHelpOptions = true)
final class LinksCommand implements Callable<Integer> {
    private static final MessageFile MESSAGES = MessageFile.beside(LinksCommand.class);

    private final Terminal terminal;

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "--passim", paramLabel = "FILE|DIR", descriptionKey = "passim")
    private @Nullable Path passim;

    @Option(names = "--nested", descriptionKey = "nested")
    private boolean nested;

    LinksCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        OpenedCollection opened = inputs.open(terminal);
        ArticleCollection collection = opened.collection();
        if (passim != null) {
            return printPassim(opened, passim);
        }
        if (collection.articles().size() == 1) {
            terminal.say(MESSAGES.text("links.one-article"));
        }
        ReadingFinder finder = ReadingFinder.standard();
        List<Quotation> quotations = finder.quotations(collection, Progress.none());
        List<Link> all = finder.links(collection, quotations, Progress.none());
        List<Link> links = nested ? all : NestedLinks.outermost(all);
        return Inputs.status(opened, new Output(terminal).print(links, new LinkRows(links), inputs.json()));
    }

    private int printPassim(OpenedCollection opened, Path file) {
        PassimOutput found = PassimOutput.read(file, opened.collection().articles());
        found.sentences().forEach(terminal::say);
        boolean printed = new Output(terminal).print(found.links(), new LinkRows(found.links()), inputs.json());
        return found.isWhole() ? Inputs.status(opened, printed) : ExitStatus.UNREADABLE;
    }
}
