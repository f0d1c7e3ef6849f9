package org.crossquote.annotation;

import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What an annotation stands on. */
public sealed interface Target {
    /**
     * Some words of an article.
     *
     * @param article the article's key, an address that does not change with the file's name (see {@link KnownArticle})
     * @param quote the words and their context
     * @param position where they stood, null when another tool did not say
     * @param status how well they were found when they were last looked for
     * @param others fields of others, such as further selectors under {@code selector}
     */
    record Passage(
            String article, TextQuote quote, @Nullable TextPosition position, AnchorStatus status, OtherFields others)
            implements Target {
        /** A span of an article's text. */
        public static Passage of(String article, String text, Span span) {
            return new Passage(
                    article,
                    TextQuote.of(text, span),
                    TextPosition.of(text, span),
                    AnchorStatus.EXACT,
                    OtherFields.NONE);
        }

        /** On other words, with what others wrote on this passage; but not with their selectors, which say where it was. */
        Passage movedTo(Passage to) {
            return new Passage(to.article, to.quote, to.position, to.status, others.without("selector"));
        }

        /** The same with another status. */
        public Passage with(AnchorStatus found) {
            return found == status ? this : new Passage(article, quote, position, found, others);
        }
    }

    /**
     * A whole article.
     *
     * @param article its key, or an address that another tool gave
     */
    record WholeArticle(String article) implements Target {}

    /**
     * All articles together.
     *
     * @param collection the collection's key
     */
    record WholeCollection(String collection) implements Target {}

    /**
     * A target of another tool that this program only keeps.
     *
     * @param json as it stood in the file; not to be changed
     */
    record Foreign(JsonNode json) implements Target {}
}
