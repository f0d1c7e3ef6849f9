package org.crossquote.app.column;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossquote.app.SpeakerFilter;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.crossquote.text.Span;

/**
 * Where the keyboard stops in an article: at quotations, or at passages where the reader wants to see facts only. It is asked of what was
 * found and not of what is on the screen, so that no column is made on the way through thousands of articles.
 */
public final class Stops {
    private final Reading reading;
    private final SpeakerFilter filter;

    /**
     * @param reading what was found, as far as the reader wants to see it
     * @param filter whose quotations are not passed by
     */
    public Stops(Reading reading, SpeakerFilter filter) {
        this.reading = reading;
        this.filter = filter;
    }

    /** Whether the keyboard may stop there, whoever is shown. */
    public boolean isStop(Article article, Span span) {
        boolean found = reading.shown().quotations()
                ? reading.quotationAt(article.id(), span).isPresent()
                : reading.passages(article.id()).contains(span);
        return found && allows(Markable.in(article), span);
    }

    /** The first stop that begins behind {@code offset}. */
    public Optional<Span> after(Article article, int offset) {
        return first(article, shown(article.id()).filter(s -> s.start() > offset));
    }

    /** The last stop that begins before {@code offset}. */
    public Optional<Span> before(Article article, int offset) {
        List<Span> earlier = shown(article.id()).filter(s -> s.start() < offset).toList();
        return first(article, earlier.reversed().stream());
    }

    private Optional<Span> first(Article article, Stream<Span> spans) {
        List<Span> found = spans.toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Markable markable = Markable.in(article);
        return found.stream().filter(s -> allows(markable, s)).findFirst();
    }

    private boolean allows(Markable markable, Span span) {
        boolean isShownEverywhere =
                !reading.shown().quotations() && reading.shown().boilerplate();
        return isShownEverywhere || markable.allows(span);
    }

    private Stream<Span> shown(String article) {
        return reading.shown().quotations()
                ? reading.quotations(article).stream()
                        .filter(q -> filter.shows(reading.speakersOf(q)))
                        .map(Quotation::span)
                : reading.passages(article).stream();
    }
}
