package org.crossquote.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.Readings;
import org.crossquote.text.BlockKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("short paragraphs before the first long one of a page, and behind the last")
class ShortParagraphsTest {
    private static final String FIRST =
            "The old bridge over the Lune was closed on Monday evening after divers found cracks in two of its piers.";
    private static final String LAST =
            "The council meets on Thursday to decide how long the bridge will stay closed to all traffic on it.";

    private static ExtractedArticle read(String body) throws Exception {
        return Readings.one(
                new WebPageReader(),
                "page.html",
                "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Bridge closed</title></head><body>"
                        + "<nav><a href=\"/\">Home</a></nav>" + body + "</body></html>");
    }

    private static ExtractedArticle around(String before, String after) throws Exception {
        return read("<article><h1>Bridge closed</h1>" + before + "<p>" + FIRST + "</p><p>" + LAST + "</p>" + after
                + "</article><footer><p>The Lantern.</p></footer>");
    }

    private static List<String> paragraphs(ExtractedArticle article) {
        return Readings.lines(article, BlockKind.PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two were hurt.",
                "“I resign,” she said.",
                "“I resign”",
                "»Ich gehe.«",
                "Y ahora, ¿qué?",
                "Nobody spoke!",
                "「もう終わりだ」",
                "Gone.",
                "She gave <a href=\"/x\">no</a> reason."
            })
    void areTextWhereTheyEndAsSentencesDo(String words) throws Exception {
        String plain = words.replaceAll("<[^>]*>", "");
        assertThat(paragraphs(around("", "<p>" + words + "</p>"))).containsExactly(FIRST, LAST, plain);
        assertThat(paragraphs(around("<p>" + words + "</p>", ""))).containsExactly(plain, FIRST, LAST);
    }

    @Test
    void whatSaysInManyWordsWhatItIsAboutStaysBeforeTheFirstSentence() throws Exception {
        String lead =
                "Divers find cracks in two piers of the old bridge, and nobody can say for how long it stays closed";
        assertThat(paragraphs(around("<p>" + lead + "</p>", ""))).containsExactly(lead, FIRST, LAST);
        assertThat(paragraphs(around("<p>Ida Vik, for the Lantern</p><p>" + lead + "</p><p>It is shut.</p>", "")))
                .containsExactly(lead, "It is shut.", FIRST, LAST);
        assertThat(paragraphs(around("<p>" + lead + " <a href=\"/x\">more</a></p>", "")))
                .as("with a link to something else")
                .containsExactly(FIRST, LAST);
        assertThat(paragraphs(around("<div class=\"x\"><span>" + lead + "</span></div>", "")))
                .as("not where the paragraphs stand")
                .containsExactly(FIRST, LAST);
    }

    @Test
    void severalAreKeptInTheirOrderWithWhatAnnouncesThem() throws Exception {
        ExtractedArticle article = around(
                "<p>By Ida Vik</p><p>It is shut.</p><p>Nobody crosses.</p>",
                "<p>Nobody spoke.</p><h3>What next</h3><p>She said:</p><p>“No.”</p><ul><li>One pier</li></ul><p>It was over.</p><p>Share</p>");
        assertThat(paragraphs(article))
                .containsExactly(
                        "It is shut.",
                        "Nobody crosses.",
                        FIRST,
                        LAST,
                        "Nobody spoke.",
                        "She said:",
                        "“No.”",
                        "It was over.");
        assertThat(Readings.lines(article, BlockKind.HEADING)).containsExactly("What next");
        assertThat(Readings.lines(article, BlockKind.LIST_ITEM)).containsExactly("One pier");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Share</p>",
                "<p>Share this.</p>",
                "<p>Read more.</p>",
                "<p>Read more…</p>",
                "<p>Read more here...</p>",
                "<p>Follow us on Telegram.</p>",
                "<p>Subscribe now!</p>",
                "<p>Thanks for reading!</p>",
                "<p>Weiterlesen …</p>",
                "<p>Leer más.</p>",
                "<p>Lire la suite.</p>",
                "<p>© 2024 The Lantern.</p>",
                "<p>Sources:</p>",
                "<p>4 min read.</p>",
                "<p>+++</p>",
                "<p><a href=\"/x\">It was closed.</a></p>",
                "<p class=\"note\">With material of agencies.</p>",
                "<div class=\"more\"><p>It was sunny.</p></div>",
                "<div>It was sunny.</div>",
            })
    void whatAPageSaysOfItselfIsNone(String other) throws Exception {
        assertThat(paragraphs(around(other, ""))).containsExactly(FIRST, LAST);
        assertThat(paragraphs(around("", other))).containsExactly(FIRST, LAST);
        assertThat(paragraphs(around("", "<p>It was over.</p>" + other))).containsExactly(FIRST, LAST, "It was over.");
    }

    @Test
    void namesAndDaysAroundThemAreNone() throws Exception {
        ExtractedArticle article = around(
                "<p>By Ida Vik.</p><p>Published 4 March 2025.</p><p>It is shut.</p>",
                "<p>It was over.</p><p>Updated on March 5, 2025 at 5 p.m.</p>");
        assertThat(paragraphs(article)).containsExactly("It is shut.", FIRST, LAST, "It was over.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=\"block\"><p>%s</p></div>",
                "<section><div class=\"block\"><p class=\"text\">%s</p></div></section>",
                "%s<br><br>",
                "<div><span>%s</span></div>"
            })
    void wrappedAsTheLongOnesAreTheyAreText(String wrapped) throws Exception {
        String body = wrapped.formatted("It is shut.")
                + wrapped.formatted(FIRST)
                + wrapped.formatted(LAST)
                + wrapped.formatted("“I resign,” she said.");
        assertThat(paragraphs(read("<article><h1>Bridge closed</h1><div>" + body + "</div></article>")))
                .containsExactly("It is shut.", FIRST, LAST, "“I resign,” she said.");
    }

    @Test
    void aTableThatOnlyPutsPartsSideBySideIsNoTable() throws Exception {
        ExtractedArticle article =
                read("<table><tr><td width=100>Menu<br>Sports<br>Weather</td><td><h2>Bridge closed</h2>"
                        + "<font size=2>By Ida Vik</font><br><br>" + FIRST + "<br><br>“I resign,” she said.<br><br>"
                        + LAST
                        + "<br><br>Two were hurt.</td></tr></table>");
        assertThat(paragraphs(article)).containsExactly(FIRST, "“I resign,” she said.", LAST, "Two were hurt.");
        assertThat(Readings.lines(article, BlockKind.TABLE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>North pier</td><td>2 cracks</td></tr><tr><td>South pier</td><td>none</td></tr></table>",
                "<table><tr><td><p>North pier</p></td><td><p>2 cracks</p></td></tr><tr><td>South pier</td><td>none</td></tr></table>",
                "<table><tr><th>North pier</th><td>2 cracks</td></tr><tr><th>South pier</th><td><p>none</p><p></p></td></tr></table>"
            })
    void aTableOfDataStaysOne(String table) throws Exception {
        ExtractedArticle article = read("<article><p>" + FIRST + "</p>" + table + "<p>" + LAST + "</p></article>");
        assertThat(Readings.lines(article, BlockKind.TABLE))
                .containsExactly("North pier\t2 cracks", "South pier\tnone");
    }

    @Test
    void withoutATitleOfItsOwnAPageIsCalledAsItsFirstHeading() throws Exception {
        String body = "<h1>Bridge shut</h1><p>Two were hurt.</p><p>" + FIRST + "</p><p>" + LAST + "</p></body></html>";
        ExtractedArticle article = Readings.one(new WebPageReader(), "page.html", "<html><body>" + body);
        assertThat(article.details().title()).isEqualTo("Bridge shut");
        assertThat(article.text()).startsWith("Bridge shut\n\nTwo were hurt.\n\n");
        ExtractedArticle named = Readings.one(
                new WebPageReader(),
                "page.html",
                "<html><head><title>The Lantern</title><meta property=\"og:site_name\" content=\"The Lantern\"></head><body>"
                        + body);
        assertThat(named.details().title()).isEqualTo("Bridge shut");
    }
}
