package org.crossquote.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.crossquote.difference.Difference;
import org.crossquote.difference.find.DifferenceFinder;
import org.crossquote.link.Link;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.ReadingFinder;
import org.crossquote.source.OpenedCollection;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Finds where the accounts of different articles differ. */
@Command(
        name = "differences",
        description =
                "Finds where the accounts of different articles differ: who said it, in which words, how many, when, whether at all.",
        mixinStandardHelpOptions = true)
final class DifferencesCommand implements Callable<Integer> {
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
            terminal.say("Accounts of different articles are compared, and this is one alone."
                    + " Give its folder, or several files.");
        }
        ReadingFinder finder = ReadingFinder.standard();
        List<Quotation> quotations = finder.quotations(collection, Progress.none());
        List<Link> links = finder.links(collection, quotations, Progress.none());
        List<Difference> differences =
                new DifferenceFinder().find(collection.articles(), quotations, links, Progress.none());
        return Inputs.status(opened, new Output(terminal).print(differences, new DifferenceRows(), inputs.json()));
    }
}
