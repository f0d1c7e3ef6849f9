package org.crossquote.app.script;

import com.sun.javafx.font.FontStrike;
import com.sun.javafx.font.PGFont;
import com.sun.javafx.font.PrismFontFactory;
import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.GlyphLayoutManager;
import com.sun.javafx.text.TextRun;
import java.util.ArrayList;
import java.util.List;

/**
 * Shapes each run of a text with a layout of its own, and puts the glyphs of right-to-left runs in their order.
 *
 * <p>JavaFX's layout for Pango keeps the letters of a run, and shapes a run that a line break has shortened with all that it had before. And
 * it puts the parts of a run that come from different fonts side by side from left to right, though in right-to-left text the first
 * of them stands right.
 */
final class RunLayout extends GlyphLayout {
    /** A glyph's number has the number of its font in the highest byte. */
    private static final int FONT_SHIFT = 24;

    private final PrismFontFactory fonts;

    RunLayout(PrismFontFactory fonts) {
        this.fonts = fonts;
    }

    @Override
    public void layout(TextRun run, PGFont font, FontStrike strike, char[] text) {
        GlyphLayout once = fonts.createGlyphLayout();
        try {
            once.layout(run, font, strike, text);
        } finally {
            once.dispose();
        }
        if (!run.isLeftToRight() && run.getGlyphCount() > 1) {
            order(run);
        }
    }

    @Override
    public void dispose() {
        GlyphLayoutManager.dispose(this);
    }

    /**
     * The glyphs of one font that stand side by side.
     *
     * @param from the first glyph
     * @param to the one after the last
     * @param first the lowest character of the run that JavaFX takes them for
     */
    private record Part(int from, int to, int first) {}

    private static void order(TextRun run) {
        List<Part> parts = parts(run);
        if (parts.size() < 2) {
            return;
        }
        int count = run.getGlyphCount();
        int[] glyphs = new int[count];
        int[] characters = new int[count];
        float[] places = new float[2 * count + 2];
        int at = 0;
        // JavaFX gives the first part, which stands right, the last characters, and so on.
        for (Part part : parts.reversed()) {
            int end = part.from() == 0
                    ? run.getLength()
                    : parts.get(parts.indexOf(part) - 1).first();
            int first = run.getLength() - end;
            for (int i = part.from(); i < part.to(); i++) {
                glyphs[at] = run.getGlyphCode(i);
                characters[at] = run.getCharOffset(i) - part.first() + first;
                places[2 * at + 2] = places[2 * at] + run.getAdvance(i);
                at++;
            }
        }
        run.shape(count, glyphs, places, characters);
    }

    private static List<Part> parts(TextRun run) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= run.getGlyphCount(); i++) {
            if (i == run.getGlyphCount() || font(run, i) != font(run, from)) {
                parts.add(new Part(from, i, lowest(run, from, i)));
                from = i;
            }
        }
        return parts;
    }

    private static int font(TextRun run, int glyph) {
        return run.getGlyphCode(glyph) >>> FONT_SHIFT;
    }

    private static int lowest(TextRun run, int from, int to) {
        int lowest = Integer.MAX_VALUE;
        for (int i = from; i < to; i++) {
            lowest = Math.min(lowest, run.getCharOffset(i));
        }
        return lowest;
    }
}
