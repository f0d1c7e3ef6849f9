package org.crossquote.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.ExtractedBlock;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.crossquote.text.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageReaderTest {
    private static final String FIRST =
            "The old bridge over the Lune was closed on Monday evening after divers found cracks in two of its piers.";
    private static final String SECOND =
            "“Nobody crosses before we know more,” said the surveyor Ida Vik, who had warned of the cracks in spring.";
    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Bridge closed - The Lantern</title>
            <meta property="og:site_name" content="The Lantern">
            <link rel="canonical" href="https://lantern.example/bridge">
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Bridge closed",
            "datePublished":"2024-05-31T18:30:00+02:00","author":[{"@type":"Person","name":"Bo Lund"}]}</script></head><body>
            <nav><ul><li><a href="/a">Home</a></li><li><a href="/b">Sport</a></li></ul></nav>
            <div class="cookie-banner"><p>We use cookies to improve your experience while you navigate through this website, always.</p></div>
            <article><h1>Bridge closed</h1>
            <p>%s</p><h2>What the divers saw</h2><p>%s</p>
            <blockquote>We saw the cracks from the boat, and they were wide.</blockquote>
            <ul><li>The north pier has three cracks.</li><li>The south pier has one.</li></ul>
            <figure><img src="https://elsewhere.example/x.jpg"><figcaption>The bridge in April.</figcaption></figure>
            <table><tr><th>Pier</th><th>Cracks</th></tr><tr><td>North</td><td>3</td></tr></table>
            <p>The council meets on Thursday to decide how long the bridge will stay closed to all traffic.</p>
            <div class="related-links"><p><a href="/c">Another bridge is closed too, and nobody knows for how long it will be</a></p></div>
            </article><footer><p>© The Lantern, all rights reserved. Nothing of it may be printed again without asking us first.</p></footer>
            </body></html>
            """.formatted(FIRST, SECOND);

    private final WebPageReader reader = new WebPageReader();

    private ExtractedArticle read(byte[] page) throws UnreadableFileException {
        return reader.read(SourceFile.of("page.html", page)).getFirst();
    }

    private ExtractedArticle read(String page) throws UnreadableFileException {
        return read(page.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> lines(ExtractedArticle article, BlockKind kind) {
        return article.blocks().orElseThrow().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> block.span().in(article.text()))
                .toList();
    }

    @Test
    void takesTheArticleWithItsStructureAndNothingAroundIt() throws Exception {
        ExtractedArticle article = read(PAGE);
        assertThat(article.blocks().orElseThrow())
                .extracting(ExtractedBlock::kind)
                .containsExactly(
                        BlockKind.TITLE,
                        BlockKind.PARAGRAPH,
                        BlockKind.HEADING,
                        BlockKind.PARAGRAPH,
                        BlockKind.QUOTE,
                        BlockKind.LIST_ITEM,
                        BlockKind.LIST_ITEM,
                        BlockKind.CAPTION,
                        BlockKind.TABLE,
                        BlockKind.TABLE,
                        BlockKind.PARAGRAPH);
        assertThat(lines(article, BlockKind.PARAGRAPH)).startsWith(FIRST, SECOND);
        assertThat(lines(article, BlockKind.TABLE)).containsExactly("Pier\tCracks", "North\t3");
        assertThat(article.text()).doesNotContain("cookies", "Sport", "Another bridge", "rights reserved");
        assertThat(article.reason()).isEqualTo("page.semantic");
    }

    @Test
    void saysWhatThePageSaysOfIt() throws Exception {
        ExtractedArticle article = read(PAGE);
        assertThat(article.details().title()).isEqualTo("Bridge closed");
        assertThat(article.details().authors()).containsExactly("Bo Lund");
        assertThat(article.details().outlet()).isEqualTo("The Lantern");
        assertThat(article.details().published()).hasToString("2024-05-31T18:30:00+02:00");
        assertThat(article.details().address()).isEqualTo("https://lantern.example/bridge");
        assertThat(article.language()).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-8"})
    void readsAPageThatDeclaresTheWrongEncodingByItsBytes(String declared) throws Exception {
        String other = declared.equals("UTF-8") ? "windows-1252" : "UTF-8";
        String page = PAGE.replace("charset=\"utf-8\"", "charset=\"" + declared + "\"")
                .replace("Ida Vik", "Renée Müller");
        assertThat(read(page.getBytes(Charset.forName(other))).text()).contains("Renée Müller", "“Nobody");
    }

    @Test
    void damagedPlacesDoNotMakeAPageWhatItWronglyDeclares() throws Exception {
        byte[] page = PAGE.replace("charset=\"utf-8\"", "charset=\"windows-1252\"")
                .replace("council", "coun~il")
                .getBytes(StandardCharsets.UTF_8);
        page[new String(page, StandardCharsets.ISO_8859_1).indexOf('~')] = (byte) 0xE7;
        assertThat(read(page).text()).contains("“Nobody crosses", "coun\uFFFDil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void readsAPageByItsByteOrderMark(String charset) throws Exception {
        assertThat(read(("\uFEFF" + PAGE).getBytes(Charset.forName(charset))).text())
                .contains(SECOND);
    }

    @Test
    void takesTheTextFromTheStructuredDataWhereTheElementsDoNotHoldIt() throws Exception {
        String body = (FIRST + " " + SECOND + "\\n\\n").repeat(3);
        String page =
                "<html><head><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Bridge closed\","
                        + "\"articleBody\":\"" + body + "\"}</script></head><body><div id=\"app\"></div></body></html>";
        ExtractedArticle article = read(page);
        assertThat(article.text()).contains(FIRST);
        assertThat(article.reason()).isEqualTo("page.structured");
    }

    @Test
    void aPageWithoutAnArticleIsNamed() {
        assertThatThrownBy(() -> read("<html><body><a href=\"/\">Home</a></body></html>"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageStartingWith("page.html holds no article");
    }

    @Test
    void aPageThatIsNestedDeeplyIsReadAllTheSame() throws Exception {
        int deep = 100_000;
        String page = "<html><body>" + "<div>".repeat(deep) + "<p>" + FIRST + "</p><p>" + SECOND + "</p>"
                + "</div>".repeat(deep);
        assertThat(read(page).text()).contains(FIRST, SECOND);
    }

    @Test
    void picturesInThePageAreNoText() throws Exception {
        String picture = "<img src=\"data:image/png;base64," + "QUJD".repeat(12 << 20) + "\">";
        assertThat(read(PAGE.replace("<figure>", "<figure>" + picture)).text())
                .isEqualTo(read(PAGE).text());
    }

    @Test
    void knowsPagesByNameAndByTheirFirstBytes() {
        assertThat(reader.takes(SourceFile.of("a.HTM", new byte[0]))).isTrue();
        assertThat(reader.takes(
                        SourceFile.of("saved.php", "\n<!-- saved --><!DOCTYPE html>".getBytes(StandardCharsets.UTF_8))))
                .isTrue();
        assertThat(reader.takes(SourceFile.of("a.txt", "<html>".getBytes(StandardCharsets.UTF_8))))
                .isFalse();
    }
}
