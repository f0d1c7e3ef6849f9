package org.crossquote.source.web;

import java.util.Optional;
import org.crossquote.source.format.BlockWriter;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.web.body.ArticleBody;
import org.crossquote.source.web.details.PageDetails;
import org.crossquote.source.web.page.PageParser;
import org.crossquote.text.BlockKind;
import org.jsoup.nodes.Document;

/** Takes the article out of a page. */
public final class PageArticle {
    private PageArticle() {}

    /** The article on a page; empty when there is none. */
    public static Optional<ExtractedArticle> of(String html) {
        Document page = PageParser.parse(html);
        PageDetails details = PageDetails.of(page);
        return ArticleBody.find(page, details).map(body -> written(body, details));
    }

    private static ExtractedArticle written(ArticleBody body, PageDetails details) {
        BlockWriter writer = new BlockWriter();
        String title = details.details().title();
        if (title != null) {
            writer.add(BlockKind.TITLE, title);
        }
        for (ArticleBody.Line line : body.lines()) {
            writer.add(line.kind(), line.text());
        }
        return writer.article(details.details()).in(details.language()).because(body.reason());
    }
}
