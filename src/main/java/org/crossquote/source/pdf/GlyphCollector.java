package org.crossquote.source.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;

/** Collects the letters of a document in the order in which they are drawn. */
final class GlyphCollector extends PDFTextStripper {
    private static final int NOT_MARKED = -1;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final Deque<Integer> marks = new ArrayDeque<>();
    private final int most;
    private boolean isFull;

    private GlyphCollector(int most) {
        this.most = most;
    }

    /**
     * The letters of a document.
     *
     * @param most how many there may be
     * @return null when there are more
     */
    static @Nullable List<Glyph> of(PDDocument document, int most) throws IOException {
        GlyphCollector collector = new GlyphCollector(most);
        collector.writeText(document, Writer.nullWriter());
        return collector.isFull ? null : collector.glyphs;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        Progress.checkpoint();
        marks.clear();
        if (!isFull) {
            super.processPage(page);
        }
    }

    @Override
    protected void writePage() {
        // The letters are put in order when all are there.
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        super.beginMarkedContentSequence(tag, properties);
        int mark = properties == null ? NOT_MARKED : properties.getInt(COSName.MCID, NOT_MARKED);
        int outer = marks.isEmpty() ? NOT_MARKED : marks.peek();
        marks.push(mark == NOT_MARKED ? outer : mark);
    }

    @Override
    public void endMarkedContentSequence() {
        super.endMarkedContentSequence();
        marks.poll();
    }

    @Override
    protected void processTextPosition(TextPosition at) {
        if (glyphs.size() >= most) {
            isFull = true;
            return;
        }
        String text = at.getUnicode();
        if (text == null || text.isEmpty()) {
            return;
        }
        float x = at.getXDirAdj();
        float size = Math.max(1, Math.abs(at.getFontSizeInPt()));
        Glyph glyph = new Glyph(
                text,
                x,
                x + at.getWidthDirAdj(),
                at.getYDirAdj(),
                size,
                isBold(at.getFont()),
                getCurrentPageNo() - 1,
                marks.isEmpty() ? NOT_MARKED : marks.peek());
        if (glyphs.isEmpty() || !isDrawnTwice(glyphs.getLast(), glyph)) {
            glyphs.add(glyph);
        }
    }

    /** Some programs draw a letter twice beside itself to make it bold. */
    private static boolean isDrawnTwice(Glyph last, Glyph glyph) {
        return last.text().equals(glyph.text())
                && last.page() == glyph.page()
                && Math.abs(last.x() - glyph.x()) < 0.1f * glyph.size()
                && Math.abs(last.y() - glyph.y()) < 0.1f * glyph.size();
    }

    private static boolean isBold(@Nullable PDFont font) {
        String name = font == null ? null : font.getName();
        return name != null && name.toLowerCase(Locale.ROOT).matches(".*(bold|black|heavy|semibold).*");
    }
}
