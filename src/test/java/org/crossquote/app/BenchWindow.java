package org.crossquote.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.crossquote.app.action.Action;
import org.crossquote.app.opening.FindingCollectionLoader;
import org.crossquote.app.opening.Origin;
import org.crossquote.app.preference.Preferences;
import org.crossquote.app.shell.Features;
import org.crossquote.app.shell.ReaderWindow;
import org.crossquote.app.shell.WindowServices;
import org.crossquote.reading.Reading;
import org.crossquote.source.CollectionOpener;
import org.crossquote.text.ArticleCollection;
import org.testfx.util.WaitForAsyncUtils;

/** A window in which a benchmark does what a reader does, while it watches how long the FX thread is held. A stage without a display. */
public final class BenchWindow implements AutoCloseable {
    private static final int PULSES = 3;
    private static final int MINUTES = 10;
    private static final int SETTLED = 300;

    private final ExecutorService background = Executors.newCachedThreadPool();
    private final FxWatch watch = new FxWatch();
    private final Stage stage;
    public final ReaderModel model;
    public final ReaderWindow window;

    public BenchWindow() {
        model = FxThread.call(() -> new ReaderModel(new CollectionOpener().bundled()));
        WindowServices services = new WindowServices(
                new FindingCollectionLoader(), Optional::empty, background, Platform::runLater, () -> {});
        window = FxThread.call(() -> new ReaderWindow(
                        model,
                        Origin.BUNDLED,
                        Preferences.defaults(),
                        1000,
                        900,
                        services,
                        Features.all(model, services))
                .furnish());
        stage = FxThread.call(() -> {
            Stage made = new Stage();
            made.setScene(window.scene());
            made.show();
            return made;
        });
    }

    /** Prints how long the thread was held in each phase, and where it was for longer than {@code tooLong} milliseconds. */
    public void print(double tooLong) {
        watch.print(tooLong);
    }

    @Override
    public void close() {
        watch.close();
        FxThread.run(stage::close);
        background.shutdownNow();
        Platform.exit();
    }

    public void open(Path folder) {
        ArticleCollection before = model.reading().collection();
        watch.phase("opened and found");
        FxThread.run(() -> window.workspace().open(folder));
        waitUntil(() -> model.reading().collection() != before);
        found();
        Reading reading = model.reading();
        System.out.printf(
                "%d articles, %d quotations, %d links%n",
                reading.collection().articles().size(),
                reading.quotations().size(),
                reading.allLinks().size());
    }

    public void reread() {
        ArticleCollection before = model.reading().collection();
        watch.phase("read again and found");
        FxThread.run(() -> window.workspace().reread());
        waitUntil(() -> model.reading().collection() != before);
        found();
    }

    public void give(String... actions) {
        for (String id : actions) {
            if (window.actions().all().stream().anyMatch(a -> a.id().equals(id))) {
                Action action = window.actions().get(id);
                measure(action.title() + " (" + id.toLowerCase(Locale.ROOT) + ")", action::give);
            }
        }
    }

    public void measure(String what, Runnable step) {
        watch.phase(what);
        FxThread.run(step);
        pulses();
        // What is looked up in the background comes a moment later.
        WaitForAsyncUtils.sleep(SETTLED, TimeUnit.MILLISECONDS);
        pulses();
        watch.phase("");
    }

    private void found() {
        // Of a large folder the first articles are read, and found, before the others.
        waitUntil(() -> model.coming().isEmpty()
                && model.isRead()
                && model.foundProperty().get() != null
                && model.reading().collection() == model.foundProperty().get().collection());
        pulses();
    }

    private static void waitUntil(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(MINUTES, TimeUnit.MINUTES, () -> FxThread.call(holds::getAsBoolean));
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private void pulses() {
        FxThread.awaitPulses(window.scene(), PULSES);
    }
}
