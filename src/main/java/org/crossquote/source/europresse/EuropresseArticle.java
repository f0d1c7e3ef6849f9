package org.crossquote.source.europresse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossquote.source.flow.Bylines;
import org.crossquote.source.flow.Flow;
import org.crossquote.source.flow.WrittenDate;
import org.crossquote.source.format.Blanks;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.web.page.PageLine;
import org.crossquote.source.web.page.PageLines;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.BlockKind;
import org.jsoup.nodes.Element;

/** One article of an export: outlet, a line with the date, the title, who wrote it, the text, and "©" before what the database adds. */
final class EuropresseArticle {
    private static final String TITLE = ".titreArticleVisu";

    private EuropresseArticle() {}

    static Optional<ExtractedArticle> of(Element article, Element outlet) {
        Element titled = article.selectFirst(TITLE);
        if (titled == null) {
            return Optional.empty();
        }
        String title = Blanks.single(titled.text());
        StringBuilder head = new StringBuilder();
        article.select(".DocHeader").forEach(part -> head.append(part.text()).append(' '));
        String name = Blanks.single(outlet.text());
        List<String> authors = new ArrayList<>();
        Flow flow = new Flow();
        flow.add(BlockKind.TITLE, title);
        addBody(article, titled, authors, flow);
        ArticleDetails details = new ArticleDetails(
                title, authors, name, WrittenDate.in(head.toString()).orElse(null), null);
        return Optional.of(flow.article(details, null));
    }

    private static void addBody(Element article, Element titled, List<String> authors, Flow flow) {
        Element header = article.selectFirst("header");
        Element body = article.selectFirst("section");
        if (header != null && body != null) {
            Element titles = header.selectFirst(".titreArticle");
            Element by = titles == null ? null : titles.nextElementSibling();
            authors.addAll(by == null ? List.of() : Bylines.names(by.text()));
            addLines(PageLines.of(body, false), flow);
            return;
        }
        removeUpTo(titled, article);
        PageLines lines = PageLines.of(article, false);
        if (lines.size() > 0 && Bylines.isByline(lines.get(0).text())) {
            authors.addAll(Bylines.names(lines.get(0).text()));
        }
        addLines(lines, flow);
    }

    /** The older form has no element of its own for the text: it is what follows the title. */
    private static void removeUpTo(Element last, Element whole) {
        for (Element at = last; at != whole && at.parent() != null; at = at.parent()) {
            while (at.previousSibling() != null) {
                at.previousSibling().remove();
            }
        }
        last.empty();
    }

    private static void addLines(PageLines lines, Flow flow) {
        for (int i = 0; i < lines.size() && !lines.get(i).text().startsWith("©"); i++) {
            PageLine line = lines.get(i);
            flow.add(line.kind() == BlockKind.TABLE ? BlockKind.PARAGRAPH : line.kind(), line.text());
        }
    }
}
