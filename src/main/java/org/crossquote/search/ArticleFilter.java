package org.crossquote.search;

import java.util.List;
import org.crossquote.search.query.Query;
import org.crossquote.text.Article;
import org.crossquote.text.PublicationTime;

/** Whether an article is what a condition asks for. */
final class ArticleFilter {
    private ArticleFilter() {}

    /** @param number the article's number, from 1 */
    static boolean fits(Query.OfArticle condition, Article article, int number) {
        return switch (condition) {
            case Query.Numbered numbered -> numbered.first() <= number && number <= numbered.last();
            case Query.Outlet outlet -> {
                String name = article.details().outlet();
                yield name != null && Names.fit(outlet.words(), List.of(name));
            }
            case Query.Published published -> {
                PublicationTime time = article.details().published();
                yield time != null
                        && !time.date().isBefore(published.first())
                        && !time.date().isAfter(published.last());
            }
        };
    }
}
