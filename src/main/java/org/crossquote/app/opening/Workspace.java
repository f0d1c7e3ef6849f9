package org.crossquote.app.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import org.crossquote.app.ReaderModel;
import org.crossquote.fault.Faults;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.Reading;
import org.crossquote.reading.Stage;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;

/**
 * What is open: opens collections and has things found in them, both off the FX thread. Opening another collection
 * cancels what runs for the one before. Its methods are called on the FX thread, and so is the listener.
 */
public final class Workspace {
    private static final MessageFile MESSAGES = MessageFile.beside(Workspace.class);

    private final ReaderModel model;
    private final CollectionLoader library;
    private final ExecutorService background;
    private final Executor fx;
    private final Listener listener;
    private Origin origin;
    private WorkspaceJob opening = new WorkspaceJob(Origin.BUNDLED);
    private WorkspaceJob finding = new WorkspaceJob(Origin.BUNDLED);

    /** Hears what happens; on the FX thread. */
    public interface Listener {
        /** Another collection is open, as far as it could be opened. */
        void opened(Origin origin, CollectionLoader.Loaded opened);

        /** The rest of the open collection has come; its first articles stand as they stood. */
        default void grown(Origin origin, CollectionLoader.Loaded opened) {
            opened(origin, opened);
        }

        /** Nothing could be opened; what was open still is. */
        void refused(List<String> sentences);

        /**
         * The reader has stopped the opening of a collection of which the first articles are open.
         *
         * @param sentence says what is missing, and how it comes
         */
        default void stopped(String sentence) {}

        /** Something runs, {@code done} 0 to 1; an empty text when nothing does. */
        void works(String what, double done);
    }

    /**
     * @param model has the collection that is open already
     * @param origin where it came from
     * @param background where reading and finding run
     * @param fx brings results back, such as {@code Platform::runLater}
     */
    public Workspace(
            ReaderModel model,
            Origin origin,
            CollectionLoader library,
            ExecutorService background,
            Executor fx,
            Listener listener) {
        this.model = model;
        this.origin = origin;
        this.library = library;
        this.background = background;
        this.fx = fx;
        this.listener = listener;
    }

    /** Where the open articles came from. */
    public Origin origin() {
        return origin;
    }

    /** Where the articles that are being opened come from, otherwise the open ones. */
    public Origin wanted() {
        return opening.running && !opening.coming.isBundled() ? opening.coming : origin;
    }

    /** Opens the articles of a folder or file. */
    public void open(Path chosen) {
        open(Origin.of(chosen));
    }

    /** Opens articles; those that come with the program too. */
    public void open(Origin chosen) {
        if (chosen.isBundled()) {
            openBundled();
            return;
        }
        opening = start(
                opening,
                new WorkspaceJob(chosen),
                e -> MESSAGES.text("failed.folder", chosen.shown(), e.toString()),
                job -> opened(
                        job,
                        chosen,
                        library.open(
                                chosen, openingProgress(job), first -> tell(job, () -> begun(job, chosen, first)))));
    }

    /** Opens the articles that come with the program. */
    public void openBundled() {
        opening = start(
                opening,
                new WorkspaceJob(Origin.BUNDLED),
                e -> MESSAGES.text("failed.bundled", e.toString()),
                job -> opened(job, Origin.BUNDLED, library.bundled()));
    }

    /** Reads the open collection from its files again. */
    public void reread() {
        open(origin);
    }

    /**
     * Shows the open collection as it is now.
     *
     * @param again what was read in the background from where it came from, with articles
     */
    public void show(CollectionLoader.Loaded again) {
        opening.cancel();
        model.open(again.collection());
        listener.opened(origin, again);
        find();
    }

    /** Finds what is in the open collection. */
    public void find() {
        ArticleCollection collection = model.reading().collection();
        finding = start(
                finding,
                new WorkspaceJob(Origin.BUNDLED),
                e -> MESSAGES.text("failed.finding", e.toString()),
                job -> found(job, library.read(collection, stage -> findingProgress(job, stage))));
    }

    /** Ends what runs at the reader's wish; what is open, and what has been found so far, stays as it is. */
    public void stop() {
        boolean isCut = opening.running && opening.begun;
        cancel();
        listener.works("", 1);
        if (isCut) {
            listener.stopped(
                    MESSAGES.text("stopped", model.coming().size(), model.keys().of("collection.reread")));
        }
    }

    /** Ends what runs. */
    public void cancel() {
        opening.cancel();
        finding.cancel();
    }

    private WorkspaceJob start(
            WorkspaceJob before, WorkspaceJob job, Function<Throwable, String> failure, Consumer<WorkspaceJob> work) {
        before.cancel();
        job.running = true;
        job.future = background.submit(() -> run(job, failure, work));
        return job;
    }

    /** Nobody else asks what became of the work: whatever it throws is told here, an Error too. */
    private void run(WorkspaceJob job, Function<Throwable, String> failure, Consumer<WorkspaceJob> work) {
        try {
            work.accept(job);
        } catch (CancellationException e) {
            tell(job, () -> end(job));
        } catch (Throwable e) {
            Faults.log(e);
            tell(job, () -> {
                end(job);
                listener.refused(List.of(failure.apply(e)));
            });
        }
    }

    private Progress openingProgress(WorkspaceJob job) {
        return Progress.to(done -> tell(job, () -> listener.works(MESSAGES.text("opening"), done)));
    }

    /** What is found in the articles that are to go is of less interest than how far those are that come. */
    private Progress findingProgress(WorkspaceJob job, Stage stage) {
        return Progress.to(done -> tell(job, () -> {
            if (!opening.running) {
                listener.works(stage.inWords(), done);
            }
        }));
    }

    private void opened(WorkspaceJob job, Origin from, CollectionLoader.Loaded opened) {
        tell(job, () -> {
            end(job);
            if (job.begun) {
                model.grow(opened.collection());
                listener.grown(from, opened);
                find();
            } else if (opened.collection().articles().isEmpty()) {
                listener.refused(opened.problems());
            } else {
                show(from, opened);
            }
        });
    }

    private void begun(WorkspaceJob job, Origin from, CollectionLoader.Loaded first) {
        job.begun = true;
        show(from, first);
    }

    private void show(Origin from, CollectionLoader.Loaded opened) {
        origin = from;
        model.open(opened.collection(), opened.coming());
        listener.opened(from, opened);
        find();
    }

    private void found(WorkspaceJob job, Reading reading) {
        // What takes longest to look up is made here and not where the window waits for it.
        reading.coverage();
        reading.repeated();
        tell(job, () -> {
            end(job);
            model.found(reading);
        });
    }

    private void end(WorkspaceJob job) {
        job.running = false;
        if (!opening.running) {
            listener.works("", 1);
        }
    }

    private void tell(WorkspaceJob job, Runnable news) {
        fx.execute(() -> {
            if (!job.cancelled) {
                news.run();
            }
        });
    }
}
