package org.crossquote.reading.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Correction;
import org.crossquote.annotation.Motivation;
import org.crossquote.annotation.Target;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.DetailField;
import org.crossquote.text.PublicationTime;
import org.junit.jupiter.api.Test;

class CorrectedDetailsTest {
    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");

    private final Article first = new ArticleMaker().make("a.txt", "The bridge\n\nIt was closed.\n");
    private final Article second = new ArticleMaker().make("b.txt", "The river\n\nIt rose.\n");
    private final ArticleCollection two = new ArticleCollection("two", List.of(first, second));
    private final Map<String, Article> byKey = Map.of("urn:a", first, "urn:b", second);

    private static ArticleDetails outlet(String outlet) {
        return new ArticleDetails(null, List.of(), outlet, null, null);
    }

    private static Annotation says(int second, String key, ArticleDetails details) {
        Instant then = NOW.plusSeconds(second);
        return Annotation.create(Motivation.EDITING, List.of(new Target.WholeArticle(key)), then)
                .withBody(new Correction.OtherDetails(details), then);
    }

    private ArticleCollection with(Annotation... annotations) {
        return CorrectedDetails.apply(two, List.of(annotations), byKey);
    }

    @Test
    void theTextStaysAndTheLaterWordOnEachDetailStands() {
        ArticleDetails all = new ArticleDetails(
                "Bridge closed",
                List.of("Ann Lee"),
                "Lantern",
                PublicationTime.parse("2026-05-01").orElseThrow(),
                "https://a.org");
        ArticleCollection right = with(says(2, "urn:a", outlet("Beacon")), says(1, "urn:a", all));
        Article corrected = right.articles().getFirst();
        assertThat(corrected.text()).isSameAs(first.text());
        assertThat(corrected.blocks()).isEqualTo(first.blocks());
        assertThat(corrected.title()).isEqualTo("Bridge closed");
        assertThat(corrected.details()).isEqualTo(all.correctedBy(outlet("Beacon")));
        assertThat(right.articles().getLast()).isSameAs(second);
    }

    @Test
    void whatIsInTheTrashOrAboutArticlesThatAreNotOpenChangesNothing() {
        Annotation trashed = says(1, "urn:a", outlet("Lantern")).withTrashed(true, NOW.plusSeconds(2));
        assertThat(with(trashed, says(1, "urn:gone", outlet("Lantern")))).isSameAs(two);
    }

    @Test
    void whatIsWrongIsTakenAwayUntilSomethingIsKnown() {
        Article lantern = first.correctedBy(outlet("Lantern"));
        ArticleCollection known = new ArticleCollection("two", List.of(lantern, second));
        Correction.OtherDetails none =
                new Correction.OtherDetails(ArticleDetails.NONE, Set.of(DetailField.OUTLET, DetailField.AUTHORS));
        Annotation taken = Annotation.create(Motivation.EDITING, List.of(new Target.WholeArticle("urn:a")), NOW)
                .withBody(none, NOW.plusSeconds(1));
        Map<String, Article> keys = Map.of("urn:a", lantern);
        assertThat(CorrectedDetails.apply(known, List.of(taken), keys)
                        .articles()
                        .getFirst()
                        .details()
                        .outlet())
                .isNull();
        Annotation later = says(2, "urn:a", outlet("Beacon"));
        assertThat(CorrectedDetails.apply(known, List.of(later, taken), keys)
                        .articles()
                        .getFirst()
                        .details()
                        .outlet())
                .isEqualTo("Beacon");
        Annotation earlier = says(0, "urn:a", outlet("Beacon"));
        assertThat(CorrectedDetails.apply(known, List.of(earlier, taken), keys)
                        .articles()
                        .getFirst()
                        .details()
                        .outlet())
                .isNull();
        assertThat(none.inWords()).isEqualTo("Authors: none; Outlet: none");
    }

    @Test
    void saysInWordsWhatIsOtherwise() {
        assertThat(new Correction.OtherDetails(
                                new ArticleDetails(null, List.of("Ann Lee", "Bo"), "Lantern", null, null))
                        .inWords())
                .isEqualTo("Authors: Ann Lee, Bo; Outlet: Lantern");
    }
}
