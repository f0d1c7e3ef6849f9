package org.crossquote.app.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;
import org.crossquote.app.script.ShapedRuns;

/** The fonts that come with the program, so that the window looks the same on every computer. */
public final class Fonts {
    private static final List<String> FILES = List.of(
            "Inter-Regular.otf",
            "Inter-Medium.otf",
            "Inter-SemiBold.otf",
            "NotoSerif-Regular.ttf",
            "NotoSerif-Italic.ttf");

    private Fonts() {}

    /**
     * Makes the fonts known to JavaFX under the families Inter and Noto Serif, and has it lay out every script with them; a second call
     * costs time and changes nothing. FX thread only.
     */
    public static void load() {
        ShapedRuns.mend();
        FILES.forEach(Fonts::load);
    }

    private static void load(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream("/org/crossquote/app/fonts/" + file)) {
            Font.loadFont(Objects.requireNonNull(in, file), 13);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
