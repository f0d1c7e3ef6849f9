package org.crossquote.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.message.Message;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationKind;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Span;
import org.crossquote.work.StoppedAt;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final ArticleMaker MAKER = new ArticleMaker();
    private static final Article FIRST = MAKER.make("a.txt", """
            The harbour fire

            The harbour burned on Monday night. “It was all gone,” said Ann Lee. “We will build again,” she added.
            Nobody had been warned before the fire. The watch had gone home at six.
            """);
    private static final Article SECOND = MAKER.make("b.txt", """
            A fire at sea

            On Monday night a fire took the harbour. Ann Lee said it was “all gone”. The port had a new crane from Italy.
            """);
    private static final Article THIRD = MAKER.make("c.txt", """
            Smoke over town

            The harbour was in flames on Monday. The crane had come from Italy last spring.
            """);

    private static final Link QUOTE = link(Grade.FRAGMENT, FIRST, "“It was all gone,”", SECOND, "“all gone”");
    private static final Link FIRE =
            link(Grade.SAME_FACT, FIRST, "The harbour burned on Monday night", SECOND, "On Monday night a fire took");
    private static final Link FLAMES = link(
            Grade.SAME_FACT, FIRST, "The harbour burned on Monday night", THIRD, "The harbour was in flames on Monday");
    private static final Link CRANE =
            link(Grade.SAME_FACT, SECOND, "a new crane from Italy", THIRD, "The crane had come from Italy");

    private final Reading reading = new Reading(
            new ArticleCollection("test", List.of(FIRST, SECOND, THIRD)),
            List.of(quotation(FIRST, "“It was all gone,”"), quotation(FIRST, "“We will build again,”")),
            List.of(),
            List.of(QUOTE, FIRE, FLAMES, CRANE));
    private final Coverage coverage = new Coverage(reading);

    private static Span span(Article article, String words) {
        int at = article.text().indexOf(words);
        return new Span(at, at + words.length());
    }

    private static Link link(Grade grade, Article a, String inA, Article b, String inB) {
        return new Link(
                grade,
                0.9,
                new Passage(a.id(), span(a, inA), inA),
                new Passage(b.id(), span(b, inB), inB),
                Message.of("test"));
    }

    private static Quotation quotation(Article article, String words) {
        return new Quotation(
                article.id(),
                span(article, words),
                words,
                1,
                List.of("Ann Lee"),
                null,
                null,
                null,
                null,
                QuotationKind.DIRECT,
                0.9,
                Message.of("test"));
    }

    @Test
    void aQuotationThatNobodyElseHasStandsOnlyHere() {
        assertThat(coverage.quotationsOnlyIn(FIRST))
                .extracting(Quotation::exact)
                .containsExactly("“We will build again,”");
    }

    @Test
    void sentencesWithoutLinkAndQuotationStandOnlyHereNeighboursAsOne() {
        assertThat(coverage.passagesOnlyIn(FIRST))
                .extracting(FIRST::at)
                .containsExactly("Nobody had been warned before the fire. The watch had gone home at six.");
        assertThat(coverage.passagesOnlyIn(THIRD)).isEmpty();
    }

    @Test
    void whatTheOthersShareIsMissing() {
        assertThat(coverage.missingIn(FIRST.id()))
                .singleElement()
                .satisfies(s -> assertThat(s.articles()).isEqualTo(Set.of(SECOND.id(), THIRD.id())));
        assertThat(coverage.missingIn(SECOND.id())).isEmpty();
        assertThat(coverage.missingIn(THIRD.id()))
                .singleElement()
                .satisfies(s -> assertThat(s.isUtterance()).isTrue());
    }

    @Test
    void aFactInThreeArticlesIsOneGroup() {
        Article none = MAKER.make("d.txt", "Nothing of it.");
        assertThat(coverage.missingIn(none.id()))
                .extracting(s -> s.articles().size())
                .containsExactly(3, 2, 2);
    }

    /** Among many articles, an article lacks only what those tell with which it has something in common. */
    @Test
    void whatOthersSayOfAnotherEventIsNotMissing() {
        List<Article> many = new ArrayList<>(List.of(FIRST, SECOND, THIRD));
        for (int i = 0; i < 30; i++) {
            many.add(MAKER.make("other" + i, "Something else happened far away."));
        }
        Coverage crowd = new Coverage(new Reading(
                new ArticleCollection("test", many), List.of(), List.of(), List.of(QUOTE, FIRE, FLAMES, CRANE)));
        assertThat(crowd.missingIn("other7")).isEmpty();
        assertThat(crowd.missingIn(FIRST.id())).hasSize(1);
        assertThat(crowd.articlesOnSameEvent(FIRST.id())).containsExactly(SECOND.id());
    }

    /** A common background links articles on different days: in so many, one link to one of them shows no common event. */
    @Test
    void oneLinkAmongManyArticlesShowsNoCommonEvent() {
        List<Article> many = new ArrayList<>(List.of(FIRST, SECOND, THIRD));
        for (int i = 0; i < 30; i++) {
            many.add(MAKER.make("other" + i, "Something else happened far away."));
        }
        Coverage crowd = new Coverage(
                new Reading(new ArticleCollection("test", many), List.of(), List.of(), List.of(QUOTE, FLAMES, CRANE)));
        assertThat(crowd.articlesOnSameEvent(FIRST.id())).isEmpty();
        assertThat(crowd.missingIn(FIRST.id())).isEmpty();
    }

    @Test
    void whatTheReaderHidesIsNotCounted() {
        Coverage few = new Coverage(reading.showing(DisplayFilter.usual().with(DisplayFilter.Kinds.QUOTATIONS)));
        assertThat(few.missingIn(FIRST.id())).isEmpty();
        assertThat(few.missingIn(THIRD.id())).hasSize(1);
    }

    /** With the links of thousands of articles putting the passages in order takes a good part of the time. */
    @Test
    void puttingThePassagesInOrderCanBeCalledOffToo() throws InterruptedException {
        int links = 400;
        String words = "abcd ".repeat(links);
        Article a = new Article("a.txt", "a", "en", words, List.of());
        Article b = new Article("b.txt", "b", "en", words, List.of());
        List<Link> many = IntStream.range(0, links)
                .mapToObj(i -> new Span(5 * i, 5 * i + 4))
                .map(span -> new Link(
                        Grade.SAME_FACT,
                        0.5,
                        new Passage(a.id(), span, a.at(span)),
                        new Passage(b.id(), span, b.at(span)),
                        Message.of("x")))
                .toList();
        Reading large = new Reading(new ArticleCollection("large", List.of(a, b)), List.of(), List.of(), many);
        // One for each link, twice, one for each of its passages, and at least one for each passage while they are put
        // in order.
        assertThat(StoppedAt.run(() -> new Coverage(large)).checkpoints()).isGreaterThan(5 * links);
    }

    /** A quotation with its marks and the same words without them are one place: who retells them does not lack them. */
    @Test
    void whoTellsAnUtteranceInOtherWordsDoesNotLackIt() {
        Article retelling = MAKER.make("d.txt", "Ann Lee told them that nothing was left.");
        Article fourth = MAKER.make("e.txt", "She said: “It was all gone,” and left.");
        Link bare = link(Grade.SAME_FACT, FIRST, "It was all gone,", retelling, "nothing was left");
        Link withSpeaker =
                link(Grade.SAME_FACT, FIRST, "It was all gone,” said Ann Lee.", retelling, "Ann Lee told them");
        Link same = link(Grade.IDENTICAL, FIRST, "“It was all gone,”", fourth, "“It was all gone,”");
        Coverage told = new Coverage(new Reading(
                new ArticleCollection("test", List.of(FIRST, SECOND, retelling, fourth)),
                List.of(),
                List.of(),
                List.of(QUOTE, bare, withSpeaker, same)));
        assertThat(told.shared())
                .singleElement()
                .satisfies(s -> assertThat(s.articles())
                        .isEqualTo(Set.of(FIRST.id(), SECOND.id(), retelling.id(), fourth.id())));
        assertThat(told.missingIn(retelling.id())).isEmpty();
    }

    /** One finder takes the dateline to the sentence, another does not. */
    @Test
    void oneSentenceWithAndWithoutItsBeginningIsOneFact() {
        Article wire = MAKER.make("w.txt", "PORT (NW) - A fire took the whole harbour on Monday night, and the crane.");
        Link whole = link(
                Grade.SAME_FACT,
                FIRST,
                "The harbour burned on Monday night",
                wire,
                "PORT (NW) - A fire took the whole harbour on Monday night");
        Link part = link(
                Grade.SAME_FACT,
                SECOND,
                "On Monday night a fire took the harbour",
                wire,
                "A fire took the whole harbour on Monday night");
        Coverage told = new Coverage(new Reading(
                new ArticleCollection("test", List.of(FIRST, SECOND, wire)),
                List.of(),
                List.of(),
                List.of(whole, part)));
        assertThat(told.shared())
                .singleElement()
                .satisfies(s -> assertThat(s.articles()).hasSize(3));
    }

    /** What another article tells in words of its own stands there, too. */
    @Test
    void aQuotationThatIsRetoldStandsNotOnlyHere() {
        Article retelling = MAKER.make("d.txt", "Ann Lee told them that the house would rise once more.");
        Link retold = link(Grade.SAME_FACT, FIRST, "We will build again,", retelling, "the house would rise once more");
        Coverage told = new Coverage(new Reading(
                new ArticleCollection("test", List.of(FIRST, retelling)),
                List.of(quotation(FIRST, "“We will build again,”")),
                List.of(),
                List.of(retold)));
        assertThat(told.quotationsOnlyIn(FIRST)).isEmpty();
    }
}
