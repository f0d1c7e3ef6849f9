package org.crossquote.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossquote.link.words.Vocabularies;
import org.crossquote.text.Article;
import org.junit.jupiter.api.Test;

class EventGroupingTest {
    private static Article article(String id, String text) {
        return new Article(id, id, "en", text, List.of());
    }

    private static final List<Article> ARTICLES = List.of(
            article(
                    "harbour-1",
                    "The ferry Alcyone ran aground off Brindle harbour in thick fog, and divers searched the hull."),
            article("court", "A juror in the Quentin embezzlement trial was dismissed yesterday by the magistrate."),
            article(
                    "harbour-2",
                    "Divers found the hull of the Alcyone torn; the ferry had left Brindle harbour in fog."),
            article("bees", "Beekeepers report that mites have spared most hives this winter."),
            article(
                    "harbour-3",
                    "In Brindle the harbour master defended the ferry Alcyone, whose hull was torn in fog."));

    private final EventGrouping grouping = new EventGrouping(Vocabularies.bundled());

    @Test
    void articlesThatShareTellingWordsAreOneEventAndTheOthersNone() {
        List<EventGroup> groups = grouping.group(ARTICLES, List.of());
        assertThat(groups)
                .extracting(EventGroup::articles)
                .containsExactly(List.of("harbour-1", "harbour-2", "harbour-3"));
    }

    @Test
    void aGroupIsNamedByWhatAllItsArticlesHaveAsItIsWritten() {
        EventGroup group = grouping.group(ARTICLES, List.of()).getFirst();
        assertThat(group.words()).hasSize(3).contains("Alcyone", "Brindle");
    }

    @Test
    void theLargestGroupComesFirst() {
        List<Article> more = new java.util.ArrayList<>(ARTICLES.subList(0, 2));
        more.addAll(List.of(
                article("court-2", "The magistrate dismissed a juror yesterday in the embezzlement trial of Quentin."),
                article("harbour-2", ARTICLES.get(2).text()),
                article("court-3", "Embezzlement: the juror whom the magistrate dismissed had met Quentin before.")));
        assertThat(grouping.group(more, List.of()))
                .extracting(group -> group.articles().size())
                .containsExactly(3, 2);
    }
}
