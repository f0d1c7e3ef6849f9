package org.crossquote.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossquote.export.findings.JsonLines;
import org.crossquote.source.DetailsReason;
import org.crossquote.source.format.ExtractionReason;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.PublicationTime;
import org.jspecify.annotations.Nullable;

/** Articles with what is known of them. */
final class ArticleRows implements Rows<Article> {
    private final boolean passim;
    private final boolean why;

    /**
     * @param passim whether each has what passim asks for besides
     * @param why whether each says where in its file it was found
     */
    ArticleRows(boolean passim, boolean why) {
        this.passim = passim;
        this.why = why;
    }

    @Override
    public void write(Article article, JsonLines json) {
        ArticleDetails details = article.details();
        if (passim) {
            json.text("id", article.id());
            json.text("series", details.outlet() == null ? article.id() : details.outlet());
        }
        json.text("article", article.id());
        json.text("title", article.title());
        json.texts("authors", details.authors());
        json.textOrNull("published", published(details.published()));
        json.textOrNull("outlet", details.outlet());
        json.textOrNull("address", details.address());
        json.text("language", article.language());
        json.text("extraction", article.extraction().label());
        if (why) {
            String why = why(article, Locale.ENGLISH);
            json.textOrNull("why", why.isEmpty() ? null : why);
        }
        json.text("text", article.text());
        json.objects("blocks", article.blocks(), block -> {
            json.text("kind", block.kind().label());
            json.span(block.span());
        });
    }

    private static @Nullable String published(@Nullable PublicationTime time) {
        return time == null ? null : time.toString();
    }

    @Override
    public List<String> heads() {
        List<String> heads = new ArrayList<>(List.of("article", "outlet", "published", "language", "words", "authors"));
        if (why) {
            heads.add("why");
        }
        heads.add("title");
        return heads;
    }

    @Override
    public List<String> cells(Article article) {
        ArticleDetails details = article.details();
        String outlet = details.outlet();
        PublicationTime published = details.published();
        List<String> cells = new ArrayList<>(List.of(
                article.id(),
                outlet == null ? "" : outlet,
                published == null ? "" : published.date().toString(),
                article.language(),
                String.valueOf(words(article.text())),
                String.join(", ", details.authors())));
        if (why) {
            cells.add(why(article, Locale.getDefault(Locale.Category.DISPLAY)));
        }
        cells.add(article.title());
        return cells;
    }

    /** Where its text was found, and where its day. */
    private static String why(Article article, Locale language) {
        return Stream.concat(
                        ExtractionReason.of(article.extraction(), language).stream(),
                        DetailsReason.of(article, language).stream())
                .collect(Collectors.joining(" "));
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+", 0).length;
    }
}
