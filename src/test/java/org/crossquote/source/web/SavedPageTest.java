package org.crossquote.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crossquote.source.CollectionOpener;
import org.crossquote.source.OpenedCollection;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.SourceFile;
import org.crossquote.text.Article;
import org.crossquote.text.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages as browsers and their extensions save them, and what they say of themselves in several places. */
class SavedPageTest {
    private static final String FIRST =
            "The ferry to the outer islands stayed in port on Friday, because the waves were higher than its captain allows.";
    private static final String SECOND =
            "“We shall not sail before Sunday,” said Ida Vik, who has led the ferry for twenty years.";

    private static String page(String head, String before, String after) {
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">" + head + "</head><body><main>" + before
                + "<article><p>" + FIRST + "</p><p>" + SECOND + "</p></article>" + after + "</main></body></html>";
    }

    private static ExtractedArticle read(String page) throws Exception {
        return new WebPageReader()
                .read(SourceFile.of("page.html", page.getBytes(StandardCharsets.UTF_8)))
                .getFirst();
    }

    @Test
    void aPageWithEverythingInlinedIsItsText() throws Exception {
        String head =
                "<title>Ferry stays in port</title><style>p{background:url(data:image/png;base64," + "QUJD".repeat(500)
                        + ")}</style><script>document.write('<p>Written by a program, and never seen.</p>')</script>";
        String frame =
                "<iframe srcdoc=\"&lt;p&gt;Buy a boat, and buy it now, before all of them are gone.&lt;/p&gt;\"></iframe>"
                        + "<img alt=\"A boat\" src=\"data:image/svg+xml,%3Csvg%3E%3Ctext%3EBoat%3C/text%3E%3C/svg%3E\"><svg><text>Boat</text></svg>";
        ExtractedArticle article = read(page(head, "<h1>Ferry stays in port</h1>", frame));
        assertThat(article.text().lines().filter(line -> !line.isEmpty()))
                .containsExactly("Ferry stays in port", FIRST, SECOND);
    }

    @Test
    void theFilesOfAPagesFolderAreNoArticles(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("Ferry.html"), page("<title>Ferry stays in port</title>", "", ""));
        Path files = Files.createDirectory(folder.resolve("Ferry_files"));
        Files.writeString(files.resolve("frame.html"), page("<title>A frame</title>", "", ""));
        Files.writeString(files.resolve("readme.txt"), "Not an article.");
        OpenedCollection opened = new CollectionOpener().open(folder);
        assertThat(opened.collection().articles()).extracting(Article::id).containsExactly("Ferry.html");
        assertThat(opened.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ferry stays in port; Ferry stays in port - The Lantern; Ferry stays in port | The Lantern; Ferry stays in port",
                "Captain keeps the ferry in port; Storm: no ferry today; Storm: no ferry today | The Lantern; Captain keeps the ferry in port",
                "Captain keeps the ferry in port; Captain keeps the ferry in port; Storm: no ferry to the islands; Captain keeps the ferry in port",
                "Ferry in port; Storm: no ferry to the islands today; Ferry in port; Storm: no ferry to the islands today"
            })
    void theTitleIsWhatItsPlacesAgreeOn(String heading, String structured, String window, String expected)
            throws Exception {
        String head = "<title>" + window
                + "</title><meta property=\"og:site_name\" content=\"The Lantern\"><meta property=\"og:title\""
                + " content=\"" + heading
                + "\"><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"" + structured
                + "\"}</script>";
        assertThat(read(page(head, "<h1>" + heading + "</h1>", "")).details().title())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The Lantern; https://lantern.example/authors; <p class='byline'>By Ida Vik and Bo Lund, Port Editor</p>; Ida Vik|Bo Lund",
                "The Lantern; ; <p>Von <a href='/autoren/7'>Jörg von der Aa</a></p>; Jörg von der Aa",
                "The Lantern; ; <div class='article-author'>Themen bearbeiten</div>; The Lantern",
                "Ida Vik (photo: Bo Lund), bo@lantern.example; ; ; Ida Vik",
                "Ida Vik and IDA VIK; ; ; Ida Vik"
            })
    void writersAreNamedRatherThanTheOutlet(String structured, String meta, String byline, String expected)
            throws Exception {
        String head =
                "<title>Ferry</title><meta property=\"og:site_name\" content=\"The Lantern\"><meta property=\"article:author\" content=\""
                        + (meta == null ? "" : meta)
                        + "\"><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"author\":\""
                        + structured
                        + "\"}</script>";
        assertThat(read(page(head, byline == null ? "" : byline, "")).details().authors())
                .isEqualTo(List.of(expected.split("\\|", 0)));
    }

    @ParameterizedTest
    @CsvSource({
        "<span class='line'></span>, 2",
        "<span></span><b>Then: </b>, 2",
        "' <span></span>', 1",
        "<span class='line'> </span>, 1"
    })
    void anEmptyElementBetweenSentencesThatNoBlankPartsBreaksTheLine(String between, int paragraphs) throws Exception {
        String text = page("<title>Ferry</title>", "", "").replace("</p><p>", between);
        assertThat(read(text).blocks().orElseThrow())
                .filteredOn(block -> block.kind() == BlockKind.PARAGRAPH)
                .hasSize(paragraphs);
    }

    @Test
    void commentsStandApartBehindTheArticle() throws Exception {
        String comments =
                "<section class=\"comments\"><h3>2 comments</h3><p>Please be kind to each other, or we shall close them.</p>"
                        + "<ol><li class=\"comment\"><b>gull</b> <time>today</time><p>I waited for two days and saw no boat at all.</p><a>Reply</a></li>"
                        + "<li class=\"comment\"><b class=\"comment-author\">tern</b><p>The captain was right, as she always is in a storm.</p></li></ol>"
                        + "<form class=\"comment-form\"><p>Your address will not be published, whatever you write here.</p></form></section>"
                        + "<div class=\"recent-comments\"><p class=\"comment\">The bridge will never open again, mark my words.</p></div>";
        ExtractedArticle article = read(page("<title>Ferry</title>", "", comments));
        assertThat(article.blocks().orElseThrow())
                .extracting(block -> block.kind() + " " + block.span().in(article.text()))
                .endsWith(
                        "PARAGRAPH " + SECOND,
                        "COMMENTS_HEADING 2 comments",
                        "COMMENT I waited for two days and saw no boat at all.",
                        "COMMENT The captain was right, as she always is in a storm.");
    }
}
