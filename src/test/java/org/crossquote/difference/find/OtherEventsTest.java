package org.crossquote.difference.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.difference.Difference;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.Article;
import org.junit.jupiter.api.Test;

/** A collection of many events: what one article tells of its bridge is no difference to what another tells of another bridge. */
class OtherEventsTest {
    private static final ArticleMaker MAKER = new ArticleMaker();

    private static Article article(String id, String town, String mayor, int hurt) {
        return MAKER.make(
                id,
                ("The bridge of %s\n\nThe bridge in %s collapsed on Tuesday, and %d people were hurt.\n\n"
                                + "“Nobody has told us that the bridge was in such a state,” said mayor %s.\n\n"
                                + "The schools in %s stay closed until Friday, %s said.\n")
                        .formatted(town, town, hurt, mayor, town, mayor));
    }

    @Test
    void onlyArticlesOfOneEventAreCompared() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            articles.add(article("corrow-" + i, "Corrow", "Ruth Carver", i == 3 ? 47 : 20));
            articles.add(article("pendle-" + i, "Pendle", "Peter Lomas", 35));
        }

        List<Difference> found = DifferenceFinderTest.find(articles);

        assertThat(found).isNotEmpty().allSatisfy(difference -> {
            assertThat(difference.a().article()).startsWith("corrow");
            assertThat(difference.b().article()).startsWith("corrow");
            assertThat(List.of(
                            difference.pieceOfA().exact(), difference.pieceOfB().exact()))
                    .contains("47");
        });
    }

    private static Article strike(String id, String what, String town, int people) {
        return MAKER.make(
                id,
                ("%2$s: Day four of the %1$s\n\nThe %1$s in %2$s went on, and %3$d people stood before the town hall on Friday.\n\n"
                                + "“Nobody believes a word of what they say about the %1$s,” said Ruth Carver in %2$s.\n\n"
                                + "Peter Lomas told the Tallow Post that the %1$s was not over. Martin Sallow of the Tallow Post asked.\n")
                        .formatted(what, town, people));
    }

    @Test
    void anotherPlaceOrAnotherKindOfEventIsAnotherEventAlsoWhereNamesOfPeopleAreShared() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            articles.add(strike("walkout-" + i, "walkout", "Corrow", 310));
            articles.add(strike("landslide-" + i, "landslide", "Corrow", 450));
            articles.add(strike("pendle-" + i, "walkout", "Pendle", 520));
        }
        articles.add(strike("walkout-3", "walkout", "Corrow", 380));

        List<Difference> found = DifferenceFinderTest.find(articles);

        assertThat(found).isNotEmpty().allSatisfy(difference -> {
            assertThat(difference.a().article()).startsWith("walkout");
            assertThat(difference.b().article()).startsWith("walkout");
        });
    }
}
