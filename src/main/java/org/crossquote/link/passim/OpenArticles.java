package org.crossquote.link.passim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossquote.text.Article;

/** The open articles by the names that another program may have for them. */
final class OpenArticles {
    private final Map<String, Article> byId = new HashMap<>();
    private final Map<String, Integer> rank = new HashMap<>();

    OpenArticles(List<Article> articles) {
        for (Article article : articles) {
            byId.put(article.id(), article);
            rank.put(article.id(), rank.size());
        }
        for (Article article : articles) {
            int point = article.id().lastIndexOf('.');
            if (point > 0) {
                byId.putIfAbsent(article.id().substring(0, point), article);
            }
        }
    }

    /** The article of an id, a file's name without its ending, or a path. */
    Optional<Article> find(String id) {
        Article article = byId.get(id);
        return Optional.ofNullable(article != null ? article : byId.get(id.substring(id.lastIndexOf('/') + 1)));
    }

    /** The place of an open article in its collection. */
    int rank(String id) {
        return rank.getOrDefault(id, 0);
    }
}
