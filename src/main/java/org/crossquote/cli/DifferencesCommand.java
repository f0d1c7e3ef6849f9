package org.crossquote.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.crossquote.difference.Difference;
import org.crossquote.difference.find.DifferenceFinder;
import org.crossquote.link.Link;
import org.crossquote.message.MessageFile;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.ReadingFinder;
import org.crossquote.source.OpenedCollection;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Finds where the accounts of different articles differ. */
@Command(name = "differences", mixinStandardHelpOptions = true)
final class DifferencesCommand implements Callable<Integer> {
    private static final MessageFile MESSAGES = MessageFile.beside(DifferencesCommand.class);

    private final Terminal terminal;

    @Mixin
    private Inputs inputs = new Inputs();

    DifferencesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        OpenedCollection opened = inputs.open(terminal);
        ArticleCollection collection = opened.collection();
        if (collection.articles().size() == 1) {
            terminal.say(MESSAGES.text("differences.one-article"));
        }
        ReadingFinder finder = ReadingFinder.standard();
        List<Quotation> quotations = finder.quotations(collection, Progress.none());
        List<Link> links = finder.links(collection, quotations, Progress.none());
        List<Quotation> decided = finder.decided(collection, quotations, links);
        List<Difference> differences =
                new DifferenceFinder().find(collection.articles(), decided, links, Progress.none());
        return Inputs.status(opened, new Output(terminal).print(differences, new DifferenceRows(), inputs.json()));
    }
}
