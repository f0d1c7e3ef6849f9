package org.crossquote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossquote.message.Message;
import org.crossquote.text.Span;
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

    private static List<Speaker> speakers(String... names) {
        List<Quotation> quotations = new ArrayList<>();
        for (String name : names) {
            quotations.add(new Quotation(
                    "a.txt",
                    new Span(0, 3),
                    "“a”",
                    quotations.size(),
                    List.of(name),
                    null,
                    null,
                    null,
                    null,
                    QuotationKind.DIRECT,
                    0.9,
                    Message.of("test")));
        }
        return new SpeakerDirectory().speakers(quotations);
    }
}
