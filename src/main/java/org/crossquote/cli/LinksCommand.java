package org.crossquote.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.crossquote.link.Link;
import org.crossquote.link.NestedLinks;
import org.crossquote.link.Passage;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.Progress;
import org.crossquote.reading.ReadingFinder;
import org.crossquote.source.Opened;
import org.crossquote.text.ArticleCollection;
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
        ReadingFinder finder = ReadingFinder.standard();
        List<Quotation> quotations = finder.quotations(collection, Progress.none());
        List<Link> all = finder.links(collection, quotations, Progress.none());
        List<Link> links = nested ? all : NestedLinks.outermost(all);
        return Inputs.status(opened, new Output(terminal).print(links, new Form(), inputs.json()));
    }

    private static final class Form implements Rows<Link> {
        @Override
        public void write(Link link, JsonLines json) {
            json.text("grade", link.grade().label());
            json.share("score", link.score());
            json.object("a", () -> side(link.a(), json));
            json.object("b", () -> side(link.b(), json));
            json.text("why", link.why());
        }

        private static void side(Passage passage, JsonLines json) {
            json.text("article", passage.article());
            json.span(passage.span());
            json.text("exact", passage.exact());
        }

        @Override
        public List<String> heads() {
            return List.of("grade", "score", "article", "start", "article", "start", "words", "words there");
        }

        @Override
        public List<String> cells(Link link) {
            return List.of(
                    link.grade().label(),
                    String.format(Locale.ROOT, "%.2f", link.score()),
                    link.a().article(),
                    String.valueOf(link.a().span().start()),
                    link.b().article(),
                    String.valueOf(link.b().span().start()),
                    link.a().exact(),
                    link.b().exact());
        }
    }
}
