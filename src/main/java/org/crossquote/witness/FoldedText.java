package org.crossquote.witness;

import java.util.Map;
import org.crossquote.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * The texts of articles in small letters without accents. Remembers the last one only: quotations are decided article by article, and all texts together
 * would take as much room as the collection. For one thread.
 */
final class FoldedText {
    private final Map<String, Article> articles;
    private @Nullable String last;
    private String text = "";

    /** @param articles all articles by their ids */
    FoldedText(Map<String, Article> articles) {
        this.articles = articles;
    }

    /** The text of an article; nothing for one that is not known. */
    String of(String id) {
        if (!id.equals(last)) {
            Article article = articles.get(id);
            text = article == null ? "" : ClaimReader.folded(article.text());
            last = id;
        }
        return text;
    }
}
