package org.crossquote.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossquote.message.Message;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is one speaker across the articles of a collection, and who is not. */
class SpeakerDirectoryTest {
    @Test
    void thePersonIsOneUnderFullNameSurnameAndTitle() {
        List<Speaker> speakers = speakers("Anna Bell", "Bell", "President Bell", "Anna Maria Bell");

        assertThat(speakers).hasSize(1);
        assertThat(speakers.get(0).name()).isEqualTo("Anna Maria Bell");
        assertThat(speakers.get(0).shortName()).isEqualTo("Bell");
        assertThat(speakers.get(0).names()).isEqualTo(Set.of("Anna Bell", "Bell", "President Bell", "Anna Maria Bell"));
    }

    @Test
    void twoOfOneSurnameStayTwoAndTheBareSurnameJoinsNeither() {
        assertThat(speakers("Anna Bell", "Tom Bell", "Bell"))
                .extracting(Speaker::names)
                .containsExactlyInAnyOrder(Set.of("Anna Bell"), Set.of("Tom Bell"), Set.of("Bell"));
    }

    @Test
    void twoOfOneSurnameHaveShortNamesThatTellThemApart() {
        assertThat(speakers("Anna Bell", "Tom Bell", "Maria Ruiz", "Owen Rask Jr.", "Owen Rask Sr."))
                .extracting(Speaker::shortName)
                .containsExactlyInAnyOrder("A. Bell", "T. Bell", "Ruiz", "Owen Rask Jr.", "Owen Rask Sr.");
    }

    @Test
    void whomAnArticleCallsByTheLastWordIsAPerson() {
        assertThat(new SpeakerDirectory()
                        .speakers(List.of(quotation(0, "Xochitl Arroba", "Arroba"), quotation(1, "Gulf Stream", null))))
                .extracting(Speaker::shortName, Speaker::kind)
                .containsExactly(tuple("Arroba", Speaker.Kind.PERSON), tuple("Gulf Stream", Speaker.Kind.ORGANISATION));
    }

    @Test
    void aNameIsOneWithAndWithoutAccentsSuffixesAndInPetForm() {
        assertThat(speakers("Tomás Reed", "Tomas Reed", "Owen Rask Jr.", "Owen Rask", "Peggy Hale", "Margaret Hale"))
                .extracting(Speaker::names)
                .containsExactlyInAnyOrder(
                        Set.of("Tomás Reed", "Tomas Reed"),
                        Set.of("Owen Rask Jr.", "Owen Rask"),
                        Set.of("Peggy Hale", "Margaret Hale"));
    }

    @Test
    void countriesAndOrganisationsAreOneWithAndWithoutArticle() {
        assertThat(speakers("the United States", "US", "the Bridge Authority", "Bridge Authority"))
                .extracting(Speaker::names)
                .containsExactlyInAnyOrder(
                        Set.of("the United States", "US"), Set.of("the Bridge Authority", "Bridge Authority"));
    }

    @Test
    void theUnnamedAreNobodysOtherName() {
        assertThat(speakers("Anna Bell", "senior official"))
                .extracting(Speaker::kind)
                .containsExactlyInAnyOrder(Speaker.Kind.PERSON, Speaker.Kind.UNNAMED);
    }

    @Test
    void whoIsQuotedMostComesFirst() {
        assertThat(speakers("Tom Reed", "Anna Bell", "Bell"))
                .extracting(Speaker::shortName)
                .containsExactly("Bell", "Reed");
    }

    @Test
    void aPersonWhoIsQuotedOnceComesBeforeWhatIsNoPersonAndHardlyQuoted() {
        assertThat(speakers("the city", "the city", "Anna Bell"))
                .extracting(Speaker::name)
                .containsExactly("Anna Bell", "the city");
        assertThat(speakers("the city", "the city", "the city", "Anna Bell"))
                .extracting(Speaker::name)
                .containsExactly("the city", "Anna Bell");
        assertThat(speakers("senior official", "Bridge Authority"))
                .extracting(Speaker::name)
                .containsExactly("Bridge Authority", "senior official");
    }

    private static List<Speaker> speakers(String... names) {
        List<Quotation> quotations = new ArrayList<>();
        for (String name : names) {
            quotations.add(quotation(quotations.size(), name, null));
        }
        return new SpeakerDirectory().speakers(quotations);
    }

    private static Quotation quotation(int group, String name, @Nullable String mention) {
        return new Quotation(
                "a.txt",
                new Span(0, 3),
                "“a”",
                group,
                List.of(name),
                mention == null ? null : new Evidence(new Span(4, 4 + mention.length()), mention),
                null,
                null,
                null,
                QuotationKind.DIRECT,
                0.9,
                Message.of("test"));
    }
}
