package org.crossquote.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.TextField;
import javax.imageio.ImageIO;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;

/** Draws the window with a search: {@code SearchPicture FILE WIDTH HEIGHT THEME WORDS}. */
final class SearchPicture {
    private SearchPicture() {}

    public static void main(String[] args) {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(Double.parseDouble(args[1]), Double.parseDouble(args[2]));
            open.window
                    .actions()
                    .get("theme." + args[3].toLowerCase(Locale.ROOT))
                    .give();
            open.window.actions().get("search.open").give();
            open.layOut();
            ((TextField) open.window.scene().getRoot().lookup(".search-field")).setText(args[4]);
            open.layOut();
            open.window.actions().get("search.next").give();
            open.layOut();
            save(open, Path.of(args[0]));
        });
        Platform.exit();
    }

    private static void save(OpenWindow open, Path file) {
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(open.window.scene().snapshot(null), null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
