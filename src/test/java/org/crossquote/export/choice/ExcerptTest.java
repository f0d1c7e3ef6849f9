package org.crossquote.export.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.crossquote.export.Harbour;
import org.crossquote.link.Link;
import org.crossquote.link.Sureness;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.DisplayFilter;
import org.crossquote.source.CollectionOpener;
import org.crossquote.text.Article;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    private static final Harbour HARBOUR = Harbour.plain();
    private static final Harbour FIVE =
            new Harbour("Five", new CollectionOpener().bundled().articles());

    @Test
    void everythingIsEverythingAndNeedsNoWords() {
        Excerpt all = HARBOUR.all();
        assertThat(all.reading().quotations()).isEqualTo(HARBOUR.reading().quotations());
        assertThat(all.reading().links()).isEqualTo(HARBOUR.reading().links()).isNotEmpty();
        assertThat(all.differences()).isNotEmpty();
        assertThat(all.sentence(Locale.ROOT)).isEmpty();
    }

    @Test
    void ofSomeArticlesNothingPointsOutAndNumbersStay() {
        Excerpt some = HARBOUR.chosen(new ExportChoice(Set.of("a.txt", "c.txt"), Set.of()));
        assertThat(some.reading().collection().articles())
                .extracting(Article::id)
                .containsExactly("a.txt", "c.txt");
        assertThat(some.reading().links()).isEmpty();
        assertThat(some.differences()).isEmpty();
        assertThat(some.numberOf("c.txt")).isEqualTo(3);
        assertThat(some.sentence(Locale.ROOT)).isEqualTo("2 of 3 articles: numbers 1, 3.");
    }

    @Test
    void ofOneSpeakerOnlyTheirWordsAndWhatIsLinkedWithThemStays() {
        Excerpt some = HARBOUR.chosen(new ExportChoice(Set.of(), Set.of("Ruth Okafor")));
        assertThat(some.reading().quotations())
                .isNotEmpty()
                .extracting(Quotation::speakers)
                .allMatch(names -> names.contains("Ruth Okafor"));
        assertThat(some.reading().links())
                .isNotEmpty()
                .allMatch(link -> link.grade().isUtterance());
        assertThat(some.differences())
                .allMatch(d -> some.reading().quotations().stream()
                        .anyMatch(q ->
                                q.article().equals(d.a().article()) && q.span().overlaps(d.a().span())));
        assertThat(some.sentence(Locale.ROOT))
                .isEqualTo("Only what Ruth Okafor is quoted with, and what is linked with that.");
    }

    @Test
    void sureAndOfAKindIsWhatTheReadingShows() {
        Excerpt some = FIVE.showing(DisplayFilter.usual().with(Sureness.CERTAIN).with(DisplayFilter.Kinds.QUOTATIONS));
        assertThat(FIVE.reading().links()).extracting(Link::sureness).contains(Sureness.LIKELY);
        assertThat(some.reading().links())
                .isNotEmpty()
                .allMatch(link ->
                        link.sureness() == Sureness.CERTAIN && link.grade().isUtterance());
        assertThat(some.differences()).allMatch(d -> d.sureness() == Sureness.CERTAIN);
        assertThat(some.sentence(Locale.ROOT))
                .isEqualTo("Only links of quotations, none of facts. Only what is certain.");
    }

    @Test
    void ofFactsAloneNoQuotationStays() {
        Excerpt some =
                FIVE.showing(DisplayFilter.usual().with(Sureness.POSSIBLE).with(DisplayFilter.Kinds.FACTS));
        assertThat(some.reading().quotations()).isEmpty();
        assertThat(some.reading().links())
                .isNotEmpty()
                .noneMatch(link -> link.grade().isUtterance());
        assertThat(some.sentence(Locale.ROOT)).isEqualTo("Only links of facts, no quotations.");
    }
}
