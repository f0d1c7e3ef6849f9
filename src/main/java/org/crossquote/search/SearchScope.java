package org.crossquote.search;

import java.util.function.Predicate;
import org.crossquote.text.Article;

/**
 * In what is searched.
 *
 * @param articles whether an article is searched
 * @param notes whether the words of notes on these articles, and on all, are searched too
 */
public record SearchScope(Predicate<Article> articles, boolean notes) {
    /** In all articles, and in the notes. */
    public static SearchScope everything() {
        return new SearchScope(article -> true, true);
    }
}
