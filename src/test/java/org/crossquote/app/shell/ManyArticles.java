package org.crossquote.app.shell;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.crossquote.app.FxThread;
import org.crossquote.app.FxWatch;
import org.crossquote.app.ReaderModel;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.reading.Reading;
import org.crossquote.source.CollectionOpener;
import org.crossquote.text.ArticleCollection;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What many articles cost in the window: {@code ManyArticles FOLDER [MILLIS]} opens a folder, does in it what a reader does, and prints for each how long the
 * FX thread was held at a time at most, in milliseconds of the processor. Of what took more than MILLIS (100) it says where. A stage without a display.
 */
final class ManyArticles {
    private static final int PULSES = 3;
    private static final int LOOKED_AT = 20;
    private static final int MINUTES = 10;
    private static final int SETTLED = 300;

    private final ReaderModel model = new ReaderModel(new CollectionOpener().bundled());
    private final FxWatch watch;
    private final ReaderWindow window;

    private ManyArticles(ExecutorService background, FxWatch watch) {
        this.watch = watch;
        window = new ReaderWindow(
                model,
                null,
                Preferences.defaults(),
                1000,
                900,
                new Outside(new FinderLibrary(), Optional::empty, background, Platform::runLater, () -> {}));
    }

    public static void main(String[] args) {
        ExecutorService background = Executors.newCachedThreadPool();
        FxWatch watch = new FxWatch();
        ManyArticles many = FxThread.call(() -> new ManyArticles(background, watch));
        Stage stage = FxThread.call(() -> {
            Stage made = new Stage();
            made.setScene(many.window.scene());
            made.show();
            return made;
        });
        many.open(Path.of(args[0]));
        many.look();
        many.choose();
        many.arrange();
        many.reread();
        watch.close();
        watch.print(args.length > 1 ? Double.parseDouble(args[1]) : 100);
        FxThread.run(stage::close);
        background.shutdownNow();
        Platform.exit();
    }

    private void open(Path folder) {
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

    /** What has most counterparts, and then passages from all of the collection. */
    private void look() {
        Reading reading = model.reading();
        List<Link> links = reading.links();
        links.stream()
                .flatMap(link -> Stream.of(link.a(), link.b()))
                .max(Comparator.comparingInt(
                        p -> reading.counterparts(p.article(), p.span()).size()))
                .ifPresent(p -> measure("what has most wordings in focus", () -> focus(p)));
        give("counterpart.next", "wordings.toggle", "wordings.toggle", "focus.clear");
        for (int i = 0; i < LOOKED_AT && !links.isEmpty(); i++) {
            Passage passage =
                    links.get((int) ((long) i * links.size() / LOOKED_AT)).a();
            measure("a passage in focus", () -> focus(passage));
            give("counterpart.next", "wordings.toggle", "wordings.toggle");
        }
        give("history.back", "history.forward");
        give("quotation.next", "focus.activate", "quotation.next", "gap.only", "gap.missing");
    }

    private void focus(Passage passage) {
        model.focusOn(passage.article(), passage.span());
    }

    private void choose() {
        give("panel.quotes", "panel.unsure", "panel.boilerplate", "panel.comparison");
        for (int i = 0; i < 3; i++) {
            give("show.next", "sure.next");
        }
        give("show.boilerplate", "show.boilerplate", "show.scare", "show.scare");
        give("gap.missing", "show.next", "show.both", "panel.quotes", "show.next", "show.both", "panel.comparison");
        measure(
                "one speaker only",
                () -> model.filter().only(List.of(model.reading().speakers().getFirst())));
        measure("all speakers", () -> model.filter().showAll());
    }

    private void arrange() {
        give("column.right", "column.left", "column.hide", "columns.all", "text.larger", "text.reset");
        measure(
                "the last article shown",
                () -> window.columns()
                        .openBeside(model.reading()
                                .collection()
                                .articles()
                                .getLast()
                                .id()));
    }

    private void reread() {
        ArticleCollection before = model.reading().collection();
        watch.phase("read again and found");
        FxThread.run(() -> window.workspace().reread());
        waitUntil(() -> model.reading().collection() != before);
        found();
    }

    private void give(String... actions) {
        for (String id : actions) {
            if (window.actions().all().stream().anyMatch(a -> a.id().equals(id))) {
                Action action = window.actions().get(id);
                measure(action.title() + " (" + id.toLowerCase(Locale.ROOT) + ")", action::give);
            }
        }
    }

    private void measure(String what, Runnable step) {
        watch.phase(what);
        FxThread.run(step);
        pulses();
        // What is looked up in the background comes a moment later.
        WaitForAsyncUtils.sleep(SETTLED, TimeUnit.MILLISECONDS);
        pulses();
        watch.phase("");
    }

    private void found() {
        waitUntil(() -> model.foundProperty().get() != null
                && model.reading().collection() == model.foundProperty().get().collection()
                && !model.reading().quotations().isEmpty());
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
