package org.crossquote.source.factiva;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crossquote.source.format.ArticleReader;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.crossquote.source.web.WebPageReader;
import org.crossquote.source.web.page.PageEncoding;
import org.crossquote.source.web.page.PageParser;
import org.crossquote.text.Extraction;
import org.crossquote.work.Progress;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** HTML exports of Factiva: a block of class "article" for each article, its fields by codes of two letters or in a fixed order. */
public final class FactivaReader implements ArticleReader {
    private static final int LARGEST = 128 << 20;

    private final WebPageReader pages = new WebPageReader();

    @Override
    public Extraction extraction() {
        return Extraction.of("factiva", 1);
    }

    @Override
    public boolean takes(SourceFile file) {
        return pages.takes(file) && file.headText().toLowerCase(Locale.ROOT).contains("factiva");
    }

    @Override
    public List<ExtractedArticle> read(SourceFile file) throws UnreadableFileException {
        Document page = PageParser.parse(PageEncoding.decode(file.bytes(LARGEST), null));
        List<ExtractedArticle> articles = new ArrayList<>();
        for (Element article : page.select("div.article")) {
            Progress.checkpoint();
            FactivaArticle.of(article).ifPresent(articles::add);
        }
        return articles.isEmpty() ? pages.read(file) : articles; // a page about the database is a page
    }
}
