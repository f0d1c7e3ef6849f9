package org.crossquote.source.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.crossquote.source.flow.Flow;
import org.crossquote.source.flow.OfficeDetails;
import org.crossquote.source.format.ArticleReader;
import org.crossquote.source.format.Blanks;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.Extraction;
import org.jspecify.annotations.Nullable;

/** PDF: one article each. Nothing in a document is run or followed. */
public final class PdfReader implements ArticleReader {
    private static final int LARGEST = 128 << 20;
    private static final int MOST_PAGES = 2000;
    private static final int MOST_GLYPHS = 8_000_000;
    private static final String START = "%PDF-";

    @Override
    public Extraction extraction() {
        return Extraction.of("pdf", 1);
    }

    @Override
    public boolean takes(SourceFile file) {
        return file.endsIn(".pdf") || file.headText().startsWith(START);
    }

    @Override
    public List<ExtractedArticle> read(SourceFile file) throws UnreadableFileException {
        byte[] bytes = file.bytes(LARGEST);
        if (!file.headText().contains(START)) {
            throw file.problem("file.broken");
        }
        EmbeddedFonts.install();
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return List.of(article(file, document));
        } catch (InvalidPasswordException e) {
            throw file.problem("pdf.password");
        } catch (IOException e) {
            throw file.problem("file.broken");
        }
    }

    private static ExtractedArticle article(SourceFile file, PDDocument document)
            throws IOException, UnreadableFileException {
        int pages = document.getNumberOfPages();
        if (pages > MOST_PAGES) {
            throw file.problem("pdf.too-many-pages", pages, MOST_PAGES);
        }
        List<Glyph> glyphs = GlyphCollector.of(document, MOST_GLYPHS);
        if (glyphs == null) {
            throw file.problem("pdf.too-much-text", MOST_GLYPHS);
        }
        if (glyphs.stream().allMatch(Glyph::isBlank)) {
            throw file.problem("pdf.pictures");
        }
        GlyphText joiner = new GlyphText();
        List<List<TextLine>> lines = TextLine.pages(glyphs);
        lines.forEach(page -> page.forEach(line -> joiner.learn(line.text())));
        Optional<Flow> tagged = TaggedText.of(document, glyphs, joiner);
        Flow flow = tagged.orElseGet(() -> PlacedText.of(lines, joiner));
        if (flow.isEmpty()) {
            throw file.problem("file.no-article");
        }
        return flow.article(details(document), language(document))
                .because(tagged.isPresent() ? "pdf.tagged" : "pdf.placed");
    }

    private static ArticleDetails details(PDDocument document) {
        PDDocumentInformation said = document.getDocumentInformation();
        Optional<String> title =
                Optional.ofNullable(said.getTitle()).map(Blanks::single).filter(t -> !t.isEmpty());
        String author = said.getAuthor();
        return OfficeDetails.of(title, author == null ? List.of() : List.of(author));
    }

    private static @Nullable String language(PDDocument document) {
        String tag = document.getDocumentCatalog().getLanguage();
        String code = tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
        return code.length() == 2 ? code : null;
    }
}
