package org.crossquote.app.note;

import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Span;

/** Where in an article something stands, in words. */
final class PlaceWords {
    private PlaceWords() {}

    /** Such as "para 22"; other kinds of block by their name. */
    static String of(Article article, Span span) {
        int paragraph = 0;
        for (Block block : article.blocks()) {
            if (block.kind() == BlockKind.PARAGRAPH) {
                paragraph++;
            }
            if (block.span().end() > span.start()) {
                return block.kind() == BlockKind.PARAGRAPH
                        ? "para " + paragraph
                        : block.kind().label().replace('-', ' ');
            }
        }
        return "end";
    }
}
