package org.crossquote.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.crossquote.link.Link;
import org.crossquote.link.find.LinkFinder;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationFinder;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A few articles of a collection before the whole, and work that is taken up again. */
@Tag("threads")
class ReadingSoFarTest {
    private static final Set<String> FEW = Set.of("30.txt", "31.txt", "32.txt");

    private final ArticleCollection collection = collection(80);
    private final Queue<String> lookedThrough = new ConcurrentLinkedQueue<>();
    private final QuotationFinder quotations = new QuotationFinder();

    private static ArticleCollection collection(int count) {
        return new ArticleCollection(
                "many",
                IntStream.range(0, count)
                        .mapToObj(
                                i -> new ArticleMaker()
                                        .make(
                                                i + ".txt",
                                                "Story " + i
                                                        + "\n\n“We will build the old bridge again before the winter,” said Ann Lee, the mayor.\n"))
                        .toList());
    }

    @AfterEach
    void clearInterrupt() {
        Thread.interrupted();
    }

    private ReadingFinder finder() {
        return new ReadingFinder(
                article -> {
                    lookedThrough.add(article.id());
                    return quotations.find(article);
                },
                all -> List.of(),
                (articles, all, progress) -> new LinkFinder().find(articles, all, progress),
                (articles, all, links) -> all,
                Findings.anew());
    }

    @Test
    void aFewHaveTheirQuotationsAndTheLinksAmongThem() {
        Reading near = finder().near(Reading.unread(collection), new ReadingSoFar(collection), FEW);
        assertThat(near.collection()).isSameAs(collection);
        assertThat(near.quotations()).extracting(Quotation::article).containsExactlyInAnyOrderElementsOf(FEW);
        assertThat(near.links())
                .isNotEmpty()
                .allSatisfy(link ->
                        assertThat(FEW).contains(link.a().article(), link.b().article()));
        assertThat(lookedThrough).containsExactlyInAnyOrderElementsOf(FEW);
    }

    @Test
    void whatWasKnownStays() {
        ReadingFinder finder = finder();
        ReadingSoFar soFar = new ReadingSoFar(collection);
        Reading first = finder.near(Reading.unread(collection), soFar, FEW);
        Reading second = finder.near(first, soFar, Set.of("32.txt", "60.txt"));
        assertThat(second.quotations())
                .extracting(Quotation::article)
                .containsExactly("30.txt", "31.txt", "32.txt", "60.txt");
        assertThat(second.allLinks())
                .containsAll(first.allLinks())
                .doesNotHaveDuplicates()
                .extracting((Link link) -> link.b().article())
                .contains("60.txt");
    }

    @Test
    void theWholeIsTheSameAsWithoutThem() {
        ReadingSoFar soFar = new ReadingSoFar(collection);
        ReadingFinder finder = finder();
        finder.near(Reading.unread(collection), soFar, FEW);
        Reading whole = finder.read(soFar, stage -> Progress.none());
        Reading atOnce = finder().read(collection, stage -> Progress.none());
        assertThat(whole.quotations()).isEqualTo(atOnce.quotations());
        assertThat(whole.allLinks()).isEqualTo(atOnce.allLinks());
    }

    @Test
    void takenUpAgainItDoesNotLookTwice() {
        ReadingSoFar soFar = new ReadingSoFar(collection);
        ReadingFinder finder = finder();
        finder.near(Reading.unread(collection), soFar, FEW);
        assertThatThrownBy(() -> finder.read(
                        soFar,
                        stage -> Progress.to(done -> {
                            if (done > 0.5) {
                                Thread.currentThread().interrupt();
                            }
                        })))
                .isInstanceOf(CancellationException.class);
        Thread.interrupted();
        finder.read(soFar, stage -> Progress.none());
        // One that a worker was at when it was called off is begun anew.
        assertThat(lookedThrough)
                .hasSizeLessThan(
                        collection.articles().size() + collection.articles().size() / 4);
        assertThat(Set.copyOf(lookedThrough)).hasSameSizeAs(collection.articles());
    }

    @Test
    void anArticleThatWasChangedIsLookedThroughAnew() {
        ReadingSoFar soFar = new ReadingSoFar(collection);
        ReadingFinder finder = finder();
        finder.near(Reading.unread(collection), soFar, FEW);
        lookedThrough.clear();
        List<Article> changed = collection.articles().stream()
                .map(article -> article.id().equals("31.txt")
                        ? new ArticleMaker().make("31.txt", "“Nothing will be built here,” said Tom Reed, a farmer.")
                        : new ArticleMaker().make(article.id(), article.text()))
                .toList();
        ArticleCollection again = new ArticleCollection("many", changed);
        Reading near = finder.near(Reading.unread(again), new ReadingSoFar(again, soFar), FEW);
        assertThat(lookedThrough).containsExactly("31.txt");
        assertThat(near.quotations("31.txt"))
                .singleElement()
                .satisfies(q -> assertThat(q.exact()).contains("Nothing"));
        assertThat(near.quotations("30.txt")).hasSize(1);
    }
}
