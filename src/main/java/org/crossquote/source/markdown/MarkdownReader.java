package org.crossquote.source.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.crossquote.source.flow.Flow;
import org.crossquote.source.format.ArticleReader;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.ReadableText;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.crossquote.source.markup.MarkupLines;
import org.crossquote.source.web.page.PageEncoding;
import org.crossquote.text.Extraction;

/** Markdown, with tables and front matter. HTML inside it is read as what it shows. */
public final class MarkdownReader implements ArticleReader {
    private static final int LARGEST = 16 << 20;
    private static final int DEEPEST = 200;

    @Override
    public Extraction extraction() {
        return Extraction.of("markdown", 2);
    }

    @Override
    public boolean takes(SourceFile file) {
        return file.endsIn(".md", ".markdown", ".mdown", ".mkd");
    }

    @Override
    public List<ExtractedArticle> read(SourceFile file) throws UnreadableFileException {
        byte[] bytes = file.bytes(LARGEST);
        String text = PageEncoding.decode(bytes, null);
        if (!ReadableText.is(text)) {
            throw file.problem("file.no-text");
        }
        FrontMatter front = FrontMatter.of(text);
        Flow flow = new Flow();
        MarkupLines.add(html(text.substring(front.end())), flow);
        if (flow.isEmpty()) {
            throw file.problem("file.no-article");
        }
        return List.of(flow.article(front.details(), front.language()));
    }

    private static String html(String markdown) {
        List<org.commonmark.Extension> extensions = List.of(TablesExtension.create());
        Parser parser = Parser.builder()
                .extensions(extensions)
                .maxOpenBlockParsers(DEEPEST)
                .build();
        return HtmlRenderer.builder().extensions(extensions).build().render(parser.parse(markdown));
    }
}
