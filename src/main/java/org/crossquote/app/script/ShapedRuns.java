package org.crossquote.app.script;

import com.sun.javafx.font.PrismFontFactory;
import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.GlyphLayoutManager;
import java.lang.reflect.Field;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Mends how JavaFX lays out text that is shaped: right-to-left text, Indic scripts, Thai, joined emoji, decomposed accents. With Pango,
 * that is on Linux, it wraps such text wrongly or not at all; {@link RunLayout} does it right. JavaFX has no place where a program can
 * say how its text is shaped, so this goes through parts that it does not promise to keep: where they are others, everything stays as JavaFX
 * has it. {@code docs/decisions/0005-laying-out-scripts.md} tells more.
 */
public final class ShapedRuns {
    private ShapedRuns() {}

    /**
     * To be called before any text is laid out, and while none is; a second call finds it done. It also takes back what a layout that was
     * broken off has left behind.
     *
     * @return whether shaped text is laid out as it should be, as far as can be told
     */
    public static boolean mend() {
        try {
            PrismFontFactory fonts = PrismFontFactory.getFontFactory();
            if (!(fonts.createGlyphLayout().getClass().getName().contains("Pango"))) {
                return true;
            }
            Field factory = PrismFontFactory.class.getDeclaredField("theFontFactory");
            factory.setAccessible(true);
            return isShared(factory, fonts);
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            return false;
        }
    }

    /** A layout that was broken off by an exception has never given the shared one back. */
    private static void takeBack() throws ReflectiveOperationException {
        Field lent = GlyphLayoutManager.class.getDeclaredField("IN_USE");
        lent.setAccessible(true);
        ((AtomicBoolean) lent.get(null)).set(false);
    }

    /** JavaFX asks the font factory once for the layout that it shares, and keeps that: for this moment another factory answers. */
    private static boolean isShared(Field factory, PrismFontFactory fonts) throws ReflectiveOperationException {
        GlyphLayout shared;
        synchronized (PrismFontFactory.class) {
            factory.set(null, new RunLayoutFactory(fonts));
            try {
                takeBack();
                shared = GlyphLayoutManager.getInstance();
            } finally {
                factory.set(null, fonts);
            }
        }
        shared.dispose();
        return shared instanceof RunLayout;
    }
}
