package org.crossquote.text;

import java.util.List;

/**
 * One source text with its structure. The text is kept to the byte; every span of the program points into it.
 *
 * @param id the file's name, unique in its collection
 * @param title the title or the first line that can stand for one, for display
 * @param language the ISO 639-1 code of the article's language, {@code und} where it could not be told
 * @param text the whole text as it stands in the file
 * @param blocks the lines that are not blank, in their order
 */
public record Article(String id, String title, String language, String text, List<Block> blocks) {
    public Article {
        blocks = List.copyOf(blocks);
    }

    /** The words at {@code span}. */
    public String at(Span span) {
        return span.in(text);
    }
}
