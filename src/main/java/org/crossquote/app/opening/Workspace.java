package org.crossquote.app.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.crossquote.app.ReaderModel;
import org.crossquote.fault.Faults;
import org.crossquote.reading.Reading;
import org.crossquote.reading.Stage;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;

/**
 * What is open: opens collections and has things found in them, both off the FX thread. Opening another collection
 * cancels what runs for the one before. Its methods are called on the FX thread, and so is the listener.
 */
public final class Workspace {
    private final ReaderModel model;
    private final CollectionLoader library;
    private final ExecutorService background;
    private final Executor fx;
    private final Listener listener;
    private @Nullable Path folder;
    private Job opening = new Job(null);
    private Job finding = new Job(null);

    /** Hears what happens; on the FX thread. */
    public interface Listener {
        /** Another collection is open; {@code problems} say what of it could not be read. */
        void opened(@Nullable Path folder, List<String> problems);

        /** Nothing could be opened; what was open still is. */
        void refused(List<String> sentences);

        /** Something runs, {@code done} 0 to 1; an empty text when nothing does. */
        void works(String what, double done);
    }

    /**
     * @param model has the collection that is open already
     * @param folder where it came from, null for the articles that come with the program
     * @param background where reading and finding run
     * @param fx brings results back, such as {@code Platform::runLater}
     */
    public Workspace(
            ReaderModel model,
            @Nullable Path folder,
            CollectionLoader library,
            ExecutorService background,
            Executor fx,
            Listener listener) {
        this.model = model;
        this.folder = folder;
        this.library = library;
        this.background = background;
        this.fx = fx;
        this.listener = listener;
    }

    /** The open folder, null for the articles that come with the program. */
    public @Nullable Path folder() {
        return folder;
    }

    /** The folder that is being opened, otherwise the open one, null for the articles that come with the program. */
    @Nullable
    public Path wanted() {
        return opening.running && opening.coming != null ? opening.coming : folder;
    }

    /** Opens the articles of a folder. */
    public void open(Path chosen) {
        opening = start(
                opening,
                new Job(chosen),
                chosen + " could not be opened",
                job -> opened(job, chosen, library.folder(chosen, openingProgress(job))));
    }

    /** Opens the articles that come with the program. */
    public void openBundled() {
        opening = start(
                opening,
                new Job(null),
                "The articles that come with the program could not be opened",
                job -> opened(job, null, library.bundled()));
    }

    /** Reads the open collection from its files again. */
    public void reread() {
        if (folder == null) {
            openBundled();
        } else {
            open(folder);
        }
    }

    /** Finds what is in the open collection. */
    public void find() {
        ArticleCollection collection = model.reading().collection();
        finding = start(
                finding,
                new Job(null),
                "Quotations and links could not be looked for; the articles can be read without them",
                job -> found(job, library.read(collection, stage -> findingProgress(job, stage))));
    }

    /** Ends what runs at the reader's wish; what is open, and what has been found so far, stays as it is. */
    public void stop() {
        cancel();
        listener.works("", 1);
    }

    /** Ends what runs. */
    public void cancel() {
        opening.cancel();
        finding.cancel();
    }

    private Job start(Job before, Job job, String failure, Consumer<Job> work) {
        before.cancel();
        job.running = true;
        job.future = background.submit(() -> run(job, failure, work));
        return job;
    }

    /** Nobody else asks what became of the work: whatever it throws is told here, an Error too. */
    private void run(Job job, String failure, Consumer<Job> work) {
        try {
            work.accept(job);
        } catch (CancellationException e) {
            tell(job, () -> end(job));
        } catch (Throwable e) {
            Faults.log(e);
            tell(job, () -> {
                end(job);
                listener.refused(List.of(failure + " (" + e + ")."));
            });
        }
    }

    private Progress openingProgress(Job job) {
        return Progress.to(done -> tell(job, () -> listener.works("Reading articles", done)));
    }

    /** What is found in the articles that are to go is of less interest than how far those are that come. */
    private Progress findingProgress(Job job, Stage stage) {
        return Progress.to(done -> tell(job, () -> {
            if (!opening.running) {
                listener.works(stage.inWords(), done);
            }
        }));
    }

    private void opened(Job job, @Nullable Path from, CollectionLoader.Loaded opened) {
        tell(job, () -> {
            end(job);
            if (opened.collection().articles().isEmpty()) {
                listener.refused(opened.problems());
                return;
            }
            folder = from;
            model.open(opened.collection());
            listener.opened(from, opened.problems());
            find();
        });
    }

    private void found(Job job, Reading reading) {
        // What takes longest to look up is made here and not where the window waits for it.
        reading.coverage();
        reading.repeated();
        tell(job, () -> {
            end(job);
            model.found(reading);
        });
    }

    private void end(Job job) {
        job.running = false;
        if (!opening.running) {
            listener.works("", 1);
        }
    }

    private void tell(Job job, Runnable news) {
        fx.execute(() -> {
            if (!job.cancelled) {
                news.run();
            }
        });
    }

    /** Work that can be called off; FX thread only. */
    private static final class Job {
        private final @Nullable Path coming;
        private @Nullable Future<?> future;
        private boolean running;
        private boolean cancelled;

        /** @param coming the folder that it opens, null for none */
        Job(@Nullable Path coming) {
            this.coming = coming;
        }

        void cancel() {
            running = false;
            cancelled = true;
            if (future != null) {
                future.cancel(true);
            }
        }
    }
}
