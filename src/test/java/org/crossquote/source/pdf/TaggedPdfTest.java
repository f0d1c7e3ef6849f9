package org.crossquote.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.Readings;
import org.crossquote.text.BlockKind;
import org.junit.jupiter.api.Test;

/** Documents that say themselves what is a heading, a paragraph or a note, and in which order they are read. */
class TaggedPdfTest {
    private static final String FIRST = "The old bridge over the Lune was closed on Monday evening.";
    private static final String SECOND = "Nobody crosses before we know more, said the surveyor.";

    private final PdfReader reader = new PdfReader();

    /** Draws lines, each with a mark, and builds the tree that names the marks. */
    private static final class Tagging implements AutoCloseable {
        private final PDDocument document = new PDDocument();
        private final PDPage page = new PDPage();
        private final PDStructureElement whole = new PDStructureElement("Document", null);
        private int marks;

        Tagging() {
            document.addPage(page);
            PDStructureTreeRoot root = new PDStructureTreeRoot();
            root.appendKid(whole);
            document.getDocumentCatalog().setStructureTreeRoot(root);
        }

        /** @return the number of its mark */
        int line(String text, float y) throws IOException {
            COSDictionary numbered = new COSDictionary();
            numbered.setItem(COSName.MCID, COSInteger.get(marks));
            try (PDPageContentStream out = new PDPageContentStream(document, page, AppendMode.APPEND, false, true)) {
                out.beginMarkedContent(COSName.P, PDPropertyList.create(numbered));
                out.beginText();
                out.setFont(new PDType1Font(FontName.HELVETICA), 11);
                out.newLineAtOffset(72, y);
                out.showText(text);
                out.endText();
                out.endMarkedContent();
            }
            return marks++;
        }

        void element(String type, int... lines) {
            PDStructureElement element = new PDStructureElement(type, whole);
            element.setPage(page);
            for (int line : lines) {
                element.appendKid(line);
            }
            whole.appendKid(element);
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

    private static Tagging article(boolean isWhole) throws IOException {
        Tagging tagging = new Tagging();
        int second = tagging.line(SECOND, 700);
        int first = tagging.line("The old bridge over the Lune was closed", 660);
        int rest = tagging.line("on Monday evening.", 646);
        int head = tagging.line("Bridge closed", 600);
        int folio = tagging.line("The Lantern, page 7", 40);
        if (isWhole) {
            tagging.element("H1", head);
            tagging.element("P", first, rest);
            tagging.element("P", second);
        } else {
            tagging.element("H1", head);
            tagging.element("P", rest);
        }
        tagging.element("Artifact", folio);
        return tagging;
    }

    @Test
    void theTreeGivesOrderAndKindsAndLeavesOutWhatIsNoText() throws Exception {
        try (Tagging tagging = article(true)) {
            ExtractedArticle article =
                    Readings.all(reader, "a.pdf", tagging.bytes()).getFirst();
            assertThat(article.reason()).isEqualTo("pdf.tagged");
            assertThat(Readings.lines(article, BlockKind.PARAGRAPH)).containsExactly(FIRST, SECOND);
            assertThat(article.text()).startsWith("Bridge closed").doesNotContain("Lantern");
        }
    }

    @Test
    void aTreeThatLeavesOutMostOfTheTextIsNotBelieved() throws Exception {
        try (Tagging tagging = article(false)) {
            ExtractedArticle article =
                    Readings.all(reader, "a.pdf", tagging.bytes()).getFirst();
            assertThat(article.reason()).isEqualTo("pdf.placed");
            assertThat(article.text()).contains("Nobody crosses");
        }
    }
}
