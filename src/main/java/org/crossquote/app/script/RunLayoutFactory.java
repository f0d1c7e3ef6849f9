package org.crossquote.app.script;

import com.sun.javafx.font.FontFallbackInfo;
import com.sun.javafx.font.FontResource;
import com.sun.javafx.font.PrismFontFactory;
import com.sun.javafx.font.PrismFontFile;
import com.sun.javafx.text.GlyphLayout;

/** Stands in for a font factory while JavaFX asks it for the layout of glyphs; it can make nothing else. */
final class RunLayoutFactory extends PrismFontFactory {
    private final PrismFontFactory fonts;

    RunLayoutFactory(PrismFontFactory fonts) {
        this.fonts = fonts;
    }

    @Override
    public GlyphLayout createGlyphLayout() {
        return new RunLayout(fonts);
    }

    @Override
    protected PrismFontFile createFontFile(
            String name, String filename, int index, boolean register, boolean embedded, boolean copy) {
        throw new UnsupportedOperationException(name);
    }

    @Override
    public FontFallbackInfo getFallbacks(FontResource primary) {
        return fonts.getFallbacks(primary);
    }
}
