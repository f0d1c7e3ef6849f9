package org.crossquote.link.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationFinder;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is one fact and what only sounds like it, what is copied, and what everybody repeats; in texts written for these tests. */
class ClaimsInLinksTest {
    private static final String LEAD =
            "Mudslide at Corvin\n\nA mudslide buried the mountain railway at Corvin on Tuesday night. ";
    private static final String OTHER =
            "Corvin after the mudslide\n\nThe mountain railway at Corvin lies under mud since Tuesday night. ";

    private static final QuotationFinder QUOTATIONS = new QuotationFinder();
    private static final LinkFinder LINKS = new LinkFinder();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Four gardeners were trapped in the cable house by the mud. | Nine gardeners were trapped by mud in the cable house.",
                "The cable house was insured for three million crowns. | The cable house was insured for eight million crowns.",
                "The mayor warned the railway about the slope in spring. | The mayor never warned the railway about the slope in spring."
            })
    void otherNumbersAndNegationsAreNoSameFact(String one, String other) {
        assertThat(joining(links(LEAD + one, OTHER + other), one, other))
                .noneMatch(link -> link.grade() == Grade.SAME_FACT || link.grade() == Grade.IDENTICAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Four gardeners were trapped in the cable house by the mud. | The mud trapped 4 gardeners in the cable house.",
                "More than 2,000 sandbags were stacked before the cable house. | Before the cable house 2,150 sandbags were stacked.",
                "The railway will not reopen the cable house before spring. | Before spring the railway will not reopen the cable house."
            })
    void theSameNumbersAndNegationsAreOne(String one, String other) {
        assertThat(joining(links(LEAD + one, OTHER + other), one, other)).isNotEmpty();
    }

    @Test
    void aSentenceThatBothHaveWordForWordIsIdentical() {
        String copied = "Dogs found the station master's cap beneath eleven feet of gravel and roots.";
        List<Link> links = links(
                "Found again\n\nThe railway had waited since the winter of the great mud. " + copied,
                "Corvin in short\n\nGood news this week for everybody in uniform. " + copied + " What a week.");
        assertThat(joining(links, copied, copied))
                .singleElement()
                .satisfies(link -> assertThat(link.grade()).isEqualTo(Grade.IDENTICAL));
    }

    @Test
    void aWordThatAHyphenCutsAtALineEndIsOneWord() {
        String flat =
                "The geologists had measured the creeping slope above the cable house every autumn for nineteen years.";
        String cut =
                "The geologists had measured the creep-\ning slope above the cable house every au-\ntumn for nineteen years.";
        assertThat(links("Slope\n\n" + flat, "Slope, scanned\n\n" + cut)).anySatisfy(link -> {
            assertThat(link.grade()).isIn(Grade.IDENTICAL, Grade.VARIANT);
            assertThat(link.a().exact()).contains("creeping", "autumn");
            assertThat(link.b().exact()).contains("creep-\ning", "au-\ntumn");
        });
    }

    @Test
    void theLastLineOfUnrelatedReportsIsBoilerplate() {
        String last =
                "\n\nThis page follows the press code of the island councils, and mends within a day what readers show to be wrong in it.";
        List<Link> links = links(
                "Goats\n\nEleven goats walked into the bank of Harl on Monday and ate the forms. The cashier fed them lettuce until the shepherd came with his whistle."
                        + last,
                "Organ\n\nThe organ of Saint Bride has lost its deepest pipe to a thief with a van. The organist plays the low notes on a borrowed tuba for now."
                        + last,
                "Snow\n\nSnow fell on the melon fields of Varro for the first time since records began. Farmers lit small fires between the rows and sang to stay awake."
                        + last,
                "Chess\n\nA girl of nine beat the champion of the northern islands at chess in a lighthouse. She had learned the game from a keeper who never spoke."
                        + last,
                "Bread\n\nThe price of rye rose by a tenth after the mills stood still for want of water. Some bakers mix chestnuts into the dough as their grandmothers did."
                        + last,
                "Tram\n\nA tram without a driver rolled through Ostvik and stopped before the theatre. A pigeon on the roof was the only passenger that anybody saw."
                        + last);
        assertThat(links).isNotEmpty().allMatch(link -> link.grade() == Grade.BOILERPLATE);
    }

    @Test
    void twoQuotationsOfOneLengthAreVariantsOfEachOther() {
        assertThat(
                        links(
                                "Fox\n\n“The old, thin, lame fox crossed the market at noon and everybody clapped,” said baker Ulla Renn.",
                                "At noon\n\n“The thin, lame, red fox crossed the market at noon and nearly everybody clapped,” baker Ulla Renn said."))
                .anySatisfy(link -> assertThat(link.grade()).isEqualTo(Grade.VARIANT))
                .noneMatch(link -> link.grade() == Grade.FRAGMENT);
    }

    private static List<Link> joining(List<Link> links, String one, String other) {
        return links.stream()
                .filter(link -> share(link.a().exact(), one) && share(link.b().exact(), other))
                .toList();
    }

    private static boolean share(String found, String sentence) {
        return found.contains(sentence.substring(0, 12)) || sentence.contains(found);
    }

    private static List<Link> links(String... texts) {
        List<Article> articles = new ArrayList<>();
        for (String text : texts) {
            articles.add(new ArticleMaker().make((char) ('a' + articles.size()) + ".txt", text + "\n"));
        }
        List<Quotation> quotations =
                articles.stream().flatMap(a -> QUOTATIONS.find(a).stream()).toList();
        return LINKS.find(articles, quotations);
    }
}
