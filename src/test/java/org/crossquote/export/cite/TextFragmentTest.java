package org.crossquote.export.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;

class TextFragmentTest {
    private static String link(String address, String text, String words) {
        int start = text.indexOf(words);
        return TextFragment.link(address, text, new Span(start, start + words.length()));
    }

    @Test
    void whatHasAMeaningOfItsOwnIsEncoded() {
        assertThat(link("https://a.example/x", "so: a well-known, dear & old man", "well-known, dear & old"))
                .isEqualTo("https://a.example/x#:~:text=well%2Dknown%2C%20dear%20old");
    }

    @Test
    void wordsThatAreCutAreTakenWhole() {
        assertThat(link("https://a.example", "the harbour burnt", "arbour bur"))
                .isEqualTo("https://a.example#:~:text=harbour%20burnt");
        assertThat(link("https://a.example", "the harbour burnt", " burnt"))
                .isEqualTo("https://a.example#:~:text=burnt");
    }

    @Test
    void whatIsLongIsGivenByItsEnds() {
        assertThat(link(
                        "https://a.example",
                        "one two three four five six seven eight nine ten",
                        "two three four five six seven eight nine ten"))
                .isEqualTo("https://a.example#:~:text=two%20three%20four%20five,seven%20eight%20nine%20ten");
        assertThat(link("https://a.example", "first line\n\nsecond line", "line\n\nsecond"))
                .as("no browser finds words over two blocks")
                .isEqualTo("https://a.example#:~:text=line,second");
    }

    @Test
    void aFragmentThatIsThereStays() {
        assertThat(link("https://a.example/#part", "the harbour", "harbour"))
                .isEqualTo("https://a.example/#part:~:text=harbour");
    }

    @Test
    void withoutWordsOrWebTheAddressStaysAsItIs() {
        assertThat(link("https://a.example", "a — b", "—")).isEqualTo("https://a.example");
        assertThat(link("urn:x", "the harbour", "harbour")).isEqualTo("urn:x");
        assertThat(link("https://a.example", "für 🔥 alle", "für")).isEqualTo("https://a.example#:~:text=f%C3%BCr");
    }
}
