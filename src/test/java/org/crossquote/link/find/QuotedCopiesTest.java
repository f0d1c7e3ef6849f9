package org.crossquote.link.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.NestedLinks;
import org.crossquote.link.Passage;
import org.crossquote.message.Message;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationFinder;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;

/** Two reports that have a quotation and little else in common. */
class QuotedCopiesTest {
    private static final String QUOTED = "“We shall not sell the lighthouse to strangers for a song,”";

    private static List<Link> links(String a, String b) {
        List<Article> articles = List.of(new ArticleMaker().make("a.txt", a), new ArticleMaker().make("b.txt", b));
        List<Quotation> quotations = articles.stream()
                .flatMap(article -> new QuotationFinder().find(article).stream())
                .toList();
        return new LinkFinder().find(articles, quotations);
    }

    @Test
    void titlesAndAQuotationAreNoPassage() {
        List<Link> links = links(
                "Lighthouse sold\n\nThe Lantern, May 4, 2021\n\nA lighthouse was for sale, clerks on the mainland told visitors.\n\n"
                        + QUOTED + " said Ada Wolter, the keeper.\n",
                "Lighthouse nearly sold\n\nThe Beacon, May 4, 2021\n\nHundreds of villagers gathered at dusk to protest.\n\n"
                        + QUOTED + " the treasurer, Emil Falk, had said last year.\n");
        assertThat(links)
                .filteredOn(link -> link.grade().isUtterance())
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.grade()).isEqualTo(Grade.IDENTICAL);
                    assertThat(link.a().exact()).isEqualTo(QUOTED);
                });
    }

    /** Another sentence that has some of the words is not a piece. */
    @Test
    void aSentenceAboutTheSameThingIsNoFragment() {
        List<Link> links = links(
                "“I mended the sails of the mill at night with fishing lines because there was no proper rope left,” said Ada Wolter.\n",
                "“I had fishing lines. Mention that there was no proper rope left,” said Ada Wolter.\n");
        assertThat(links).noneMatch(link -> link.grade() == Grade.FRAGMENT);
    }

    @Test
    void aLoosePassageHidesNoQuotationThatIsTheSameWordForWord() {
        Link loose = link(Grade.VARIANT, 0.7, 0, 200);
        Link same = link(Grade.IDENTICAL, 0.99, 50, 90);
        assertThat(NestedLinks.outermost(List.of(loose, same))).containsExactly(loose, same);
        Link copied = link(Grade.VARIANT, 0.95, 0, 200);
        assertThat(NestedLinks.outermost(List.of(copied, same))).containsExactly(copied);
        Link piece = link(Grade.FRAGMENT, 0.99, 50, 90);
        assertThat(NestedLinks.outermost(List.of(loose, piece))).containsExactly(loose);
    }

    private static Link link(Grade grade, double score, int start, int end) {
        Span span = new Span(start, end);
        return new Link(
                grade, score, new Passage("a", span, "words"), new Passage("b", span, "words"), Message.of("test"));
    }
}
