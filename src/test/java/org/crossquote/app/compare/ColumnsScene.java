package org.crossquote.app.compare;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.style.StyleSheets;
import org.crossquote.app.style.Theme;
import org.crossquote.reading.Reading;

/** The columns of a reading in a scene without a window. FX thread only. */
final class ColumnsScene {
    final ReaderModel model;
    final ColumnsView view;
    final Scene scene;

    ColumnsScene(Reading reading, double width, double height, Theme theme) {
        model = new ReaderModel(reading.collection());
        view = new ColumnsView(model);
        view.animatedProperty().set(false);
        scene = new Scene(view, width, height);
        new StyleSheets(scene, theme);
        layout();
        model.found(reading);
        layout();
    }

    ColumnsScene(Reading reading) {
        this(reading, 1280, 900, Theme.LIGHT);
    }

    void layout() {
        view.applyCss();
        view.layout();
    }

    ArticleColumn column(int number) {
        return view.column(model.columns().get(number - 1).article().id()).orElseThrow();
    }

    void save(Path file) {
        layout();
        BufferedImage image = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
        try {
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
