package org.crossquote.app.column;

import org.crossquote.app.PlaceWords;
import org.crossquote.text.Article;
import org.crossquote.text.Span;

/** Words together with where they come from, for pasting into another text. */
final class SourceLine {
    private SourceLine() {}

    /** The words at {@code span}, then a line with title, file and paragraph. */
    static String of(Article article, Span span) {
        return article.at(span).strip() + "\n— " + article.title() + ", " + article.id() + ", "
                + PlaceWords.of(article, span);
    }
}
