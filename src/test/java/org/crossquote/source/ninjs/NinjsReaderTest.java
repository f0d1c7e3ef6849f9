package org.crossquote.source.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.Readings;
import org.crossquote.source.format.SourceFile;
import org.crossquote.text.BlockKind;
import org.junit.jupiter.api.Test;

class NinjsReaderTest {
    private final NinjsReader reader = new NinjsReader();

    @Test
    void theFirstVersionGivesAFieldForEachFormOfTheText() throws Exception {
        ExtractedArticle article = Readings.one(reader, "a.json", """
                {"uri":"https://agency.example/1","headline":"Bridge closed","byline":"Ida Vik, Staff Reporter","language":"en-GB",
                 "versioncreated":"2024-05-31T18:30:00+02:00","copyrightholder":"The Agency",
                 "body_xhtml":"<p>Divers found cracks.</p><h2>What they saw</h2><blockquote>They were wide.</blockquote>"}""");
        assertThat(article.details().title()).isEqualTo("Bridge closed");
        assertThat(article.details().authors()).containsExactly("Ida Vik");
        assertThat(article.details().outlet()).isEqualTo("The Agency");
        assertThat(article.details().published()).hasToString("2024-05-31T18:30:00+02:00");
        assertThat(article.details().address()).isEqualTo("https://agency.example/1");
        assertThat(Readings.lines(article, BlockKind.QUOTE)).containsExactly("They were wide.");
    }

    @Test
    void laterVersionsGiveListsAndSeveralItems() throws Exception {
        List<ExtractedArticle> articles = Readings.all(reader, "a.json", Readings.bytes("""
                [{"uri":"urn:1","headlines":[{"role":"short","value":"Closed"},{"role":"main","value":"Bridge closed"}],
                  "bodies":[{"role":"main","contentType":"text/plain","value":"Divers found cracks.\\n\\nThe ferry runs."}]},
                 {"uri":"urn:2","type":"picture","headlines":[{"value":"A picture"}]}]"""));
        assertThat(articles).hasSize(1);
        assertThat(articles.getFirst().text()).isEqualTo("Bridge closed\n\nDivers found cracks.\n\nThe ferry runs.\n");
    }

    @Test
    void otherJsonIsLeftAloneAndHostileJsonNamed() {
        assertThat(reader.takes(SourceFile.of("a.json", Readings.bytes("{\"name\": 1}"))))
                .isFalse();
        assertThat(Readings.problem(reader, "deep.json", Readings.bytes("{\"headline\":" + "[".repeat(100_000))))
                .isEqualTo("file.too-nested");
        assertThat(Readings.problem(reader, "cut.json", Readings.bytes("{\"headline\":\"x")))
                .isEqualTo("file.broken");
        assertThat(Readings.problem(reader, "none.json", Readings.bytes("{\"headline\":\"x\"}")))
                .isEqualTo("file.no-article");
    }
}
