package org.crossquote.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.crossquote.link.WordComparison;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class EditWordsTest {
    private static String html(String fullest, String other) throws IOException {
        StringBuilder out = new StringBuilder();
        EditWords.write(fullest, other, WordComparison.compare(fullest, other), new Html(out));
        return out.toString();
    }

    private static String read(String fullest, String other) throws IOException {
        return Jsoup.parseBodyFragment(html(fullest, other)).text();
    }

    @Test
    void noWordIsGluedToTheOneThatTookItsPlace() throws IOException {
        assertThat(read("We cannot pay, he said", "We cannot wait, he said")).isEqualTo("We cannot pay wait, he said");
        assertThat(read("a new harbour", "a new port")).isEqualTo("a new harbour port");
        assertThat(read("“Great harbour” burnt", "“Great port” burnt")).isEqualTo("“Great harbour port” burnt");
        assertThat(read("the mayor said", "the mayor said today")).isEqualTo("the mayor said today");
        assertThat(read("no (never)", "no (ever)")).isEqualTo("no (never ever)");
    }

    @Test
    void punctuationStaysAtItsWord() throws IOException {
        assertThat(read("It burnt.", "It burnt!")).doesNotContain(" !");
        assertThat(read("It burnt on Monday, all of it.", "It burnt, all of it."))
                .contains("on Monday")
                .doesNotContain(" ,");
    }

    @Test
    void theWordsOfTheWordingAreAllThereInTheirOrder() throws IOException {
        String fullest = "The mayor said: “We cannot pay for a new harbour any longer,” and left the hall.";
        String other = "Mayor Okafor said “we can not pay for the port any more”.";
        var page = Jsoup.parseBodyFragment(html(fullest, other));
        page.select("del").remove();
        assertThat(page.wholeText().replaceAll("\\s+", "")).isEqualTo(other.replaceAll("\\s+", ""));
    }
}
