package org.crossquote.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.SourceFile;
import org.crossquote.text.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands among the paragraphs of a page and is none, and what looks so and is one. */
class PageKindsTest {
    private static final String FIRST =
            "The old bridge over the Lune was closed on Monday evening after divers found cracks in two of its piers.";
    private static final String SECOND =
            "“Nobody crosses before we know more,” said the surveyor Ida Vik, who had warned of the cracks in spring.";
    private static final String LAST =
            "The council meets on Thursday to decide how long the bridge will stay closed to all traffic on it.";

    private static ExtractedArticle read(String head, String body) throws Exception {
        String page = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Bridge closed</title>"
                + head + "</head><body>" + body + "</body></html>";
        return new WebPageReader()
                .read(SourceFile.of("page.html", page.getBytes(StandardCharsets.UTF_8)))
                .getFirst();
    }

    private static ExtractedArticle around(String between) throws Exception {
        return read(
                "<meta name=\"author\" content=\"Bo Lund\">",
                "<article><h1>Bridge closed</h1><p>" + FIRST + "</p>" + between + "<p>" + SECOND + "</p><p>" + LAST
                        + "</p></article>");
    }

    private static List<String> lines(ExtractedArticle article, BlockKind kind) {
        return article.blocks().orElseThrow().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> block.span().in(article.text()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div role=\"complementary\"><p>Facts: the bridge was built in 1871, and has four piers of grey stone.</p></div>",
                "<div class=\"infobox\"><p>The bridge was built in 1871, and has four piers of grey stone in all.</p></div>",
                "<div class=\"c-pullquote\"><p>Nobody crosses before we know more than now, said the surveyor Ida Vik.</p></div>",
                "<p>4</p>",
                "<p>* * *</p>",
                "<div><h4>From the north</h4><ul><li><a href=\"/a\">Another bridge is closed too, nobody knows for how long</a></li></ul></div>",
            })
    void leavesOut(String between) throws Exception {
        ExtractedArticle article = around(between);
        assertThat(article.text()).isEqualTo(around("").text());
    }

    @Test
    void theTextOfAPictureIsACaption() throws Exception {
        String alternative =
                "<img alt=\"Divers at the north pier of the bridge\"><p>Divers at the north pier of the bridge</p>";
        assertThat(lines(around(alternative), BlockKind.CAPTION))
                .containsExactly("Divers at the north pier of the bridge");
        String beside = "<p><img src=\"a.jpg\"><br><em>The pier on Tuesday</em></p>";
        assertThat(lines(around(beside), BlockKind.CAPTION)).containsExactly("The pier on Tuesday");
    }

    @Test
    void whenALineWasWrittenIsNoParagraph() throws Exception {
        ExtractedArticle article = around("<p>Lune - 15 Oct 2024 - 08:22 Updated: 15 Oct 2024 - 17:38</p>");
        assertThat(lines(article, BlockKind.PARAGRAPH)).containsExactly(FIRST, SECOND, LAST);
        String sentence =
                "The gate was shut at 17:38 on Monday, and nobody has opened it for any car or cart since then.";
        assertThat(lines(around("<p>" + sentence + "</p>"), BlockKind.PARAGRAPH))
                .contains(sentence);
    }

    @Test
    void whatTheOutletSaysOfTheAuthorIsNoParagraph() throws Exception {
        String note =
                "Our correspondent Bo Lund has written on bridges for the Lantern since he left the harbour office.";
        ExtractedArticle article = read(
                "<meta name=\"author\" content=\"Bo Lund\">",
                "<article><h1>Bridge closed</h1><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + LAST + "</p><p>" + note
                        + "</p></article>");
        assertThat(lines(article, BlockKind.PARAGRAPH)).containsExactly(FIRST, SECOND, LAST);
        assertThat(lines(article, BlockKind.BYLINE)).containsExactly(note);
    }

    @Test
    void theStandfirstBehindItsPlaceIsOneAndTheDescribedPictureIsNot() throws Exception {
        String about = "Divers have found cracks in two piers of the old bridge over the Lune.";
        String picture = "The surveyor Ida Vik looks at the north pier from her boat on Monday.";
        ExtractedArticle article = read(
                "<meta name=\"description\" content=\"" + about + "\"><meta property=\"og:description\" content=\""
                        + picture + "\">",
                "<div><h1>Bridge closed</h1><div>Lune. <span>" + about + "</span></div><figure><figcaption>" + picture
                        + "</figcaption></figure></div><article><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + LAST
                        + "</p></article>");
        assertThat(lines(article, BlockKind.STANDFIRST)).containsExactly("Lune. " + about);
    }

    @Test
    void partsOfTheTextThatAreCalledWidgetsAreRead() throws Exception {
        ExtractedArticle article = read(
                "",
                "<article><h1>Bridge closed</h1><div class=\"article-widget article-widget-text\"><p>" + FIRST
                        + "</p></div><div class=\"other\"><p>" + (SECOND + " ").repeat(4) + "</p></div>"
                        + "<div class=\"article-widget article-widget-links\"><p>Everything that we know of bridges, in one place and for you.</p>"
                        + "</div><p>" + LAST + "</p></article>");
        assertThat(article.text()).contains(FIRST, LAST).doesNotContain("Everything that we know");
    }

    @Test
    void twoEmptyElementsBetweenWordsPartLines() throws Exception {
        ExtractedArticle article = around(
                "<div>What the divers saw<span class=\"x\"></span><span class=\"x\"></span>They saw cracks as wide as a hand in both of the piers.</div>");
        assertThat(lines(article, BlockKind.PARAGRAPH))
                .contains("They saw cracks as wide as a hand in both of the piers.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "self.push([1,\"%s\"])",
                "window.state = {\"menu\":\"<p>Home</p>\",\"story\":{\"html\":\"%s\"}};",
                "load(\"{\\\"html\\\":\\\"%s\\\"}\")"
            })
    void readsTheTextThatAScriptHoldsAndSaysSo(String script) throws Exception {
        String markup = ("<div><p class='a'>" + FIRST + "</p><p>" + SECOND + "</p><p>" + LAST + "</p></div>")
                .replace("<", "\\u003c");
        if (script.startsWith("load")) {
            markup = markup.replace("\\", "\\\\");
        }
        ExtractedArticle article = read("", "<div id=\"app\"></div><script>" + script.formatted(markup) + "</script>");
        assertThat(lines(article, BlockKind.PARAGRAPH)).containsExactly(FIRST, SECOND, LAST);
        assertThat(article.reason()).isEqualTo("page.scripted");
    }

    @Test
    void theDayIsReadFromWhatShowsOrNotesItWhereNothingStatesIt() throws Exception {
        assertThat(around("<span class=\"pub-date\">31 May 2024</span>")
                        .details()
                        .published())
                .hasToString("2024-05-31");
        assertThat(around("<b data-publish-date=\"2024.05.31 18:40\"></b>")
                        .details()
                        .published())
                .isNotNull();
    }
}
