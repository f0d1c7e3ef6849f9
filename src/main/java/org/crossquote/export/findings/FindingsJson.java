package org.crossquote.export.findings;

import java.io.Writer;
import java.util.Locale;
import org.crossquote.export.choice.Excerpt;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.PublicationTime;

/** All findings as one JSON object, in English: what was chosen, the articles, their quotations, links and differences. */
public final class FindingsJson {
    private FindingsJson() {}

    /** Writes them; {@code out} stays open. */
    public static void write(Excerpt excerpt, Writer out) {
        try (JsonLines json = new JsonLines(out)) {
            json.line(() -> fields(excerpt, json));
        }
    }

    private static void fields(Excerpt excerpt, JsonLines json) {
        Reading reading = excerpt.reading();
        String chosen = excerpt.sentence(Locale.ROOT);
        json.text("collection", reading.collection().title());
        json.text("chosen", chosen.isEmpty() ? "all" : chosen);
        json.objects("articles", reading.collection().articles(), article -> article(article, excerpt, json));
        json.objects("quotations", reading.quotations(), quotation -> QuotationFields.write(quotation, json));
        LinkFields links = new LinkFields(reading.links());
        json.objects("links", reading.links(), link -> links.write(link, json));
        json.objects("differences", excerpt.differences(), difference -> DifferenceFields.write(difference, json));
    }

    private static void article(Article article, Excerpt excerpt, JsonLines json) {
        ArticleDetails details = article.details();
        PublicationTime published = details.published();
        json.text("article", article.id());
        json.number("number", excerpt.numberOf(article.id()));
        json.text("title", article.title());
        json.texts("authors", details.authors());
        json.text("outlet", details.outlet());
        json.text("published", published == null ? null : published.toString());
        json.text("address", details.address());
        json.text("language", article.language());
    }
}
