package org.crossquote.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.message.Message;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationKind;
import org.crossquote.source.ArticleMaker;
import org.crossquote.source.CollectionOpener;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("threads")
class ReadingFinderTest {
    private final ArticleMaker maker = new ArticleMaker();

    @AfterEach
    void clearInterrupt() {
        Thread.interrupted();
    }

    private ArticleCollection collection(int articles) {
        List<Article> made = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            made.add(maker.make(i + ".txt", "“Number " + i + ",” she said."));
        }
        return new ArticleCollection("test", made);
    }

    private static Quotation quotation(Article article, QuotationKind kind) {
        Span span = new Span(0, 5);
        return new Quotation(
                article.id(),
                span,
                article.at(span),
                1,
                List.of("She"),
                null,
                null,
                null,
                null,
                kind,
                0.9,
                Message.of("test"));
    }

    private static Link link(Grade grade, Article a, Article b) {
        Span span = new Span(0, 5);
        return new Link(
                grade,
                1,
                new Passage(a.id(), span, a.at(span)),
                new Passage(b.id(), span, b.at(span)),
                Message.of("test"));
    }

    private static ReadingFinder finder(QuotationKind kind, Grade grade) {
        return new ReadingFinder(
                article -> List.of(quotation(article, kind)),
                quotations -> List.of(),
                (articles, quotations, progress) -> List.of(link(grade, articles.get(0), articles.get(1))),
                (articles, quotations, links) -> quotations,
                Findings.anew());
    }

    @Test
    void keepsTheOrderOfArticlesHoweverManyThereAre() {
        ArticleCollection many = collection(200);
        Reading reading = finder(QuotationKind.DIRECT, Grade.IDENTICAL).read(many, stage -> Progress.none());
        assertThat(reading.quotations())
                .extracting(Quotation::article)
                .containsExactlyElementsOf(
                        many.articles().stream().map(Article::id).toList());
    }

    @Test
    void leavesScareQuotesAndBoilerplateOutOfTheReading() {
        Reading reading = finder(QuotationKind.SCARE, Grade.BOILERPLATE).read(collection(3), stage -> Progress.none());
        assertThat(reading.quotations()).isEmpty();
        assertThat(reading.links()).isEmpty();
        assertThat(reading.collection().articles()).hasSize(3);
    }

    @Test
    void reportsEachStageFromNothingToAll() {
        List<String> heard = new ArrayList<>();
        finder(QuotationKind.DIRECT, Grade.VARIANT)
                .read(collection(2), stage -> Progress.to(done -> heard.add(stage.inWords() + " " + done)));
        assertThat(heard)
                .containsExactly(
                        "Finding quotations 0.0",
                        "Finding quotations 0.5",
                        "Finding quotations 1.0",
                        "Finding links 0.0",
                        "Finding links 1.0");
    }

    @Test
    void stopsBetweenArticlesWhenInterrupted() {
        for (int size : new int[] {10, 200}) {
            List<Double> heard = new ArrayList<>();
            double third = 3.0 / size;
            Progress interrupting = Progress.to(done -> {
                heard.add(done);
                if (done == third) {
                    Thread.currentThread().interrupt();
                }
            });
            ArticleCollection collection = collection(size);
            ReadingFinder finder = finder(QuotationKind.DIRECT, Grade.VARIANT);
            assertThatThrownBy(() -> finder.read(collection, stage -> interrupting))
                    .isInstanceOf(CancellationException.class);
            assertThat(heard).endsWith(third);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aFailingFinderIsNotSwallowed() {
        ReadingFinder broken = new ReadingFinder(
                article -> {
                    throw new IllegalStateException("broken rule");
                },
                quotations -> List.of(),
                (articles, quotations, progress) -> List.of(),
                (articles, quotations, links) -> quotations,
                Findings.anew());
        for (int size : new int[] {3, 200}) {
            ArticleCollection collection = collection(size);
            assertThatThrownBy(() -> broken.read(collection, stage -> Progress.none()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("broken rule");
        }
    }

    @Test
    void readsTheBundledArticles() {
        Reading reading = ReadingFinder.standard().read(new CollectionOpener().bundled(), stage -> Progress.none());
        assertThat(reading.quotations()).hasSize(57);
        assertThat(reading.speakers())
                .extracting(s -> s.shortName())
                .contains("Trump", "Petro", "Maldonado", "Bessent");
        assertThat(reading.quotations())
                .allSatisfy(q ->
                        assertThat(reading.quotationAt(q.article(), q.span())).contains(q));
        assertThat(reading.links()).isNotEmpty().allSatisfy(link -> {
            assertThat(reading.passages(link.a().article())).contains(link.a().span());
            assertThat(reading.counterparts(link.b().article(), link.b().span()))
                    .extracting(Counterpart::link)
                    .contains(link);
        });
    }

    @Test
    void anEmptyCollectionGivesAnEmptyReading() {
        Reading reading =
                ReadingFinder.standard().read(new ArticleCollection("none", List.of()), stage -> Progress.none());
        assertThat(reading.quotations()).isEmpty();
        assertThat(reading.links()).isEmpty();
        assertThat(reading.speakers()).isEmpty();
    }
}
