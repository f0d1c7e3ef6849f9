package org.crossquote.link.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.quote.QuotationFinder;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In small collections in which the same words could be linked as a quotation and as a copied passage. */
@Tag("threads")
class SamePlacesTest {
    private static final String LEAD =
            "A fire destroyed the ferry terminal at Osterhaven early on Monday and left the island without a connection.\n";
    private static final String OTHER_LEAD =
            "The island of Osterhaven has no ferry connection after its terminal burned down early on Monday.\n";

    private final LinkFinder finder = new LinkFinder();

    private List<Link> links(String a, String b) {
        List<Article> articles =
                List.of(new ArticleMaker().make("a.txt", LEAD + a), new ArticleMaker().make("b.txt", OTHER_LEAD + b));
        QuotationFinder quotations = new QuotationFinder();
        return finder.find(
                articles,
                articles.stream().flatMap(x -> quotations.find(x).stream()).toList());
    }

    @Test
    void aQuotationWithAWordMoreCopiedBeforeItIsLinkedOnce() {
        String rest =
                "Until then the pilots will go on serving the island with the same patience and the same old cutter"
                        + " that have carried its mail through thirty winters of ice, fog and strikes";
        List<Link> links = links(
                "Edda Quist said the harbour \"will be rebuilt.\"\n\n\"" + rest + ",\" she said in a letter.\n",
                "“When the ashes are cold, it will be rebuilt. " + rest + ".” So Edda Quist wrote to the island.\n");
        assertEachPlaceOnce(links);
        assertThat(links)
                .filteredOn(l -> l.a().exact().contains("thirty winters"))
                .singleElement()
                .satisfies(l -> assertThat(l.a().exact()).startsWith("\"Until").endsWith(",\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail", "letters"})
    void aSentenceOfACopiedPassageIsNotLinkedOnceMoreToWhereItIsRepeated(String sacksOf) {
        String repeated = "The pilots of Osterhaven advise all visitors to bring warm clothes and patience.";
        String passage = "The winter boat takes eleven passengers, two sacks of %s and no cars. " + repeated
                + " Tickets are sold on the old quay from six o'clock, and whoever comes later stays on the mainland"
                + " until the ice allows another crossing.\n\n";
        String between = "The council meets again on Thursday in the school, because its own hall is being painted. It"
                + " will hear the master of the yard, who has built nine such landing stages since he took over from"
                + " his uncle, and two members want to know what the old one cost. Nobody expects a decision before"
                + " spring. The bakery, the smithy and the little shop near the church have asked for credit, since"
                + " their flour, coal and paper came by way of the burned pier, and horses are no help where the road"
                + " ends in the reeds.\n\n";
        List<Link> links = links(
                passage.formatted("mail"),
                passage.formatted(sacksOf) + between + repeated + " That is all they can do.\n");
        assertThat(links)
                .filteredOn(link -> link.a().exact().contains("warm clothes"))
                .singleElement()
                .satisfies(link -> assertThat(link.b().exact()).contains("eleven passengers"));
    }

    @Test
    void aShortSentenceThatAnotherGoesOnFromIsTheSameFactAndNotIdentical() {
        String told = "The Osterhaven ferry terminal was insured against fire by the province";
        List<Link> links = links(
                told + ".\n",
                told + ", and the insurers, who have seen neither the ruins nor the bills that the engineers sent"
                        + " last week, want to wait for the report of the fire brigade in any case.\n");
        assertThat(links)
                .filteredOn(link -> link.a().exact().contains("insured"))
                .singleElement()
                .satisfies(link -> assertThat(link.grade()).isEqualTo(Grade.SAME_FACT));
    }

    /** The second is named by a guess, so that her words could be his. */
    @Test
    void wordsOfTwoThatShareANameAloneAreTwoUtterances() {
        List<Link> links = links(
                "Ole Brandt walked to the quay. He said it “is between us and Quist-Line.”\n",
                "Edda Thorn left the hall full of hope, saying she feels no anger toward anybody. \"Quist-Line may be"
                        + " big and that is it.\n\nBut it will pay.\"\n");
        assertThat(links).filteredOn(link -> link.grade().isUtterance()).isEmpty();
    }

    private static void assertEachPlaceOnce(List<Link> links) {
        List<String> twice = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            for (int j = i + 1; j < links.size(); j++) {
                Link one = links.get(i);
                Link other = links.get(j);
                if (one.a().article().equals(other.a().article())
                        && one.b().article().equals(other.b().article())
                        && halves(one.a().span(), other.a().span())
                        && halves(one.b().span(), other.b().span())) {
                    twice.add(one.grade() + " and " + other.grade() + ": "
                            + one.a().exact() + " / " + other.a().exact());
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    private static boolean halves(Span one, Span other) {
        return one.overlap(other) * 2 >= Math.max(one.length(), other.length());
    }
}
