package org.crossquote.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.crossquote.link.Link;
import org.crossquote.link.NestedLinks;
import org.crossquote.link.passim.PassimLinks;
import org.crossquote.link.passim.PassimReader;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.Progress;
import org.crossquote.reading.ReadingFinder;
import org.crossquote.source.Opened;
import org.crossquote.source.Problem;
import org.crossquote.text.ArticleCollection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds passages of different articles that belong together. */
@Command(
        name = "links",
        description = "Finds passages of different articles that belong together, and how their wordings relate.",
        mixinStandardHelpOptions = true)
final class LinksCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(
            names = "--passim",
            paramLabel = "FILE",
            description =
                    "Give the links that passim found between these articles: a file of its out.json or align.json.")
    private @Nullable Path passim;

    @Option(
            names = "--nested",
            description = "Also give links that stand inside a longer one: a quotation inside a copied passage.")
    private boolean nested;

    LinksCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Opened opened = inputs.open(terminal);
        ArticleCollection collection = opened.collection();
        if (passim != null) {
            return printPassim(opened, passim);
        }
        ReadingFinder finder = ReadingFinder.standard();
        List<Quotation> quotations = finder.quotations(collection, Progress.none());
        List<Link> all = finder.links(collection, quotations, Progress.none());
        List<Link> links = nested ? all : NestedLinks.outermost(all);
        return Inputs.status(opened, new Output(terminal).print(links, new LinkRows(links), inputs.json()));
    }

    /** Prints what passim found, and says what of it could not be used. */
    private int printPassim(Opened opened, Path file) {
        String name = Problem.printable(file.toString());
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            PassimLinks read = PassimReader.read(lines, opened.collection().articles());
            if (!read.unreadable().isEmpty()) {
                terminal.say(name + ": line " + read.unreadable().getFirst()
                        + " is no passage of passim's. Give a part of its out.json or align.json.");
            }
            if (read.misplaced() > 0) {
                terminal.say(name + ": " + read.misplaced()
                        + " passages say other words than the articles. Run passim on these very texts.");
            }
            boolean printed = new Output(terminal).print(read.links(), new LinkRows(read.links()), inputs.json());
            boolean whole = read.unreadable().isEmpty() && read.misplaced() == 0;
            return whole ? Inputs.status(opened, printed) : ExitStatus.UNREADABLE;
        } catch (IOException e) {
            terminal.say(
                    name + " could not be read. Give the path of one file of passim's output, unpacked, in UTF-8.");
            return ExitStatus.UNREADABLE;
        }
    }
}
