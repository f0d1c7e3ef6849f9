package org.crossquote.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.message.Message;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationKind;
import org.crossquote.quote.Speaker;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;

/** What a group of linked passages says is told by each of its articles. */
class SharedGroupsTest {
    private static final ArticleMaker MAKER = new ArticleMaker();
    private static final Article LONG = MAKER.make("long.txt", """
            The old bridge

            The bridge had shown cracks in two of its pillars for a month before it fell into the river Tarn on Friday, the surveyor Mila Roth said.
            """);
    private static final Article FALL = MAKER.make("fall.txt", """
            Into the water

            On Friday the bridge fell into the river Tarn.
            """);
    private static final Article CRACKS = MAKER.make("cracks.txt", """
            A warning

            The surveyor Mila Roth had found cracks in two pillars of the bridge a month ago.
            """);

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

    private static Link fact(Article a, String inA, Article b, String inB) {
        return link(Grade.SAME_FACT, a, inA, b, inB);
    }

    private static List<Shared> shared(List<Article> articles, Link... links) {
        return new Coverage(new Reading(new ArticleCollection("test", articles), List.of(), List.of(), List.of(links)))
                .shared();
    }

    /** Two articles that each tell another part of a long sentence do not tell the same. */
    @Test
    void whatIsLinkedWithPartsOfOneSentenceIsNotOneFact() {
        String sentence = LONG.at(
                span(
                        LONG,
                        "The bridge had shown cracks in two of its pillars for a month before it fell into the river Tarn on Friday"));
        List<Shared> shared = shared(
                List.of(LONG, FALL, CRACKS),
                fact(LONG, sentence, FALL, "On Friday the bridge fell into the river Tarn"),
                fact(
                        LONG,
                        sentence + ", the surveyor Mila Roth said",
                        CRACKS,
                        "The surveyor Mila Roth had found cracks in two pillars of the bridge a month ago"));
        assertThat(shared)
                .extracting(Shared::articles)
                .containsExactlyInAnyOrder(Set.of(LONG.id(), FALL.id()), Set.of(LONG.id(), CRACKS.id()));
        assertThat(shared)
                .extracting(s -> s.root().exact())
                .contains("On Friday the bridge fell into the river Tarn")
                .doesNotContain(sentence);
    }

    /** Who only names the same person with her office does not tell what she did. */
    @Test
    void aNameInCommonIsNotWhatIsToldOfIt() {
        Article visit =
                MAKER.make("visit.txt", "Governor Edda Lind planted nine oaks beside the school at Borg on Sunday.");
        Article other = MAKER.make("other.txt", "The dykes will hold, said Ms. Lind, the governor, in the evening.");
        List<Shared> shared = shared(
                List.of(visit, other),
                fact(
                        visit,
                        "Governor Edda Lind planted nine oaks beside the school at Borg on Sunday",
                        other,
                        "said Ms. Lind, the governor"));
        assertThat(shared).noneMatch(s -> s.root().exact().contains("oaks"));
    }

    /** Who tells another number tells something else, and still does not lack it. */
    @Test
    void anotherNumberIsNotTheSameFact() {
        Article twelve = MAKER.make("twelve.txt", "The storm sank 12 boats in the harbour of Borg.");
        Article same = MAKER.make("same.txt", "In the harbour of Borg the storm sank 12 boats.");
        Article fifteen = MAKER.make("fifteen.txt", "The storm sank 15 boats in the harbour of Borg.");
        String words = "The storm sank 12 boats in the harbour of Borg";
        Coverage coverage = new Coverage(new Reading(
                new ArticleCollection("test", List.of(twelve, same, fifteen)),
                List.of(),
                List.of(),
                List.of(
                        fact(twelve, words, same, "In the harbour of Borg the storm sank 12 boats"),
                        fact(twelve, words, fifteen, "The storm sank 15 boats in the harbour of Borg"))));
        assertThat(coverage.shared())
                .singleElement()
                .satisfies(s -> assertThat(s.articles()).containsExactlyInAnyOrder(twelve.id(), same.id()));
        assertThat(coverage.missingIn(fifteen.id())).isEmpty();
    }

    /** What a reader sees of a fact is no piece that ends where its words stop being shared. */
    @Test
    void aFactIsShownByWholeClauses() {
        Article one = MAKER.make(
                "one.txt",
                "That surprised the baker Otto Hagen, according to whom the mill burned on Monday. Nobody slept.");
        Article two = MAKER.make("two.txt", "The mill burned on Monday, the baker Otto Hagen told them.");
        List<Shared> shared = shared(
                List.of(one, two),
                fact(
                        one,
                        "the baker Otto Hagen, according to whom the mill",
                        two,
                        "The mill burned on Monday, the baker Otto Hagen told"));
        assertThat(shared)
                .singleElement()
                .satisfies(s -> assertThat(s.root().exact())
                        .isIn(
                                "That surprised the baker Otto Hagen, according to whom the mill burned on Monday",
                                "The mill burned on Monday, the baker Otto Hagen told them"));
    }

    /** A quotation with somebody else's words in it is longer than they are, and its speaker is another one. */
    @Test
    void anUtteranceIsShownByAQuotationOfItsOwnSpeaker() {
        Article first = MAKER.make("first.txt", "“We keep the mill,” said Otto Hagen.");
        Article second = MAKER.make("second.txt", "“We keep the mill,” Otto Hagen said.");
        Article through = MAKER.make("through.txt", "“He told me, ‘We keep the mill,’ and sold it,” said Ida Berg.");
        String carrying = "“He told me, ‘We keep the mill,’ and sold it,”";
        String words = "“We keep the mill,”";
        Reading reading = new Reading(
                new ArticleCollection("test", List.of(first, second, through)),
                List.of(
                        quotation(first, words, "Otto Hagen"),
                        quotation(second, words, "Otto Hagen"),
                        quotation(through, carrying, "Ida Berg")),
                List.of(speaker("Otto Hagen"), speaker("Ida Berg")),
                List.of(
                        link(Grade.IDENTICAL, first, words, second, words),
                        link(Grade.FRAGMENT, first, words, through, carrying),
                        link(Grade.FRAGMENT, second, words, through, carrying)));
        assertThat(new Coverage(reading).shared()).singleElement().satisfies(s -> {
            assertThat(s.root().exact()).isEqualTo(words);
            assertThat(s.articles()).hasSize(3);
        });
    }

    private static Speaker speaker(String name) {
        return new Speaker(name, name, Speaker.Kind.PERSON, Set.of(name));
    }

    private static Quotation quotation(Article article, String words, String speaker) {
        return new Quotation(
                article.id(),
                span(article, words),
                words,
                1,
                List.of(speaker),
                null,
                null,
                null,
                null,
                QuotationKind.DIRECT,
                0.9,
                Message.of("test"));
    }
}
