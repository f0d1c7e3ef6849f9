package org.crossquote.app.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.image.Image;
import org.crossquote.export.drawing.Drawing;
import org.crossquote.export.drawing.Ink;

/** Writes drawings as PNG. Only a strip of the picture is in memory at a time, and the FX thread paints one strip after the other. */
public final class PngPicture {
    /** Pixels of the picture for one of the drawing. */
    public static final int SCALE = 2;

    /** So high is a strip, in pixels of the drawing. */
    private static final int STRIP = 300;

    private PngPicture() {}

    /**
     * Writes a picture with two pixels for one of the drawing. On any thread.
     *
     * @param fx runs on the FX thread
     * @throws IOException when it could not be written
     */
    public static void write(Drawing drawing, Function<Ink, String> colours, Executor fx, OutputStream out)
            throws IOException {
        int width = (int) Math.ceil(drawing.width() * SCALE);
        int height = (int) Math.ceil(drawing.height() * SCALE);
        try (PngWriter png = new PngWriter(out, width, height)) {
            for (int top = 0; top < height; top += STRIP * SCALE) {
                int here = Math.min(STRIP * SCALE, height - top);
                double from = (double) top / SCALE;
                Image strip = onFx(
                        fx,
                        () -> Painter.paint(drawing, from, (double) here / SCALE, SCALE, colours)
                                .snapshot(null, null));
                png.lines(strip.getPixelReader(), here);
            }
        }
    }

    private static <T> T onFx(Executor fx, Supplier<T> work) {
        return Platform.isFxApplicationThread()
                ? work.get()
                : CompletableFuture.supplyAsync(work, fx).join();
    }
}
