package org.crossquote.link.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationFinder;
import org.crossquote.reading.Reasons;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.Article;
import org.junit.jupiter.api.Test;

/** Facts told in other words, in small reports of a fire at a ferry terminal that were written for these tests. */
class SameFactTest {
    private static final String LEAD =
            "A fire destroyed the ferry terminal at Osterhaven early on Monday and left the island without a connection.\n";
    private static final String OTHER_LEAD =
            "The island of Osterhaven has no ferry connection after its terminal burned down early on Monday.\n";

    private static final String THIRD_LEAD =
            "Osterhaven lost its terminal in a blaze on Monday, and nobody knows when a ferry will call again.\n";

    private static final String SHORT = "Insurers had found rusty sprinklers in its roof last winter.";
    private static final String LOOSE = "A test of the roof by insurers showed that no sprinklers worked there.";
    private static final String FULL =
            "Repairs worth millions were put off; rusty sprinklers in the roof had failed a test by insurers.";

    @Test
    void relatedWordsAnswerToEachOther() {
        assertThat(facts(
                        LEAD + "Inspectors blamed the negligence of a welder, who had left a torch beside solvents.",
                        OTHER_LEAD + "A torch left near solvents by a welder points to misconduct."))
                .anySatisfy(fact -> {
                    assertThat(fact.a().exact()).contains("negligence");
                    assertThat(fact.b().exact()).contains("misconduct");
                    assertThat(Reasons.inEnglish(fact.why())).contains("misconduct/negligence", "welder");
                });
    }

    @Test
    void relatedWordsAloneAreNoFact() {
        assertThat(facts(
                        LEAD + "The envoy feared a crash of prices and wanted the garbage fees cut.",
                        OTHER_LEAD + "A diplomat caused an accident beside the trash heap."))
                .noneMatch(fact -> Reasons.inEnglish(fact.why()).contains("crash"));
    }

    @Test
    void aClauseMayBeginAtAnInfinitiveOrAtWhoDidIt() {
        assertThat(
                        facts(
                                LEAD
                                        + "Months of quarrels over the budget and a petition prompted the council to test rusty sprinklers in the roof.",
                                OTHER_LEAD
                                        + "The rusty sprinklers in the roof were tested by inspectors whom nobody on the pier had asked."))
                .anySatisfy(fact -> {
                    assertThat(fact.a().exact()).isEqualTo("to test rusty sprinklers in the roof");
                    assertThat(fact.b().exact()).isEqualTo("The rusty sprinklers in the roof were tested");
                });
    }

    /** What only one of them goes on to tell stands behind the passage, not in it. */
    @Test
    void whatOnlyOneTellsIsLeftOut() {
        assertThat(
                        facts(
                                LEAD
                                        + "Lighthouse warden and organist Jonna Priest planted seven oaks beside the chapel.",
                                OTHER_LEAD
                                        + "The dykes will hold, said Jonna Priest, the lighthouse warden and organist, in the evening."))
                .filteredOn(fact -> fact.a().exact().contains("Priest"))
                .isNotEmpty()
                .allSatisfy(
                        fact -> assertThat(fact.a().exact()).isEqualTo("Lighthouse warden and organist Jonna Priest"));
    }

    @Test
    void oneNumberForOneThingIsAFact() {
        assertThat(
                        facts(
                                LEAD + "The smoke injured 12 sailors asleep aboard a trawler.",
                                OTHER_LEAD
                                        + "Aboard a trawler twelve sailors had been asleep, whom the thick smoke from the pier injured."))
                .anyMatch(fact -> Reasons.inEnglish(fact.why()).contains("trawler"));
    }

    @Test
    void twoNumbersForOneThingAreNoFact() {
        assertThat(
                        facts(
                                LEAD + "The smoke injured 12 sailors asleep aboard a trawler.",
                                OTHER_LEAD
                                        + "Aboard a trawler 15 sailors had been asleep, whom the thick smoke from the pier injured."))
                .noneMatch(fact -> Reasons.inEnglish(fact.why()).contains("trawler"));
    }

    /** Running reports head each of their entries with the time. */
    @Test
    void theTimeOfDayAloneIsNoFact() {
        assertThat(facts(
                        LEAD + "\n9:17 p.m.\n\nThe pier is closed.\n",
                        OTHER_LEAD + "\n9:17 p.m.\n\nNobody was hurt.\n"))
                .noneMatch(fact -> fact.a().exact().contains("p.m"));
    }

    @Test
    void aThirdArticleThatTellsItInTheWordsOfBothJoinsThem() {
        assertThat(facts(LEAD + SHORT, OTHER_LEAD + LOOSE)).noneMatch(SameFactTest::isOfTheSprinklers);
        assertThat(facts(LEAD + SHORT, OTHER_LEAD + LOOSE, THIRD_LEAD + FULL)).anySatisfy(fact -> {
            assertThat(fact.a().article()).isEqualTo("a.txt");
            assertThat(fact.b().article()).isEqualTo("b.txt");
            assertThat(Reasons.inEnglish(fact.why())).contains("sprinklers", "a third article joins them");
        });
    }

    @Test
    void aThirdArticleThatTellsOfSomethingElseJoinsNothing() {
        assertThat(facts(LEAD + SHORT, OTHER_LEAD + LOOSE, THIRD_LEAD + "Herring quotas will shrink next season."))
                .noneMatch(SameFactTest::isOfTheSprinklers);
    }

    @Test
    void whatAnAddedArticleJoinsIsWhatAllArticlesAtOnceGive() {
        List<Article> articles = articles(LEAD + SHORT, OTHER_LEAD + LOOSE, THIRD_LEAD + FULL);
        for (int last = 0; last < articles.size(); last++) {
            List<Article> order = new ArrayList<>(articles);
            order.add(order.remove(last));
            GrowingLinks growing = new LinkFinder().grow();
            growing.add(order.subList(0, 2), List.of());
            assertThat(growing.add(order.subList(2, 3), List.of()))
                    .isEqualTo(new LinkFinder().find(order, List.of()))
                    .anyMatch(link -> Reasons.inEnglish(link.why()).contains("a third article"));
        }
    }

    private static boolean isOfTheSprinklers(Link link) {
        return Reasons.inEnglish(link.why()).contains("sprinklers")
                && link.a().article().equals("a.txt")
                && link.b().article().equals("b.txt");
    }

    private static List<Link> facts(String... texts) {
        List<Article> articles = articles(texts);
        List<Quotation> quotations = articles.stream()
                .flatMap(article -> new QuotationFinder().find(article).stream())
                .toList();
        return new LinkFinder()
                .find(articles, quotations).stream()
                        .filter(link -> link.grade() == Grade.SAME_FACT)
                        .toList();
    }

    private static List<Article> articles(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(i -> new ArticleMaker().make((char) ('a' + i) + ".txt", texts[i]))
                .toList();
    }
}
