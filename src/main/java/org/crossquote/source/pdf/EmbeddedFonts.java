package org.crossquote.source.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the library from looking through the fonts of the computer and from writing down what it found: a text comes out the same
 * wherever it is read. For a font that a document does not hold, the library's own stands.
 */
final class EmbeddedFonts implements FontMapper {
    private static final String FALLBACK = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    /** Held, since loggers that nobody holds forget their level. What is wrong in a file is no matter of the program's log. */
    private static final Logger[] QUIET = {Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox")
    };

    private static final EmbeddedFonts ONE = make();

    private final TrueTypeFont font;

    private EmbeddedFonts(TrueTypeFont font) {
        this.font = font;
    }

    /** Makes the library so, before it reads a document. */
    static void install() {
        FontMappers.set(ONE);
    }

    private static EmbeddedFonts make() {
        for (Logger logger : QUIET) {
            logger.setLevel(Level.OFF);
        }
        try (InputStream in = FontMappers.class.getResourceAsStream(FALLBACK)) {
            if (in == null) {
                throw new IllegalStateException("PDFBox holds no font of its own");
            }
            return new EmbeddedFonts(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String baseFont, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, font, true);
    }
}
