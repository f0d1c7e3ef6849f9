package org.crossquote.source.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.Readings;
import org.crossquote.text.BlockKind;
import org.junit.jupiter.api.Test;

class EpubReaderTest {
    private final EpubReader reader = new EpubReader();

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/epub+zip");
        parts.put(
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path=\"OPS/book.opf\"/></rootfiles></container>");
        parts.put(
                "OPS/book.opf",
                "<opf:package xmlns:opf=\"o\" xmlns:dc=\"d\"><opf:metadata><dc:title>Bridge closed</dc:title><dc:creator>Ida Vik</dc:creator>"
                        + "<dc:publisher>The Lantern</dc:publisher><dc:date>2024-05-31</dc:date><dc:language>en-GB</dc:language></opf:metadata><opf:manifest>"
                        + "<opf:item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>"
                        + "<opf:item id=\"b\" href=\"text/two%20b.xhtml\" media-type=\"application/xhtml+xml\"/>"
                        + "<opf:item id=\"a\" href=\"text/../text/one.xhtml\" media-type=\"application/xhtml+xml\"/></opf:manifest>"
                        + "<opf:spine><opf:itemref idref=\"nav\"/><opf:itemref idref=\"a\"/><opf:itemref idref=\"b\"/></opf:spine></opf:package>");
        parts.put("OPS/nav.xhtml", "<html><body><ol><li>Contents</li></ol></body></html>");
        parts.put("OPS/text/two b.xhtml", "<html><body><h2>Ferries</h2><p>The ferry runs.</p></body></html>");
        parts.put(
                "OPS/text/one.xhtml",
                "<html><head><title>x</title></head><body><h1>Bridge closed</h1><p>Divers found cracks.</p></body></html>");
        return parts;
    }

    @Test
    void chaptersComeInTheOrderOfTheSpine() throws Exception {
        ExtractedArticle article =
                Readings.all(reader, "a.epub", Readings.zip(parts())).getFirst();
        assertThat(article.text()).isEqualTo("Bridge closed\n\nDivers found cracks.\n\nFerries\n\nThe ferry runs.\n");
        assertThat(article.details().authors()).containsExactly("Ida Vik");
        assertThat(article.details().outlet()).isEqualTo("The Lantern");
        assertThat(article.details().published()).hasToString("2024-05-31");
        assertThat(article.language()).isEqualTo("en");
        assertThat(Readings.lines(article, BlockKind.HEADING)).containsExactly("Ferries");
    }

    @Test
    void hostileAndLockedBooksAreNamed() {
        assertThat(Readings.problem(reader, "bomb.epub", Readings.bomb("OPS/one.xhtml", 70)))
                .isIn("zip.bomb", "zip.too-large");
        Map<String, String> locked = parts();
        locked.put("META-INF/encryption.xml", "<encryption/>");
        locked.put("OPS/text/one.xhtml", "");
        locked.put("OPS/text/two b.xhtml", "");
        assertThat(Readings.problem(reader, "locked.epub", Readings.zip(locked)))
                .isEqualTo("epub.locked");
        Map<String, String> outside = parts();
        outside.put("META-INF/container.xml", "<rootfile full-path=\"../../../etc/passwd\"/>");
        assertThat(Readings.problem(reader, "outside.epub", Readings.zip(outside)))
                .isEqualTo("file.broken");
    }
}
