package org.crossquote.app;

import org.crossquote.message.MessageFile;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Span;

/** Where in an article something stands, in words. Headings, captions and the like are called what they are and not counted. */
public final class PlaceWords {
    private static final MessageFile MESSAGES = MessageFile.beside(PlaceWords.class);

    private PlaceWords() {}

    /** Such as "paragraph 22" or "heading". */
    public static String of(Article article, Span span) {
        return in(article, span, "paragraph");
    }

    /** The same for where there is little room, such as "para 22". */
    public static String shortOf(Article article, Span span) {
        return in(article, span, "paragraph.short");
    }

    private static String in(Article article, Span span, String id) {
        int paragraph = 0;
        for (Block block : article.blocks()) {
            boolean counted = block.kind() == BlockKind.PARAGRAPH;
            paragraph += counted ? 1 : 0;
            if (block.span().end() > span.start()) {
                return counted
                        ? MESSAGES.text(id, paragraph)
                        : MESSAGES.text("block." + block.kind().name());
            }
        }
        return MESSAGES.text(id, paragraph);
    }
}
