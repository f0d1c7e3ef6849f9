package org.crossquote.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossquote.message.MessageFile;
import org.crossquote.source.flow.VisibleDetails;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.text.PublicationTime;

/** Says in which line of an article the day stands that is known as the day of its publication. */
public final class DetailsReason {
    private static final MessageFile MESSAGES = MessageFile.beside(DetailsReason.class);

    private DetailsReason() {}

    /**
     * The sentence; empty where no line of the article gives the day that it is known to be from.
     *
     * @param language in which language
     */
    public static Optional<String> of(Article article, Locale language) {
        PublicationTime known = article.details().published();
        if (known == null) {
            return Optional.empty();
        }
        VisibleDetails visible = visible(article.text(), article.blocks(), article.language());
        return Optional.ofNullable(visible.line())
                .filter(line -> known.equals(visible.published()))
                .map(line -> MESSAGES.text(language, "published.line", line));
    }

    static VisibleDetails visible(String text, List<Block> blocks, String language) {
        return VisibleDetails.of(text, blocks, language);
    }
}
