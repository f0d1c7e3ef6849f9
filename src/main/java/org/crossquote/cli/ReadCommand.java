package org.crossquote.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.crossquote.source.OpenedCollection;
import org.crossquote.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what articles there are, whatever format they are in, and what their files say of them. */
@Command(name = "read", mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "--passim", descriptionKey = "passim")
    private boolean passim;

    @Option(names = "--why", descriptionKey = "why")
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
