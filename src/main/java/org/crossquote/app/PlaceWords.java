package org.crossquote.app;

import java.util.Locale;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Span;

/** Where in an article something stands, in words. Headings, captions and the like are called what they are and not counted. */
public final class PlaceWords {
    private PlaceWords() {}

    /** Such as "paragraph 22" or "heading". */
    public static String of(Article article, Span span) {
        return in(article, span, "paragraph ");
    }

    /** The same for where there is little room, such as "para 22". */
    public static String shortOf(Article article, Span span) {
        return in(article, span, "para ");
    }

    private static String in(Article article, Span span, String word) {
        int paragraph = 0;
        for (Block block : article.blocks()) {
            boolean counted = block.kind() == BlockKind.PARAGRAPH;
            paragraph += counted ? 1 : 0;
            if (block.span().end() > span.start()) {
                return counted
                        ? word + paragraph
                        : block.kind().label().replace('-', ' ').toLowerCase(Locale.ROOT);
            }
        }
        return word + paragraph;
    }
}
