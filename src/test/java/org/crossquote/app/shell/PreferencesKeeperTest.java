package org.crossquote.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.stage.Stage;
import org.crossquote.Patience;
import org.crossquote.app.FxThread;
import org.crossquote.app.preference.PreferencesStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What the reader arranged is there again, whatever was opened or closed right after it. */
@Tag("threads")
class PreferencesKeeperTest {
    @TempDir
    Path home;

    private final ExecutorService background = Executors.newCachedThreadPool();
    private final Stage stage = FxThread.call(Stage::new);

    @AfterEach
    void close() {
        FxThread.run(stage::close);
        background.shutdownNow();
        WaitForAsyncUtils.clearExceptions();
    }

    @Test
    void aColumnThatWasHiddenJustBeforeAnotherFolderWasOpenedIsHiddenWhenTheReaderComesBack() throws Exception {
        Path folder = Files.createDirectory(home.resolve("folder"));
        Files.writeString(folder.resolve("1.txt"), "One\n\nIt rained all day.\n");
        ReaderStage reader = start();
        FxThread.run(() -> {
            reader.model().columns().get(1).shownProperty().set(false);
            reader.window().workspace().open(folder);
        });
        waitFor(() -> reader.model().columns().size() == 1);
        FxThread.run(() -> reader.window().workspace().openBundled());
        waitFor(() -> reader.model().columns().size() == 5);
        assertThat(FxThread.call(
                        () -> reader.model().columns().get(1).shownProperty().get()))
                .isFalse();
        FxThread.run(stage::close);
        FxThread.run(reader::end);
    }

    @Test
    void whereTheWindowWasWhenItClosedIsSaved() {
        ReaderStage reader = start();
        FxThread.run(() -> {
            stage.setWidth(750);
            stage.setWidth(760);
            stage.close();
        });
        FxThread.run(reader::end);
        try (PreferencesStore store = new PreferencesStore(home)) {
            assertThat(store.load().preferences().get(WindowPlace.SECTION))
                    .extracting(WindowPlace::width)
                    .isEqualTo(760.0);
        }
    }

    private ReaderStage start() {
        return StartedReader.show(stage, home, DataFolders.in(home), background, 800, 600);
    }

    private static void waitFor(Callable<Boolean> condition) {
        Patience.waitFor(() -> FxThread.call(condition));
    }
}
