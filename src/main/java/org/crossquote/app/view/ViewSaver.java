package org.crossquote.app.view;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.crossquote.app.picture.PngPicture;
import org.crossquote.app.picture.ScreenInks;
import org.crossquote.export.drawing.Drawing;
import org.crossquote.export.drawing.Ink;
import org.crossquote.export.drawing.Picture;
import org.crossquote.export.drawing.Svg;
import org.crossquote.fault.Faults;
import org.crossquote.file.AtomicFile;
import org.crossquote.file.FailureWords;
import org.crossquote.message.MessageFile;

/** Writes what a view shows to a file, in the background, whole or not at all. */
final class ViewSaver {
    private static final MessageFile MESSAGES = MessageFile.beside(ViewSaver.class);

    private final Executor background;
    private final Executor fx;
    private final Consumer<String> news;

    /** @param news tells the reader what was done, or why it was not */
    ViewSaver(Executor background, Executor fx, Consumer<String> news) {
        this.background = background;
        this.fx = fx;
        this.news = news;
    }

    /** Writes a table. */
    void table(ViewTable table, Path file) {
        write(() -> contents(TableText.csv(table)), ViewFormat.CSV, file);
    }

    /**
     * Writes a picture in the colours of the screen.
     *
     * @param page whose colours they are
     */
    void picture(Supplier<Picture> picture, ViewFormat format, ViewPage page, Path file) {
        Function<Ink, String> colours = ScreenInks.of(page.node());
        write(() -> contents(picture.get().drawn(), format, colours), format, file);
    }

    private AtomicFile.Contents contents(Drawing drawing, ViewFormat format, Function<Ink, String> colours) {
        return format == ViewFormat.PNG
                ? out -> PngPicture.write(drawing, colours, fx, out)
                : contents(Svg.file(drawing, colours));
    }

    private static AtomicFile.Contents contents(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return out -> out.write(bytes);
    }

    private void write(Supplier<AtomicFile.Contents> contents, ViewFormat format, Path file) {
        Path named = file.toString().endsWith(format.ending())
                ? file
                : file.resolveSibling(Objects.requireNonNull(file.getFileName()) + format.ending());
        Faults.tellOf(CompletableFuture.supplyAsync(() -> written(contents.get(), named), background)
                .thenAcceptAsync(news, fx));
    }

    private static String written(AtomicFile.Contents contents, Path file) {
        try {
            AtomicFile.write(file, contents);
            return MESSAGES.text("saved", file.toString());
        } catch (IOException e) {
            return MESSAGES.text("unsaved", file.toString(), FailureWords.ofWriting(file, e));
        }
    }
}
