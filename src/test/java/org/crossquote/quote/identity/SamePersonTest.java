package org.crossquote.quote.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names of several articles mean one person or organisation. Articles are parted by slashes, names by semicolons. */
class SamePersonTest {
    private static final SamePersonFinder FINDER = new SamePersonFinder();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tomás Beltrán / Tomas Beltran",
                "Philip J. Garrow / Philip Garrow / Philip James Garrow / Garrow",
                "Bob Tressell / Robert Tressell",
                "Peggy Hale / Margaret Hale",
                "William “Bill” Rask / Bill Rask / William Rask",
                "Marion Lindqvist / Marion Lindquist",
                "Vincente Arlo / Vicente Arlo",
                "Mayor Ida Stroud / Ida Stroud / Dr. Ida Stroud",
                "Owen Rask Jr. / Owen Rask",
                "Owen J. Rask Jr. / Owen Rask / Rask",
                "Jean-Luc Morand / Jean Luc Morand",
                "J. Carl Winter / Carl Winter",
                "Ursula von der Heide / Ursula Heide",
                "Inland Waterways Inspectorate / IWI / I.W.I. / the Inland Waterways Inspectorate (IWI)",
                "the Bridge Authority / Bridge Authority",
                "the United States / US",
            })
    @DisplayName("one across articles")
    void oneAcrossArticles(String names) {
        assertThat(among(names).all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Two people of one surname, and the bare surname is neither's.
                "Anna Bell / Tom Bell / Bell",
                "Owen Rask Jr. / Owen Rask Sr. / Owen Rask",
                "George H. Maar / George W. Maar / George Maar",
                // One letter makes two people where one article names both, or where a third is as like.
                "Martin Keane; Martin Keene / Mia Holt",
                "Jon Tarrow / Jon Tarraw / Jon Tarrew",
                // Short names and other first letters are other names.
                "Ann Lee / Tom Lea / Ann Kee",
                // Two short forms of different names, though a third could be both.
                "Ted Marsh / Edgar Marsh / Nora Quill",
                // What only shares its last word is no person's other name.
                "Ministry of Health / Ministry of Justice / Office of Health",
                "IWI / Office for National Statistics / Statistics Office",
            })
    @DisplayName("three stay three")
    void threeStayThree(String names) {
        assertThat(among(names).all()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Philip Garrow / Philip Garrow / Philip J. Garrow", "Garrow / Garrow / Philip Garrow"})
    @DisplayName("the name is what most articles use, never a bare surname where there is a full name")
    void theNameIsWhatMostArticlesUse(String names) {
        assertThat(among(names).name("Garrow")).isIn("Philip Garrow", "Garrow");
        assertThat(among(names).name("Philip Garrow")).isEqualTo("Philip Garrow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IWI / IWI / Inland Waterways Inspectorate"})
    @DisplayName("first letters go under the name in full")
    void firstLettersGoUnderTheNameInFull(String names) {
        assertThat(among(names).name("IWI")).isEqualTo("Inland Waterways Inspectorate");
        assertThat(among(names).areOne("IWI", "Inland Waterways Inspectorate")).isTrue();
    }

    private static SamePerson among(String articles) {
        return FINDER.among(Arrays.stream(articles.split(" / "))
                .map(names -> List.of(names.strip().split("; ")))
                .toList());
    }
}
