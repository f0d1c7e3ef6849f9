package org.crossquote.app.note.correction;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.crossquote.link.Link;
import org.crossquote.link.find.LinkFinder;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.correction.ReadingCorrector.LinkSearch;
import org.crossquote.text.Article;
import org.jspecify.annotations.Nullable;

/** Looks for links, and again only when other words are quoted: most corrections change nothing about that. */
final class RememberedLinks implements LinkSearch {
    private @Nullable LinkFinder finder;
    private List<Article> articles = List.of();
    private List<Quotation> quotations = List.of();
    private List<Link> links = List.of();

    @Override
    public synchronized List<Link> find(List<Article> among, List<Quotation> quoted) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("superseded while it waited for the search before");
        }
        if (!articles.equals(among) || !quotations.equals(quoted)) {
            LinkFinder ready = finder;
            if (ready == null) {
                ready = new LinkFinder();
                finder = ready;
            }
            links = ready.find(among, quoted);
            articles = List.copyOf(among);
            quotations = List.copyOf(quoted);
        }
        return links;
    }
}
