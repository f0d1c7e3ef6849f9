package org.crossquote.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.Readings;
import org.crossquote.text.BlockKind;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
    private static final String FIRST =
            "The old bridge over the Lune was closed on Monday evening after divers found cracks in two of its piers, and the council "
                    + "said that nobody would cross it before a commission of engineers had looked at each of them from a boat with good lamps.";
    private static final String SECOND =
            "Nobody crosses before we know more, said the surveyor, who had warned of the cracks in spring when the ice went out and "
                    + "the river stood higher than in any year since the mill was built by the grandfathers of those who own it now.";

    private final PdfReader reader = new PdfReader();

    /** Draws lines of text. */
    private static final class Drawing implements AutoCloseable {
        private final PDDocument document = new PDDocument();
        private final List<PDPage> pages = new ArrayList<>();

        void page() {
            PDPage page = new PDPage();
            document.addPage(page);
            pages.add(page);
        }

        void line(String text, float x, float y, float size) throws IOException {
            try (PDPageContentStream out = new PDPageContentStream(
                    document, pages.getLast(), PDPageContentStream.AppendMode.APPEND, false, true)) {
                out.beginText();
                out.setFont(new PDType1Font(FontName.HELVETICA), size);
                out.newLineAtOffset(x, y);
                out.showText(text);
                out.endText();
            }
        }

        byte[] bytes() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }

        @Override
        public void close() throws IOException {
            document.close();
        }
    }

    private static List<String> cut(String text, int length) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > length) {
            int at = rest.lastIndexOf(' ', length);
            lines.add(rest.substring(0, at));
            rest = rest.substring(at + 1);
        }
        lines.add(rest);
        return lines;
    }

    @Test
    void columnsRunningHeadsAndPagesAreReadAsOneText() throws Exception {
        List<String> lines = new ArrayList<>(cut(FIRST, 40));
        lines.add("");
        lines.addAll(cut(SECOND, 40));
        byte[] pdf;
        try (Drawing drawing = new Drawing()) {
            int at = 0;
            for (int page = 0; page < 2; page++) {
                drawing.page();
                drawing.line("The Lantern, 31 May 2024", 72, 760, 9);
                drawing.line(String.valueOf(page + 1), 300, 30, 9);
                if (page == 0) {
                    drawing.line("Bridge closed over the Lune", 72, 720, 22);
                }
                for (int column = 0; column < 2; column++) {
                    for (int row = 0; row < 4 && at < lines.size(); row++) {
                        drawing.line(lines.get(at++), 72 + column * 250, 680 - 14 * row, 11);
                    }
                }
            }
            assertThat(at).isEqualTo(lines.size());
            pdf = drawing.bytes();
        }
        ExtractedArticle article = Readings.all(reader, "a.pdf", pdf).getFirst();
        assertThat(article.details().title()).isEqualTo("Bridge closed over the Lune");
        assertThat(Readings.lines(article, BlockKind.PARAGRAPH)).containsExactly(FIRST, SECOND);
        assertThat(article.reason()).isEqualTo("pdf.placed");
        assertThat(Readings.all(reader, "a.pdf", pdf).getFirst()).isEqualTo(article);
    }

    @Test
    void wordsCutAtLineEndsAreWholeAndCompoundsKeepTheirHyphens() throws Exception {
        byte[] pdf;
        try (Drawing drawing = new Drawing()) {
            drawing.page();
            List<String> lines = List.of(
                    "The engineers looked at the well-known commis-",
                    "sion of the county and at a bridge that is well-",
                    "known to all who live beside the river and cross.");
            for (int i = 0; i < lines.size(); i++) {
                drawing.line(lines.get(i), 72, 700 - 14 * i, 11);
            }
            pdf = drawing.bytes();
        }
        assertThat(Readings.all(reader, "a.pdf", pdf).getFirst().text())
                .isEqualTo(
                        "The engineers looked at the well-known commission of the county and at a bridge that is well-known to all who live beside the river and cross.\n");
    }

    @Test
    void whatCannotBeReadIsSaidPlainly() throws Exception {
        try (Drawing drawing = new Drawing()) {
            drawing.page();
            assertThat(Readings.problem(reader, "scan.pdf", drawing.bytes())).isEqualTo("pdf.pictures");
            drawing.document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertThat(Readings.problem(reader, "locked.pdf", drawing.bytes())).isEqualTo("pdf.password");
        }
        try (Drawing drawing = new Drawing()) {
            for (int i = 0; i < 10_000; i++) {
                drawing.page();
            }
            assertThat(Readings.problem(reader, "long.pdf", drawing.bytes())).isEqualTo("pdf.too-many-pages");
        }
    }

    @Test
    void brokenAndRecursiveFilesDoNoHarmAndScriptsDoNotRun() throws Exception {
        byte[] pdf;
        try (Drawing drawing = new Drawing()) {
            drawing.page();
            drawing.line(FIRST.substring(0, 60), 72, 700, 11);
            drawing.document
                    .getDocumentCatalog()
                    .setOpenAction(new PDActionJavaScript("app.launchURL('http://127.0.0.1:9/')"));
            pdf = drawing.bytes();
        }
        assertThat(Readings.problem(reader, "script.pdf", pdf)).isEqualTo("read");
        String broken = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1)
                .replaceAll("startxref\\s+\\d+", "startxref 7");
        assertThat(Readings.problem(reader, "xref.pdf", broken.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))
                .isEqualTo("read");
        assertThat(Readings.problem(reader, "cut.pdf", Arrays.copyOf(pdf, 200)))
                .isIn("file.broken", "pdf.pictures", "file.no-article");
        String round =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF";
        assertThat(Readings.problem(reader, "round.pdf", Readings.bytes(round))).isNotEqualTo("read");
        assertThat(Readings.problem(reader, "none.pdf", Readings.bytes("no pdf")))
                .isEqualTo("file.broken");
    }
}
