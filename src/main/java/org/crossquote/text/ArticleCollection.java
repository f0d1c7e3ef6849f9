package org.crossquote.text;

import java.util.List;
import java.util.Optional;

/**
 * The articles that are open together.
 *
 * @param title what the collection is called on the screen
 * @param articles the articles in the order in which they are shown
 */
public record ArticleCollection(String title, List<Article> articles) {
    public ArticleCollection {
        articles = List.copyOf(articles);
    }

    /** The article of that file name. */
    public Optional<Article> article(String id) {
        return articles.stream().filter(a -> a.id().equals(id)).findFirst();
    }
}
