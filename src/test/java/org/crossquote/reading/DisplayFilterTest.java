package org.crossquote.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.link.Sureness;
import org.crossquote.message.Message;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationKind;
import org.crossquote.reading.DisplayFilter.Kinds;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;

class DisplayFilterTest {
    private static final Link SURE_QUOTE = link(Grade.VARIANT, 0.95, 0);
    private static final Link LIKELY_QUOTE = link(Grade.FRAGMENT, 0.7, 10);
    private static final Link LIKELY_FACT = link(Grade.SAME_FACT, 0.7, 20);
    private static final Link WEAK_FACT = link(Grade.SAME_FACT, 0.4, 30);
    private static final Link BOILERPLATE = link(Grade.BOILERPLATE, 0.99, 40);

    private final Reading reading = new Reading(
            new ArticleCollection("test", List.of()),
            List.of(quotation(QuotationKind.DIRECT), quotation(QuotationKind.SCARE)),
            List.of(),
            List.of(SURE_QUOTE, LIKELY_QUOTE, LIKELY_FACT, WEAK_FACT, BOILERPLATE));

    private static Link link(Grade grade, double score, int start) {
        Span span = new Span(start, start + 5);
        return new Link(
                grade, score, new Passage("a", span, "words"), new Passage("b", span, "words"), Message.of("test"));
    }

    private static Quotation quotation(QuotationKind kind) {
        return new Quotation(
                "a", new Span(0, 5), "words", 1, List.of(), null, null, null, null, kind, 0.9, Message.of("test"));
    }

    private List<Link> links(DisplayFilter shown) {
        return reading.showing(shown).links();
    }

    @Test
    void aNewReaderSeesNoLinksThatAreOnlyPossible() {
        assertThat(links(DisplayFilter.usual())).containsExactly(SURE_QUOTE, LIKELY_QUOTE, LIKELY_FACT);
    }

    @Test
    void aReadingHasAllButBoilerplate() {
        assertThat(reading.links()).containsExactly(SURE_QUOTE, LIKELY_QUOTE, LIKELY_FACT, WEAK_FACT);
        assertThat(reading.repeated()).hasSize(1);
        assertThat(links(DisplayFilter.everything().withBoilerplate(true))).contains(BOILERPLATE);
    }

    @Test
    void quotationsAndFactsCanBeSeenSeparately() {
        assertThat(links(DisplayFilter.everything().with(Kinds.QUOTATIONS))).containsExactly(SURE_QUOTE, LIKELY_QUOTE);
        assertThat(links(DisplayFilter.everything().with(Kinds.FACTS))).containsExactly(LIKELY_FACT, WEAK_FACT);
    }

    @Test
    void eachStepOfSurenessLeavesTheWeakerLinksOut() {
        assertThat(links(DisplayFilter.everything().with(Sureness.CERTAIN))).containsExactly(SURE_QUOTE);
        assertThat(links(DisplayFilter.everything().with(Sureness.LIKELY)))
                .containsExactly(SURE_QUOTE, LIKELY_QUOTE, LIKELY_FACT);
    }

    @Test
    void whatWasHiddenComesBackWithItsLookUps() {
        Reading few = reading.showing(
                DisplayFilter.everything().with(Kinds.QUOTATIONS).with(Sureness.CERTAIN));
        assertThat(few.passages("a")).containsExactly(SURE_QUOTE.a().span());
        Reading all = few.showing(DisplayFilter.everything());
        assertThat(all.links()).isEqualTo(reading.links());
        assertThat(all.passages("a")).hasSize(4);
    }

    @Test
    void scareQuotesAreNoQuotationsButKept() {
        assertThat(reading.quotations()).extracting(Quotation::kind).containsExactly(QuotationKind.DIRECT);
        assertThat(reading.scareQuotes()).extracting(Quotation::kind).containsExactly(QuotationKind.SCARE);
        assertThat(reading.quotations("a")).hasSize(1);
    }
}
