package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.app.PlaceWords;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.Span;

/** Words together with where they come from, for pasting into another text. */
final class SourceLine {
    private SourceLine() {}

    /** The words at {@code span}, then a line with what is known of the article, its file and the paragraph. */
    static String of(Article article, Span span) {
        ArticleDetails details = article.details();
        List<String> parts = new ArrayList<>(List.of(article.title()));
        parts.addAll(details.authors());
        if (details.outlet() != null) {
            parts.add(details.outlet());
        }
        if (details.published() != null) {
            parts.add(details.published().date().toString());
        }
        parts.add(article.id());
        parts.add(PlaceWords.of(article, span));
        if (details.address() != null) {
            parts.add(details.address());
        }
        return article.at(span).strip() + "\n— " + String.join(", ", parts);
    }
}
