package org.crossquote.source.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.Readings;
import org.crossquote.text.BlockKind;
import org.junit.jupiter.api.Test;

class RtfReaderTest {
    private final RtfReader reader = new RtfReader();

    private ExtractedArticle read(String body) throws Exception {
        String rtf = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}{\\f1\\fcharset238 Arial CE;}}"
                + "{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}{\\s2 Title;}}{\\info{\\author Bo Lund}{\\doccomm secret}}"
                + body + "}";
        return Readings.all(reader, "a.rtf", rtf.getBytes(StandardCharsets.ISO_8859_1))
                .getFirst();
    }

    @Test
    void stylesCharactersAndTablesAreRead() throws Exception {
        ExtractedArticle article = read("{\\header Running head\\par}\\pard\\s2 Br\\'fccke gesperrt\\par"
                + "\\pard Taucher fanden \\u8222?Risse\\u8220\" {\\f1\\'b3ad} {\\v hidden}\\endash{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt  breit}}.\\par"
                + "\\pard\\s1 Was sie sahen\\par\\pard{\\listtext 1.\\tab}\\ls1 Der Nordpfeiler.\\par"
                + "\\trowd\\pard\\intbl Nord\\cell 3\\cell\\row\\pard Ende.\\par");
        assertThat(article.details().title()).isEqualTo("Brücke gesperrt");
        assertThat(article.details().authors()).containsExactly("Bo Lund");
        assertThat(Readings.lines(article, BlockKind.PARAGRAPH))
                .containsExactly("Taucher fanden „Risse“ ład – breit.", "Ende.");
        assertThat(Readings.lines(article, BlockKind.HEADING)).containsExactly("Was sie sahen");
        assertThat(Readings.lines(article, BlockKind.LIST_ITEM)).containsExactly("Der Nordpfeiler.");
        assertThat(Readings.lines(article, BlockKind.TABLE)).containsExactly("Nord\t3");
        assertThat(article.text()).doesNotContain("secret", "Running", "Arial", "HYPERLINK");
    }

    @Test
    void charactersBeyondTheFirstPlaneAreWhole() throws Exception {
        assertThat(read("\\uc0\\u-10179\\u-8704 ok\\par").text()).isEqualTo("\uD83D\uDE00ok\n");
    }

    @Test
    void brokenAndHugeFilesDoNoHarm() {
        assertThat(Readings.problem(reader, "deep.rtf", Readings.bytes("{\\rtf1 " + "{".repeat(200_000))))
                .isEqualTo("file.too-nested");
        assertThat(Readings.problem(reader, "none.rtf", Readings.bytes("no rtf")))
                .isEqualTo("file.broken");
        assertThat(Readings.problem(reader, "cut.rtf", Readings.bytes("{\\rtf1 text\\'f")))
                .isEqualTo("read");
        assertThat(Readings.problem(reader, "close.rtf", Readings.bytes("{\\rtf1 a}}}}}} b")))
                .isEqualTo("read");
        assertThat(Readings.problem(reader, "bin.rtf", Readings.bytes("{\\rtf1 a\\bin999999999999 b")))
                .isEqualTo("read");
    }
}
