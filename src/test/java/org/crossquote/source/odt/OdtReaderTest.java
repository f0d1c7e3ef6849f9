package org.crossquote.source.odt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.Readings;
import org.crossquote.text.BlockKind;
import org.junit.jupiter.api.Test;

class OdtReaderTest {
    private final OdtReader reader = new OdtReader();

    private static Map<String, String> parts(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:style=\"s\" xmlns:table=\"b\"><office:automatic-styles>"
                        + "<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Quotations\"/></office:automatic-styles>"
                        + "<office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>");
        parts.put("meta.xml", "<m xmlns:dc=\"d\"><dc:language>es</dc:language></m>");
        return parts;
    }

    @Test
    void stylesListsAndTablesAreKept() throws Exception {
        byte[] file = Readings.zip(
                parts("<text:h text:outline-level=\"1\">Puente cerrado</text:h><text:p>Por Ida Vik</text:p>"
                        + "<text:p>Hubo <text:span>grietas</text:span><text:s text:c=\"2\"/>anchas<text:note>nota</text:note>.</text:p>"
                        + "<text:p text:style-name=\"P1\">Eran anchas.</text:p><text:list><text:list-item><text:p>El pilar norte.</text:p></text:list-item></text:list>"
                        + "<table:table><table:table-row><table:table-cell><text:p>Norte</text:p></table:table-cell><table:table-cell><text:p>3</text:p>"
                        + "</table:table-cell></table:table-row></table:table>"));
        ExtractedArticle article = Readings.all(reader, "a.odt", file).getFirst();
        assertThat(article.details().title()).isEqualTo("Puente cerrado");
        assertThat(article.details().authors()).containsExactly("Ida Vik");
        assertThat(article.language()).isEqualTo("es");
        assertThat(Readings.lines(article, BlockKind.PARAGRAPH)).containsExactly("Hubo grietas anchas.");
        assertThat(Readings.lines(article, BlockKind.QUOTE)).containsExactly("Eran anchas.");
        assertThat(Readings.lines(article, BlockKind.LIST_ITEM)).containsExactly("El pilar norte.");
        assertThat(Readings.lines(article, BlockKind.TABLE)).containsExactly("Norte\t3");
    }

    @Test
    void hostileAndLockedFilesAreNamed() {
        Map<String, String> locked = parts("<text:p>x</text:p>");
        locked.put("META-INF/manifest.xml", "<manifest:encryption-data/>");
        assertThat(Readings.problem(reader, "locked.odt", Readings.zip(locked))).isEqualTo("office.locked");
        assertThat(Readings.problem(reader, "bomb.odt", Readings.bomb("content.xml", 70)))
                .isIn("zip.bomb", "zip.too-large");
        assertThat(Readings.problem(reader, "none.odt", Readings.zip(Map.of("a", "b"))))
                .isEqualTo("file.broken");
        assertThat(Readings.problem(
                        reader,
                        "deep.odt",
                        Readings.zip(parts("<text:span>".repeat(3000) + "</text:span>".repeat(3000)))))
                .isEqualTo("file.too-nested");
    }
}
