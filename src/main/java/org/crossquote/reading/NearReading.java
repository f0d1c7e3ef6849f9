package org.crossquote.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.crossquote.link.Link;
import org.crossquote.quote.Quotation;
import org.crossquote.text.Article;
import org.crossquote.work.Progress;

/** What is known of a collection, and what is found in a few articles of it. */
final class NearReading {
    private final Reading known;
    private final ReadingSoFar soFar;
    private final Set<String> few;

    /** @param few the ids of the articles that are looked through */
    NearReading(Reading known, ReadingSoFar soFar, Set<String> few) {
        this.known = known;
        this.soFar = soFar;
        this.few = few;
    }

    /** What is known of an article stays; the few of which nothing is known are looked through. By article. */
    List<Quotation> quotations(Function<Article, List<Quotation>> finder) {
        List<Quotation> quotations = new ArrayList<>();
        for (Article article : soFar.collection().articles()) {
            List<Quotation> speech = known.quotations(article.id());
            List<Quotation> scare = known.scareQuotes(article.id());
            if (speech.isEmpty() && scare.isEmpty() && few.contains(article.id())) {
                Progress.checkpoint();
                quotations.addAll(soFar.quotations(article, finder));
            } else {
                quotations.addAll(speech);
                quotations.addAll(scare);
            }
        }
        return quotations;
    }

    /** The links that are known, and those among the few, by the article that comes first. */
    List<Link> links(ReadingFinder.LinkSource finder, List<Quotation> quotations) {
        List<Article> articles = soFar.collection().articles().stream()
                .filter(article -> few.contains(article.id()))
                .toList();
        List<Quotation> theirs =
                quotations.stream().filter(q -> few.contains(q.article())).toList();
        List<Link> links = new ArrayList<>(finder.find(articles, theirs, Progress.none()));
        known.allLinks().stream().filter(link -> !isAmongFew(link)).forEach(links::add);
        links.sort(Comparator.comparing((Link link) -> known.numberOf(link.a().article()))
                .thenComparing(link -> link.a().span()));
        return links;
    }

    private boolean isAmongFew(Link link) {
        return few.contains(link.a().article()) && few.contains(link.b().article());
    }
}
