package org.crossquote.app;

import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.GlyphLayoutManager;
import com.sun.javafx.text.TextRun;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Mends how JavaFX wraps text that is shaped: right-to-left text, Indic scripts, Thai, joined emoji, decomposed accents.
 *
 * <p>With Pango, JavaFX keeps the letters of each run while it lays a text out, and forgets that a run becomes shorter where a line is
 * broken in it: the shortened run is shaped with all letters that it had. So every line paints the beginning of the next, and in
 * right-to-left text the places of the glyphs lie before the text, which ends in an exception. Here the letters that are kept
 * are asked for by the run and its length. {@code docs/decisions/0005-laying-out-scripts.md} tells more.
 */
public final class ShapedRuns {
    private ShapedRuns() {}

    /**
     * To be called on the FX thread before text is laid out; a second call finds it done. It also frees what a layout that was broken
     * off has left behind.
     *
     * @return whether text that is shaped wraps as it should, as far as can be told: false where JavaFX does not let its parts be reached
     */
    public static boolean mend() {
        try {
            Field shared = GlyphLayoutManager.class.getDeclaredField("REUSABLE_INSTANCE");
            shared.setAccessible(true);
            GlyphLayout layout = (GlyphLayout) shared.get(null);
            Field letters = lettersOf(layout.getClass());
            if (letters == null) {
                return true; // other systems have other layouts, which keep no letters
            }
            letters.setAccessible(true);
            if (!(letters.get(layout) instanceof LettersOfRuns)) {
                letters.set(layout, new LettersOfRuns());
            }
            layout.dispose();
            return true;
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            return false;
        }
    }

    private static @Nullable Field lettersOf(Class<?> layout) {
        try {
            return layout.getDeclaredField("runUtf8");
        } catch (NoSuchFieldException e) {
            return null;
        }
    }

    /** Where letters were allocated, by the run as long as it was then. */
    private static final class LettersOfRuns extends LinkedHashMap<Object, Long> {
        private static final long serialVersionUID = 1;

        private record Key(Object run, int length) {}

        private static Object key(Object run) {
            return run instanceof TextRun part ? new Key(part, part.getLength()) : run;
        }

        @Override
        public @Nullable Long get(Object run) {
            return super.get(key(run));
        }

        @Override
        public @Nullable Long put(Object run, Long letters) {
            return super.put(key(run), letters);
        }

        @Override
        public void putAll(Map<?, ? extends Long> others) {
            others.forEach(this::put);
        }
    }
}
