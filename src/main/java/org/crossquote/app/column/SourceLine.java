package org.crossquote.app.column;

import java.util.List;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.text.Span;

/** Words together with where they come from, for pasting into another text. */
final class SourceLine {
    private SourceLine() {}

    /** The words at {@code span}, then a line with title, file and paragraph. */
    static String of(Article article, Span span) {
        return article.at(span).strip() + "\n— " + article.title() + ", " + article.id() + ", paragraph "
                + paragraph(article, span.start());
    }

    /** The number, from 1, of the block that {@code offset} lies in or behind. */
    static int paragraph(Article article, int offset) {
        List<Block> blocks = article.blocks();
        int number = 1;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).span().start() <= offset) {
                number = i + 1;
            }
        }
        return number;
    }
}
