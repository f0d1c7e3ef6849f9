package org.crossquote.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.crossquote.app.ReaderModel;
import org.crossquote.reading.Reading;
import org.crossquote.text.ArticleCollection;
import org.jspecify.annotations.Nullable;

/**
 * What is open: opens collections and has things found in them, both off the FX thread. Opening another collection
 * cancels what runs for the one before. Its methods are called on the FX thread, and so is the listener.
 */
public final class Workspace {
    private final ReaderModel model;
    private final Library library;
    private final ExecutorService background;
    private final Executor fx;
    private final Listener listener;
    private @Nullable Path folder;
    private Job opening = new Job();
    private Job finding = new Job();

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
            Library library,
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

    /** Opens the articles of a folder. */
    public void open(Path chosen) {
        opening = start(opening, job -> opened(job, chosen, library.folder(chosen)));
    }

    /** Opens the articles that come with the program. */
    public void openBundled() {
        opening = start(opening, job -> opened(job, null, library.bundled()));
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
        finding = start(finding, job -> read(job, collection));
    }

    /** Ends what runs at the reader's wish; what has been found so far stays as it is. */
    public void stop() {
        cancel();
        listener.works("", 1);
    }

    /** Ends what runs. */
    public void cancel() {
        opening.cancel();
        finding.cancel();
    }

    private Job start(Job before, Consumer<Job> work) {
        before.cancel();
        Job job = new Job();
        job.future = background.submit(() -> work.accept(job));
        return job;
    }

    private void opened(Job job, @Nullable Path from, Library.Opened opened) {
        if (opened.collection().articles().isEmpty()) {
            tell(job, () -> listener.refused(opened.problems()));
            return;
        }
        tell(job, () -> {
            folder = from;
            model.open(opened.collection());
            listener.opened(from, opened.problems());
            find();
        });
    }

    private void read(Job job, ArticleCollection collection) {
        try {
            Reading reading = library.read(collection, (what, done) -> tell(job, () -> listener.works(what, done)));
            // What takes longest to look up is made here and not where the window waits for it.
            reading.coverage();
            reading.repeated();
            tell(job, () -> {
                model.found(reading);
                listener.works("", 1);
            });
        } catch (CancellationException e) {
            // Another collection was opened meanwhile; nobody waits for this one.
        } catch (RuntimeException e) {
            tell(job, () -> {
                listener.works("", 1);
                listener.refused(List.of("Quotations and links could not be looked for (" + e
                        + "). The articles can be read without them."));
            });
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
        private @Nullable Future<?> future;
        private boolean cancelled;

        void cancel() {
            cancelled = true;
            if (future != null) {
                future.cancel(true);
            }
        }
    }
}
