package org.crossquote.app.snapshot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.crossquote.app.QuietStart;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.opening.CollectionLoader;
import org.crossquote.app.opening.Origin;
import org.crossquote.app.picture.PngWriter;
import org.crossquote.app.preference.Preferences;
import org.crossquote.app.shell.Features;
import org.crossquote.app.shell.ReaderWindow;
import org.crossquote.app.shell.WindowServices;
import org.crossquote.app.style.Fonts;
import org.crossquote.app.style.Theme;
import org.crossquote.message.MessageFile;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.Reading;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;

/**
 * Draws the window that the program shows, without a display.
 *
 * @param width of the picture in pixels
 * @param height of the picture in pixels
 * @param theme light or dark
 * @param focus the number of the quotation to look at, from 1; 0 for none
 * @param given the ids of the window's commands that are given before it is drawn
 */
public record Picture(int width, int height, Theme theme, int focus, List<String> given) {
    private static final MessageFile MESSAGES = MessageFile.beside(Picture.class);

    /** Layout depends on itself here and there (what fits decides what is shown): so often it is repeated. */
    private static final int PASSES = 4;

    public Picture {
        given = List.copyOf(given);
    }

    /**
     * Finds what is in the collection and draws it. Starts JavaFX and ends it, so it works once in a process.
     *
     * @return the picture as PNG
     * @throws IllegalArgumentException when there is no quotation of the number {@code focus}, or no such command
     */
    public byte[] draw(ArticleCollection collection, CollectionLoader library) {
        Reading reading = library.read(collection, stage -> Progress.none());
        if (focus < 0 || focus > reading.quotations().size()) {
            throw new IllegalArgumentException(
                    MESSAGES.text("no-quotation", focus, reading.quotations().size()));
        }
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        QuietStart.silence();
        CompletableFuture<byte[]> picture = new CompletableFuture<>();
        Platform.startup(() -> picture.completeAsync(() -> picture(reading, library), Runnable::run));
        try {
            return picture.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IllegalArgumentException wrong) {
                throw wrong;
            }
            throw e;
        } finally {
            Platform.exit();
        }
    }

    private byte[] picture(Reading reading, CollectionLoader library) {
        Fonts.load();
        ReaderModel model = new ReaderModel(reading.collection());
        try (ExecutorService atOnce = new AtOnce()) {
            WindowServices services = new WindowServices(library, Optional::empty, atOnce, Runnable::run, () -> {});
            ReaderWindow window = new ReaderWindow(
                            model,
                            Origin.BUNDLED,
                            Preferences.defaults().with(Theme.SECTION, theme),
                            width,
                            height,
                            services,
                            Features.all(model, services))
                    .furnish();
            window.columns().animatedProperty().set(false);
            layOut(window.scene());
            model.found(reading);
            layOut(window.scene());
            if (focus > 0) {
                Quotation quotation = reading.quotations().get(focus - 1);
                model.focusOn(quotation.article(), quotation.span());
            }
            layOut(window.scene());
            for (String command : given) {
                window.actions().get(command).give();
                layOut(window.scene());
            }
            return png(window.scene().snapshot(null));
        }
    }

    private static void layOut(Scene scene) {
        for (int pass = 0; pass < PASSES; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private byte[] png(WritableImage image) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            PngWriter.write(image.getPixelReader(), width, height, png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
