package org.crossquote.app.shell;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import javafx.stage.Stage;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.opening.CollectionLoader;
import org.crossquote.app.opening.Origin;
import org.crossquote.app.opening.StartState;
import org.crossquote.app.place.PlacesStore;
import org.crossquote.app.preference.PreferencesStore;

/** The whole program as it starts on the articles of {@link OpenWindow#gold()}, in a stage of a test. */
public final class StartedReader {
    private StartedReader() {}

    /**
     * Starts and shows it.
     *
     * @param settings where the preferences lie, and the places in a folder below
     * @param folders where the reader's own data lie
     * @param width of the window, in pixels
     * @param height of the window, in pixels
     */
    public static ReaderStage show(
            Stage stage, Path settings, DataFolders folders, ExecutorService background, double width, double height) {
        PreferencesStore store = new PreferencesStore(settings);
        CollectionLoader library = OpenWindow.gold();
        StartState state = StartState.read(Origin.BUNDLED, store, library);
        return FxThread.call(() -> {
            ReaderStage made = new ReaderStage(
                    stage, state, store, new PlacesStore(settings.resolve("state")), library, background, folders);
            made.show();
            stage.setWidth(width);
            stage.setHeight(height);
            return made;
        });
    }
}
