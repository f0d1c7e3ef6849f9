package org.crossquote.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.crossquote.export.findings.JsonLines;
import org.crossquote.source.OpenedCollection;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what each line of the articles is. */
@Command(name = "structure", mixinStandardHelpOptions = true)
final class StructureCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "--text", descriptionKey = "text")
    private boolean text;

    StructureCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        OpenedCollection opened = inputs.open(terminal);
        List<Article> articles = opened.collection().articles();
        if (text) {
            List<String> texts = articles.stream().map(Article::text).toList();
            return Inputs.status(opened, new Output(terminal).print(texts));
        }
        List<Row> rows = articles.stream()
                .flatMap(article -> article.blocks().stream().map(block -> new Row(article, block)))
                .toList();
        return Inputs.status(opened, new Output(terminal).print(rows, new Form(), inputs.json()));
    }

    private record Row(Article article, Block block) {}

    private static final class Form implements Rows<Row> {
        @Override
        public void write(Row row, JsonLines json) {
            json.text("article", row.article().id());
            json.text("kind", row.block().kind().label());
            json.span(row.block().span());
            json.text("language", row.block().language());
        }

        @Override
        public List<String> heads() {
            return List.of("article", "kind", "start", "end", "language", "words");
        }

        @Override
        public List<String> cells(Row row) {
            Block block = row.block();
            return List.of(
                    row.article().id(),
                    block.kind().label(),
                    String.valueOf(block.span().start()),
                    String.valueOf(block.span().end()),
                    block.language(),
                    row.article().at(block.span()));
        }
    }
}
