package org.crossquote.link.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.link.Link;
import org.crossquote.quote.QuotationFinder;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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
