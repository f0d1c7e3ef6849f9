package org.crossquote.app.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crossquote.app.GoldReading;
import org.crossquote.link.Passage;
import org.crossquote.message.Message;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.Reading;
import org.junit.jupiter.api.Test;

/** Whose words the header of the table says they are. */
class WordingSpeakersTest {
    private static final Reading GOLD = GoldReading.read();
    private static final String WORDS = "was certainly critical";

    private static WordingSpeakers withSpeakers(double sure, Map<Integer, List<String>> byArticle) {
        List<Quotation> quotations = GOLD.quotations().stream()
                .map(q -> wordings().has(passage(q)) && byArticle.containsKey(GOLD.numberOf(q.article()))
                        ? q.decided(
                                Objects.requireNonNull(byArticle.get(GOLD.numberOf(q.article()))),
                                sure,
                                Message.of("correction-own"),
                                null)
                        : q)
                .toList();
        return WordingSpeakers.of(
                wordings(), new Reading(GOLD.collection(), quotations, GOLD.speakers(), GOLD.links()));
    }

    private static Wordings wordings() {
        Quotation one = GOLD.quotations().stream()
                .filter(q -> q.exact().contains(WORDS))
                .findFirst()
                .orElseThrow();
        return Wordings.of(GOLD, passage(one)).orElseThrow();
    }

    private static Passage passage(Quotation q) {
        return new Passage(q.article(), q.span(), q.exact());
    }

    @Test
    void whoIsTheSameInAllIsNamedOnce() {
        WordingSpeakers same = WordingSpeakers.of(wordings(), GOLD);
        assertThat(same.sentence()).doesNotContain(" in ").isNotEmpty();
        assertThat(same.differ()).isFalse();
    }

    @Test
    void allWhoAreNamedStandThereWithTheirArticlesWhenTheyDiffer() {
        String usual = WordingSpeakers.of(wordings(), GOLD).sentence();
        WordingSpeakers differing = withSpeakers(0.95, Map.of(4, List.of("Ann Lee")));
        assertThat(differing.sentence()).isEqualTo(usual + " in 1 and 5, Ann Lee in 4");
        assertThat(differing.differ()).isTrue();
    }

    @Test
    void aGuessAndNobodyAreNoDifference() {
        WordingSpeakers guess = withSpeakers(0.4, Map.of(4, List.of("Ann Lee")));
        assertThat(guess.sentence()).contains("Ann Lee? in 4");
        assertThat(guess.differ()).isFalse();
        WordingSpeakers nobody = withSpeakers(0.9, Map.of(4, List.of()));
        assertThat(nobody.sentence()).contains("in 4");
        assertThat(nobody.differ()).isFalse();
    }
}
