package org.crossquote.reading.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Correction;
import org.crossquote.annotation.Motivation;
import org.crossquote.annotation.Target;
import org.crossquote.difference.DifferenceKind;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.DifferenceReader;
import org.crossquote.reading.Reading;
import org.crossquote.reading.Reasons;
import org.junit.jupiter.api.Test;

/** Whose words they are, as the reader says. */
class SpeakerCorrectionsTest {
    private static final Instant LATE = Instant.parse("2030-01-01T00:00:00Z");

    private final Corrected five = Corrected.five();

    /** Four quotations of one article and one of another are somebody's because of “he”. */
    private Corrected withPronouns() {
        return five.namedBy(
                "He",
                List.of(
                        five.quotation(4, "never allow Colombians"),
                        five.quotation(4, "accomplice to genocide"),
                        five.quotation(4, "On the contrary"),
                        five.quotation(4, "illegal."),
                        five.quotation(3, "common ground")));
    }

    private static Speaker speaker(Reading reading, String name) {
        return reading.speakers().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static long quoted(Reading reading, String speaker) {
        Speaker who = speaker(reading, speaker);
        return reading.quotations().stream()
                .filter(q -> reading.speakersOf(q).contains(who))
                .count();
    }

    private static List<Quotation> all(Reading reading, Predicate<Quotation> which) {
        return reading.quotations().stream().filter(which).toList();
    }

    @Test
    void aNameWithBlanksAroundItFromAnotherToolHoldsUpNoOtherCorrection() {
        Quotation first = five.quotation(4, "never allow Colombians");
        List<Target> targets = five.maker()
                .otherSpeaker(five.quotation(4, "On the contrary"), "Ann Lee")
                .targets();
        Annotation imported = Annotation.create(Motivation.EDITING, targets, LATE)
                .withBody(Correction.OtherSpeaker.here(" Ann Lee "), LATE);

        Reading corrected = five.with(imported, five.maker().otherSpeaker(first, "Bo Berg"));

        assertThat(quoted(corrected, "Ann Lee")).isPositive();
        assertThat(quoted(corrected, "Bo Berg")).isPositive();
    }

    @Test
    void whatWasGivenToAnotherIsADifferenceAndNoLinkSaysTheSameSpeaker() {
        Quotation said = five.quotation(5, "We’re going to be talking about drugs");

        Reading corrected = five.with(five.maker().otherSpeaker(said, "Ann Lee"));

        assertThat(corrected.linked(said.article(), said.span()))
                .isNotEmpty()
                .extracting(c -> c.link().why().id())
                .allMatch(id -> !id.endsWith("same-speaker"))
                .anyMatch(id -> id.endsWith("other-speakers"));
        assertThat(new DifferenceReader().differences(corrected))
                .filteredOn(difference -> difference.kind() == DifferenceKind.SPEAKER)
                .isNotEmpty();
        assertThat(new DifferenceReader().differences(five.found()))
                .filteredOn(difference -> difference.kind() == DifferenceKind.SPEAKER)
                .isEmpty();
    }

    @Test
    void aNameOfBlanksNamesNobody() {
        assertThat(quotation(" ").speakers()).isEmpty();
        assertThat(quotation("").speakers()).isEmpty();
    }

    private Quotation quotation(String speaker) {
        Quotation q = five.quotation(4, "On the contrary");
        return new Quotation(
                q.article(), q.span(), q.exact(), 1, List.of(speaker), null, null, null, null, q.kind(), 1, q.why());
    }

    @Test
    void anotherSpeakerHoldsForAllPartsOfTheQuotationAndForNoOther() {
        Quotation first = five.quotation(4, "making cocaine and they’re sending");
        Reading corrected = five.with(five.maker().otherSpeaker(first, "Ann Lee"));
        List<Quotation> hers = all(corrected, q -> q.speakers().contains("Ann Lee"));
        assertThat(hers)
                .extracting(Quotation::exact)
                .hasSize(2)
                .last()
                .isEqualTo("“So, he does have to watch his ass.”");
        assertThat(hers).allSatisfy(q -> {
            assertThat(q.confidence()).isEqualTo(1);
            assertThat(Reasons.inEnglish(q.why())).isEqualTo("Your own correction.");
            assertThat(q.mention()).isNull();
        });
        assertThat(speaker(corrected, "Ann Lee").kind()).isEqualTo(Speaker.Kind.PERSON);
        List<Quotation> untouched = new ArrayList<>(five.found().quotations());
        untouched.removeIf(q -> q.article().equals(first.article()) && q.group() == first.group());
        assertThat(corrected.quotations())
                .containsAll(untouched)
                .hasSameSizeAs(five.found().quotations());
        assertThat(corrected.links()).isEqualTo(five.found().links());
    }

    @Test
    void nobodyNamedIsASpeakerTooWhomTheReaderMayGive() {
        Quotation quotation = five.quotation(1, "sick man");
        Reading corrected = five.with(five.maker().otherSpeaker(quotation, " "));
        assertThat(five.quotation(corrected, 1, "sick man").speakers()).isEmpty();
    }

    @Test
    void aPronounIsAReasonEverywhereInItsArticleOnly() {
        Corrected he = withPronouns();
        Quotation one = he.quotation(4, "illegal.");
        assertThat(he.maker().sameReason(one))
                .hasSize(3)
                .allSatisfy(q -> assertThat(q.article()).isEqualTo(one.article()));
        Reading corrected = he.with(he.maker().otherSpeakerEverywhere(one, "Ann Lee"));
        assertThat(all(corrected, q -> q.speakers().contains("Ann Lee"))).hasSize(4);
        assertThat(he.quotation(corrected, 3, "common ground").speakers()).containsExactly("Gustavo Petro");
    }

    @Test
    void aNameIsAReasonInEveryArticleHoweverFullTheyNameHim() {
        List<Quotation> trump = List.of(
                five.quotation(1, "sick man"), five.quotation(3, "fantastic"), five.quotation(5, "great honor"));
        assertThat(trump.get(0).speakers()).isNotEqualTo(trump.get(1).speakers());
        Corrected named = five.namedBy("Trump", trump);
        Reading corrected = named.with(named.maker().otherSpeakerEverywhere(trump.getFirst(), "Ann Lee"));
        assertThat(quoted(corrected, "Ann Lee")).isEqualTo(3);
    }

    @Test
    void aWordAboutOneQuotationStandsBeforeOneAboutAllOfAKind() {
        Corrected he = withPronouns();
        Annotation one = he.maker().otherSpeaker(he.quotation(4, "accomplice to genocide"), "Bob Roe");
        Annotation all = he.maker().otherSpeakerEverywhere(he.quotation(4, "illegal."), "Ann Lee");
        for (Reading corrected : List.of(he.with(one, all), he.with(one.touched(LATE), all))) {
            assertThat(he.quotation(corrected, 4, "accomplice to genocide").speakers())
                    .containsExactly("Bob Roe");
            assertThat(he.quotation(corrected, 4, "On the contrary").speakers()).containsExactly("Ann Lee");
        }
    }

    @Test
    void ofTwoThatContradictTheLaterWinsWhateverTheirOrderInTheNotes() {
        Corrected he = withPronouns();
        Annotation early = he.maker().otherSpeakerEverywhere(he.quotation(4, "illegal."), "Ann Lee");
        Annotation late = he.maker().otherSpeakerEverywhere(he.quotation(4, "On the contrary"), "Bob Roe");
        List<Annotation> both = new ArrayList<>(List.of(early, late));
        for (int round = 0; round < 2; round++) {
            Reading corrected = he.with(both.toArray(Annotation[]::new));
            assertThat(he.quotation(corrected, 4, "accomplice to genocide").speakers())
                    .containsExactly("Bob Roe");
            Collections.reverse(both);
        }
        Annotation earlyAgain = early.touched(LATE);
        assertThat(he.quotation(he.with(earlyAgain, late), 4, "accomplice to genocide")
                        .speakers())
                .containsExactly("Ann Lee");
    }

    @Test
    void somebodyElsesCorrectionSaysWhoseItIs() {
        Annotation hers = five.maker()
                .otherSpeaker(five.quotation(1, "slavery"), "Bob Roe")
                .withCreator("Ann Lee", LATE);
        assertThat(Reasons.inEnglish(
                        five.quotation(five.with(hers), 1, "slavery").why()))
                .isEqualTo("A correction by Ann Lee.");
    }

    @Test
    void mergedSpeakersAreOneWithAllTheirQuotations() {
        Speaker petro = speaker(five.found(), "Gustavo Petro");
        Speaker presidency = speaker(five.found(), "Colombia’s presidency");
        long both = quoted(five.found(), petro.name()) + quoted(five.found(), presidency.name());
        Reading corrected = five.with(five.maker().merge(List.of(petro, presidency), "Gustavo Petro"));
        assertThat(quoted(corrected, "Gustavo Petro")).isEqualTo(both);
        assertThat(corrected.speakers()).hasSize(five.found().speakers().size() - 1);
        assertThat(corrected.speakerOf("Colombia’s presidency")).contains(speaker(corrected, "Gustavo Petro"));
        assertThat(corrected.quotations())
                .as("whoever shows a quotation shows the name that the reader gave")
                .extracting(Quotation::speakers)
                .contains(List.of("Gustavo Petro"))
                .doesNotContain(List.of("Colombia’s presidency"));
    }

    @Test
    void oneSpeakerMergedIntoANewNameIsRenamedAndCanBeRenamedAgain() {
        Speaker trump = speaker(five.found(), "Donald J. Trump");
        Annotation renamed = five.maker().merge(List.of(trump), "The president");
        Reading once = five.with(renamed);
        assertThat(quoted(once, "The president")).isEqualTo(quoted(five.found(), trump.name()));
        Annotation again = five.maker().merge(List.of(speaker(once, "The president")), "D. Trump");
        Reading twice = five.with(renamed, again);
        assertThat(quoted(twice, "D. Trump")).isEqualTo(quoted(five.found(), trump.name()));
        assertThat(twice.speakers()).extracting(Speaker::name).doesNotContain("The president", "Donald J. Trump");
        assertThat(speaker(twice, "D. Trump").shortName()).isEqualTo("Trump");
    }

    @Test
    void aSplitSpeakerIsTwoAndMergingThemLaterJoinsThemAgain() {
        Speaker trump = speaker(five.found(), "Donald J. Trump");
        assertThat(trump.names()).contains("Donald Trump", "Donald J. Trump");
        Annotation split = five.maker().split(trump, Set.of("Donald Trump"), "Another Trump");
        Reading apart = five.with(split);
        assertThat(quoted(apart, "Another Trump") + quoted(apart, "Donald J. Trump"))
                .isEqualTo(quoted(five.found(), trump.name()));
        assertThat(apart.speakersOf(five.quotation(apart, 3, "fantastic")))
                .containsExactly(speaker(apart, "Donald J. Trump"));
        Annotation joined = five.maker()
                .merge(List.of(speaker(apart, "Another Trump"), speaker(apart, "Donald J. Trump")), "Donald J. Trump");
        Reading together = five.with(joined, split);
        assertThat(quoted(together, "Donald J. Trump")).isEqualTo(quoted(five.found(), trump.name()));
        assertThat(together.speakers()).hasSameSizeAs(five.found().speakers());
    }

    @Test
    void speakersStandMostQuotedFirstAfterCorrectionsToo() {
        Speaker most = five.found().speakers().getFirst();
        Speaker last = five.found().speakers().getLast();
        List<Quotation> his = all(five.found(), q -> five.found().speakersOf(q).contains(most));
        Corrected named = five.namedBy(most.shortName(), his);
        Reading corrected = named.with(named.maker().otherSpeakerEverywhere(his.getFirst(), last.name()));
        assertThat(corrected.speakers().getFirst().name())
                .isEqualTo(last.name())
                .isNotEqualTo(most.name());
    }
}
