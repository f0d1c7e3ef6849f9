package org.crossquote.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.Readings;
import org.crossquote.text.BlockKind;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
    private final MarkdownReader reader = new MarkdownReader();

    @Test
    void markupIsWhatItSays() throws Exception {
        ExtractedArticle article = Readings.one(reader, "a.md", """
                ---
                title: "Bridge closed"
                authors:
                  - Ida Vik
                  - Bo Lund
                date: 2024-05-31
                outlet: The Lantern
                url: https://lantern.example/bridge
                lang: en-GB
                ---
                # Bridge closed

                Divers found *cracks*
                in two [piers](https://x.example).

                ## What they saw

                > They were wide.

                * The north pier.
                * The south pier.

                | Pier | Cracks |
                |---|---|
                | North | 3 |
                """);
        assertThat(article.details().title()).isEqualTo("Bridge closed");
        assertThat(article.details().authors()).containsExactly("Ida Vik", "Bo Lund");
        assertThat(article.details().outlet()).isEqualTo("The Lantern");
        assertThat(article.details().published()).hasToString("2024-05-31");
        assertThat(article.details().address()).isEqualTo("https://lantern.example/bridge");
        assertThat(article.language()).isEqualTo("en");
        assertThat(Readings.lines(article, BlockKind.PARAGRAPH)).containsExactly("Divers found cracks in two piers.");
        assertThat(Readings.lines(article, BlockKind.HEADING)).containsExactly("What they saw");
        assertThat(Readings.lines(article, BlockKind.QUOTE)).containsExactly("They were wide.");
        assertThat(Readings.lines(article, BlockKind.LIST_ITEM)).containsExactly("The north pier.", "The south pier.");
        assertThat(Readings.lines(article, BlockKind.TABLE)).containsExactly("Pier\tCracks", "North\t3");
    }

    @Test
    void namesUnderTheTitleAreItsByline() throws Exception {
        assertThat(Readings.one(reader, "a.md", "# Bridge closed\n\nBy Ida Vik and Bo Lund\n\nDivers found cracks.\n")
                        .details()
                        .authors())
                .containsExactly("Ida Vik", "Bo Lund");
        assertThat(Readings.one(reader, "a.md", "# Bridge closed\n\nNobody crosses.\n")
                        .details()
                        .authors())
                .isEmpty();
    }

    @Test
    void deepAndEmptyFilesDoNoHarm() throws Exception {
        assertThat(Readings.one(reader, "a.md", ">".repeat(20_000) + " deep").text())
                .contains("deep");
        assertThat(Readings.problem(reader, "a.md", Readings.bytes("\n\n"))).isEqualTo("file.no-article");
    }
}
