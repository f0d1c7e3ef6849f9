package org.crossquote.export.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.Extraction;
import org.crossquote.text.PublicationTime;
import org.crossquote.text.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class CitationTest {
    private static final String TEXT =
            "The bridge is “open for all, at last”, said Mayor Anna Bell. It was & is <b>wide</b>.";
    private static final Article KNOWN = article(
            "Bridge & river_opens",
            List.of("Ida Vik"),
            "The Lantern",
            "2024-05-31T08:00:00Z",
            "https://example.org/bridge?a=1");
    private static final Article UNKNOWN = new Article("a.txt", "Bridge opens", "en", TEXT, List.of());

    private static Article article(String title, List<String> authors, String outlet, String day, String address) {
        ArticleDetails details = new ArticleDetails(
                title, authors, outlet, PublicationTime.parse(day).orElseThrow(), address);
        return new Article("a.html", title, "en", TEXT, List.of(), details, Extraction.of("page", 1));
    }

    private static CitedWords cited(Article article, String words, String... speakers) {
        int start = TEXT.indexOf(words);
        return new CitedWords(article, new Span(start, start + words.length()), List.of(speakers), "paragraph 3");
    }

    private static Citation citation(Article article, CitationStyle style) {
        return Citation.of(cited(article, "“open for all, at last”", "Anna Bell"), style, Locale.ENGLISH);
    }

    @Test
    void plainHasAllThatIsKnown() {
        assertThat(citation(KNOWN, CitationStyle.PLAIN).text()).isEqualTo("""
                “open for all, at last”
                — Anna Bell, Bridge & river_opens, Ida Vik, The Lantern, 2024-05-31, a.html, paragraph 3, \
                https://example.org/bridge?a=1#:~:text=%E2%80%9Copen%20for%20all%2C%20at%20last%E2%80%9D""");
        assertThat(citation(UNKNOWN, CitationStyle.PLAIN).text())
                .isEqualTo("“open for all, at last”\n— Anna Bell, Bridge opens, a.txt, paragraph 3");
    }

    @Test
    void aJournalistNamesSpeakerOutletAndDay() {
        assertThat(citation(KNOWN, CitationStyle.JOURNALIST).text())
                .startsWith("Anna Bell: “open for all, at last” (The Lantern, May 31, 2024, https://example.org/");
        assertThat(citation(UNKNOWN, CitationStyle.JOURNALIST).text())
                .isEqualTo("Anna Bell: “open for all, at last” (Bridge opens)");
        assertThat(Citation.of(cited(UNKNOWN, "The bridge"), CitationStyle.JOURNALIST, Locale.ENGLISH)
                        .text())
                .isEqualTo("“The bridge” (Bridge opens)");
    }

    @Test
    void apaHasReferenceAndEntry() {
        assertThat(citation(KNOWN, CitationStyle.APA).text())
                .startsWith("“open for all, at last” (Anna Bell, as cited in Vik, 2024, para. 3)\n\n"
                        + "Vik, I. (2024, May 31). Bridge & river_opens. The Lantern. https://example.org/bridge");
        Article two = article(
                "Bridge opens",
                List.of("Ida Maria Vik", "Reuters"),
                "The Lantern",
                "2024-05-31",
                "https://example.org");
        assertThat(citation(two, CitationStyle.APA).text()).contains("Vik, I. M., & Reuters (2024, May 31).");
        assertThat(citation(UNKNOWN, CitationStyle.APA).text())
                .isEqualTo("“open for all, at last” (Anna Bell, as cited in “Bridge opens,”, n.d., para. 3)\n\n"
                        + "Bridge opens. (n.d.).");
    }

    @Test
    void bibtexHasKeyAndEntryInWhichTexMeansNothing() {
        assertThat(citation(KNOWN, CitationStyle.BIBTEX).text()).isEqualTo("""
                “open for all, at last” \\cite{vik2024bridge}

                @online{vik2024bridge,
                  author = {Ida Vik},
                  title = {Bridge \\& river\\_opens},
                  organization = {The Lantern},
                  date = {2024-05-31},
                  url = {https://example.org/bridge?a=1},
                  file = {a.html}
                }
                """);
        assertThat(citation(UNKNOWN, CitationStyle.BIBTEX).text()).contains("@online{bridge,");
    }

    @Test
    void theHtmlSaysTheSameAndHoldsNoMarkupOfTheArticle() {
        for (CitationStyle style : CitationStyle.values()) {
            Citation citation = Citation.of(cited(KNOWN, "It was & is <b>wide</b>"), style, Locale.ENGLISH);
            Document html = Jsoup.parse(citation.html());
            assertThat(html.select("b")).isEmpty();
            assertThat(html.text().replaceAll("\\s+", ""))
                    .isEqualTo(citation.text().replaceAll("\\s+", ""));
            if (style != CitationStyle.BIBTEX) {
                assertThat(html.select("a").attr("href"))
                        .isEqualTo(html.select("a").text())
                        .startsWith("https://example.org/bridge?a=1#:~:text=It%20was");
            }
        }
    }

    @Test
    void anAddressThatIsNoneOfTheWebIsNoLink() {
        Article mail = article("Bridge opens", List.of(), "The Lantern", "2024-05-31", "javascript:alert(1)");
        Citation citation = citation(mail, CitationStyle.PLAIN);
        assertThat(citation.text()).endsWith(", javascript:alert(1)");
        assertThat(Jsoup.parse(citation.html()).select("a")).isEmpty();
    }
}
