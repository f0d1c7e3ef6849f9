package org.crossquote.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.crossquote.source.OpenedCollection;
import org.crossquote.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what articles there are, whatever format they are in, and what their files say of them. */
@Command(
        name = "read",
        description =
                "Reads articles of any format: title, authors, outlet, date, address, language, text and structure.",
        mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(
            names = "--passim",
            description = "Print the articles as passim reads them: JSON Lines with id, series and text besides.")
    private boolean passim;

    @Option(names = "--why", description = "Say besides where in its file each article was found.")
    private boolean why;

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        OpenedCollection opened = inputs.open(terminal);
        List<Article> articles = opened.collection().articles();
        ArticleRows form = new ArticleRows(passim, why);
        return Inputs.status(opened, new Output(terminal).print(articles, form, passim || inputs.json()));
    }
}
