package org.crossquote.source.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.Readings;
import org.crossquote.source.format.SourceFile;
import org.crossquote.text.BlockKind;
import org.junit.jupiter.api.Test;

class DocxReaderTest {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private final DocxReader reader = new DocxReader();

    private static Map<String, String> parts(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
        parts.put(
                "word/styles.xml",
                "<w:styles " + W + ">"
                        + "<w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style>"
                        + "<w:style w:styleId=\"Eigene\"><w:name w:val=\"Mine\"/><w:basedOn w:val=\"berschrift1\"/></w:style>"
                        + "<w:style w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style>"
                        + "<w:style w:styleId=\"Zitat\"><w:name w:val=\"Quote\"/></w:style></w:styles>");
        parts.put(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:title>Microsoft Word - draft3.doc</dc:title>"
                        + "<dc:creator>Bo Lund</dc:creator><dc:language>de-DE</dc:language></cp:coreProperties>");
        return parts;
    }

    private static String p(String style, String text) {
        String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        return "<w:p>" + properties + "<w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private ExtractedArticle read(String body) throws Exception {
        return Readings.all(reader, "a.docx", Readings.zip(parts(body))).getFirst();
    }

    @Test
    void stylesSayWhatParagraphsAreInEveryLanguageOfWord() throws Exception {
        ExtractedArticle article = read(
                p("Titel", "Bridge closed") + p("", "Ida Vik, Bo Lund") + p("", "Divers found cracks.")
                        + p("Eigene", "What they saw") + p("Zitat", "They were wide.")
                        + "<w:p><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>The north pier.</w:t></w:r></w:p>");
        assertThat(article.details().title()).isEqualTo("Bridge closed");
        assertThat(article.details().authors()).containsExactly("Ida Vik", "Bo Lund");
        assertThat(Readings.lines(article, BlockKind.TITLE)).containsExactly("Bridge closed");
        assertThat(Readings.lines(article, BlockKind.BYLINE)).containsExactly("Ida Vik, Bo Lund");
        assertThat(Readings.lines(article, BlockKind.HEADING)).containsExactly("What they saw");
        assertThat(Readings.lines(article, BlockKind.QUOTE)).containsExactly("They were wide.");
        assertThat(Readings.lines(article, BlockKind.LIST_ITEM)).containsExactly("The north pier.");
        assertThat(article.language()).isEqualTo("de");
    }

    @Test
    void textIsThatWhichIsPrinted() throws Exception {
        ExtractedArticle article = read(
                "<w:p><w:r><w:t xml:space=\"preserve\">The bridge </w:t></w:r><w:del><w:r><w:delText>is</w:delText>"
                        + "<w:t>is</w:t></w:r></w:del><w:ins><w:r><w:t>was</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>HIDDEN</w:t></w:r>"
                        + "<w:r><w:t xml:space=\"preserve\"> closed</w:t><w:br/><w:t>on Monday.</w:t></w:r></w:p>");
        assertThat(Readings.lines(article, BlockKind.PARAGRAPH)).containsExactly("The bridge was closed on Monday.");
    }

    @Test
    void aTableOfDataIsRowsAndOneForTheLayoutIsItsParagraphs() throws Exception {
        String cells = "<w:tr><w:tc>" + p("", "North") + "</w:tc><w:tc>" + p("", "3") + "</w:tc></w:tr>";
        String box =
                "<w:tr><w:tc>" + p("", "The council meets on Thursday.") + p("", "The ferry runs.") + "</w:tc></w:tr>";
        ExtractedArticle article =
                read(p("", "Cracks were counted.") + "<w:tbl>" + cells + "</w:tbl><w:tbl>" + box + "</w:tbl>");
        assertThat(Readings.lines(article, BlockKind.TABLE)).containsExactly("North\t3");
        assertThat(Readings.lines(article, BlockKind.PARAGRAPH))
                .contains("The council meets on Thursday.", "The ferry runs.");
    }

    @Test
    void aFileIsKnownByItsFirstBytesToo() {
        assertThat(reader.takes(SourceFile.of("saved", Readings.zip(Map.of("word/document.xml", "x")))))
                .isTrue();
        assertThat(reader.takes(SourceFile.of("saved", Readings.zip(Map.of("content.xml", "x")))))
                .isFalse();
    }

    @Test
    void hostileFilesAreNamedWithTheLimit() {
        assertThat(Readings.problem(reader, "bomb.docx", Readings.bomb("word/document.xml", 70)))
                .isIn("zip.bomb", "zip.too-large");
        assertThat(Readings.problem(reader, "other.docx", Readings.bomb("word/media/x.png", 300)))
                .isIn("zip.bomb", "zip.too-large");
        assertThat(Readings.problem(reader, "text.docx", Readings.bytes("no zip")))
                .isEqualTo("file.broken");
        assertThat(Readings.problem(reader, "locked.docx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .isEqualTo("office.locked");
        String deep = "<w:x>".repeat(5000) + "</w:x>".repeat(5000);
        assertThat(Readings.problem(reader, "deep.docx", Readings.zip(parts(deep))))
                .isEqualTo("file.too-nested");
        assertThat(Readings.problem(reader, "empty.docx", Readings.zip(parts(""))))
                .isEqualTo("file.no-article");
    }

    @Test
    void nothingOutsideIsReadAndNoEntityGrows() throws Exception {
        Map<String, String> parts = parts("");
        String declared =
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
        parts.put(
                "word/document.xml",
                declared + "<w:document " + W + "><w:body>" + p("", "Before &f; &b; after") + "</w:body></w:document>");
        byte[] zip = Readings.zip(parts);
        assertThat(Readings.all(reader, "x.docx", zip).getFirst().text()).isEqualTo("Before after\n");
    }
}
