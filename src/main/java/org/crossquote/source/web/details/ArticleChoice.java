package org.crossquote.source.web.details;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Which of the articles that a page's structured data name is the one on the page. */
final class ArticleChoice {
    private static final List<String> TELLING =
            List.of("datePublished", "author", "articleBody", "headline", "publisher");

    private ArticleChoice() {}

    static @Nullable JsonNode best(List<JsonNode> articles, Document page) {
        String title = page.title().toLowerCase(Locale.ROOT);
        JsonNode best = null;
        int most = -1;
        for (JsonNode article : articles) {
            int score = score(article, title);
            if (score > most) {
                most = score;
                best = article;
            }
        }
        return best;
    }

    private static int score(JsonNode article, String title) {
        int score = 0;
        for (String field : TELLING) {
            score += article.path(field).isMissingNode() ? 0 : 1;
        }
        String headline = StructuredData.words(article.path("headline"));
        int shared = headline == null || title.isEmpty() ? 0 : SharedWords.percent(headline, title);
        return score + (shared >= 50 ? 4 : 0);
    }
}
