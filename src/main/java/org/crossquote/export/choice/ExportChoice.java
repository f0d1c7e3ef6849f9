package org.crossquote.export.choice;

import java.util.Set;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.Reading;

/**
 * Which articles and whose words are exported. How sure links must be, and of which kinds, is what the reading shows.
 *
 * @param articles their ids; none means all
 * @param speakers the names under which the reading has the speakers; none means all
 */
public record ExportChoice(Set<String> articles, Set<String> speakers) {
    /** Everything. */
    public static final ExportChoice ALL = new ExportChoice(Set.of(), Set.of());

    public ExportChoice {
        articles = Set.copyOf(articles);
        speakers = Set.copyOf(speakers);
    }

    /** Whether an article is exported. */
    public boolean has(String article) {
        return articles.isEmpty() || articles.contains(article);
    }

    /** Whether a quotation is exported. */
    boolean has(Quotation quotation, Reading reading) {
        return has(quotation.article())
                && (speakers.isEmpty()
                        || reading.speakersOf(quotation).stream().anyMatch(s -> speakers.contains(s.name())));
    }
}
