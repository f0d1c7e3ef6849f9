package org.crossquote.text;

import java.util.List;
import java.util.Set;

/**
 * One source text with its structure. A text file's text is kept to the byte, that of other formats is what their extraction
 * gives; every span of the program points into it.
 *
 * @param id the file's name, with {@code #n} where the file has several articles; unique in its collection
 * @param title the title or the first line that can stand for one, for display
 * @param language the ISO 639-1 code of the article's language, {@code und} where it could not be told
 * @param text the whole text
 * @param blocks the lines that are not blank, in their order
 * @param details what is known besides of title, authors, outlet, date and address
 * @param extraction how the text came out of its file
 */
public record Article(
        String id,
        String title,
        String language,
        String text,
        List<Block> blocks,
        ArticleDetails details,
        Extraction extraction) {
    public Article {
        blocks = List.copyOf(blocks);
    }

    /** A plain text of which no more is known. */
    public Article(String id, String title, String language, String text, List<Block> blocks) {
        this(id, title, language, text, blocks, ArticleDetails.NONE, Extraction.PLAIN);
    }

    /** The words at {@code span}. */
    public String at(Span span) {
        return span.in(text);
    }

    /** The same article, of which somebody knows better what is said there; a title there is the one for display. */
    public Article correctedBy(ArticleDetails better) {
        return new Article(
                id,
                better.title() == null ? title : better.title(),
                language,
                text,
                blocks,
                details.correctedBy(better),
                extraction);
    }

    /** The same article, of which some details are none. */
    public Article without(Set<DetailField> none) {
        return none.isEmpty()
                ? this
                : new Article(id, title, language, text, blocks, details.without(none), extraction);
    }

    /** The same article under another id. */
    public Article withId(String other) {
        return new Article(other, title, language, text, blocks, details, extraction);
    }
}
