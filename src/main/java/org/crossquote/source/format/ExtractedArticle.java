package org.crossquote.source.format;

import java.util.List;
import java.util.Optional;
import org.crossquote.text.ArticleDetails;
import org.jspecify.annotations.Nullable;

/**
 * One article as a reader took it out of a file.
 *
 * @param text the article's text
 * @param knownBlocks its blocks, or null where the text is plain and its structure is to be found
 * @param details what the file says of it
 * @param language the ISO 639-1 code of the language that the file says it is in, or null
 * @param reason the id of the sentence that says where in the file it was found, or null where that is no question
 */
public record ExtractedArticle(
        String text,
        @Nullable List<ExtractedBlock> knownBlocks,
        ArticleDetails details,
        @Nullable String language,
        @Nullable String reason) {
    public ExtractedArticle {
        knownBlocks = knownBlocks == null ? null : List.copyOf(knownBlocks);
    }

    /** A plain text, of which the file says no more. */
    public static ExtractedArticle plain(String text) {
        return plain(text, ArticleDetails.NONE);
    }

    /** A plain text of which the file says more than stands in it. */
    public static ExtractedArticle plain(String text, ArticleDetails details) {
        return new ExtractedArticle(text, null, details, null, null);
    }

    /** The blocks, where the reader knows them. */
    public Optional<List<ExtractedBlock>> blocks() {
        return Optional.ofNullable(knownBlocks);
    }

    /** The same article, its file saying that it is in a language. */
    public ExtractedArticle in(@Nullable String declared) {
        return new ExtractedArticle(text, knownBlocks, details, declared, reason);
    }

    /** The same article with where it was found. */
    public ExtractedArticle because(String where) {
        return new ExtractedArticle(text, knownBlocks, details, language, where);
    }
}
