package org.crossquote.app.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.crossquote.app.ReaderModel;
import org.crossquote.fault.Faults;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.Reading;
import org.crossquote.reading.ReadingSoFar;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;

/**
 * What is open: opens collections and has things found in them, both off the FX thread. Opening another collection
 * cancels what runs for the one before. Its methods are called on the FX thread, and so is the listener.
 */
public final class Workspace {
    private static final MessageFile MESSAGES = MessageFile.beside(Workspace.class);

    /** Texts of so many characters together are looked through in a moment. */
    private static final long SHORT = 400_000;

    private final ReaderModel model;
    private final CollectionLoader library;
    private final WorkspaceJobs jobs;
    private final Listener listener;
    private final FindingWork finding;
    private Origin origin;
    private WorkspaceJob opening = new WorkspaceJob(Origin.BUNDLED);

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
        this.listener = listener;
        jobs = new WorkspaceJobs(background, fx);
        finding = new FindingWork(model, library, jobs, listener, () -> opening.running);
        model.colours().onSight(this::lookAt);
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
        opening = jobs.start(
                opening,
                new WorkspaceJob(chosen),
                ends(e -> MESSAGES.text("failed.folder", chosen.shown(), e.toString())),
                job -> opened(
                        job,
                        chosen,
                        library.open(chosen, openingProgress(job), first -> firstCame(job, chosen, first))));
    }

    /** Opens the articles that come with the program. */
    public void openBundled() {
        opening = jobs.start(
                opening,
                new WorkspaceJob(Origin.BUNDLED),
                ends(e -> MESSAGES.text("failed.bundled", e.toString())),
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

    /** Finds what is in the open collection, or goes on with that where it was stopped. */
    public void find() {
        finding.find();
    }

    /** @param articles the ids of the articles in sight: what is in them is found next */
    public void lookAt(List<String> articles) {
        finding.lookAt(articles);
    }

    /** Whether the reader has stopped the finding before it came to its end; {@link #find} goes on with it. */
    public ReadOnlyBooleanProperty haltedProperty() {
        return finding.haltedProperty();
    }

    /** Ends what runs at the reader's wish; what is open, and what has been found so far, stays as it is. */
    public void stop() {
        boolean isCut = opening.running && opening.begun;
        opening.cancel();
        finding.halt();
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

    private WorkspaceJobs.Ends ends(Function<Throwable, String> failure) {
        return new WorkspaceJobs.Ends() {
            @Override
            public void calledOff() {
                endOpening();
            }

            @Override
            public void failed(Throwable why) {
                endOpening();
                listener.refused(List.of(failure.apply(why)));
            }
        };
    }

    private Progress openingProgress(WorkspaceJob job) {
        return Progress.to(done -> jobs.tell(job, () -> listener.works(MESSAGES.text("opening"), done)));
    }

    private void opened(WorkspaceJob job, Origin from, CollectionLoader.Loaded opened) {
        jobs.tell(job, () -> {
            job.running = false;
            endOpening();
            if (job.begun) {
                model.grow(opened.collection());
                listener.grown(from, opened);
                find();
            } else if (opened.collection().articles().isEmpty()) {
                listener.refused(opened.problems());
            } else {
                show(from, opened);
                find();
            }
        });
    }

    /**
     * The others wait until the first articles have been looked through: a reader who has something to read has time. On the thread that opens.
     */
    private void firstCame(WorkspaceJob job, Origin from, CollectionLoader.Loaded first) {
        boolean isShort = first.collection().articles().stream()
                        .mapToLong(article -> article.text().length())
                        .sum()
                <= SHORT;
        jobs.tell(job, () -> {
            job.begun = true;
            show(from, first);
            if (!isShort) {
                find();
            }
        });
        if (isShort) {
            findFirst(job, first.collection());
        }
    }

    /** What goes wrong in it goes wrong again in the whole, and is told then. */
    private void findFirst(WorkspaceJob job, ArticleCollection first) {
        try {
            Reading reading = library.read(new ReadingSoFar(first), stage -> Progress.none());
            FindingWork.prepare(reading);
            jobs.tell(job, () -> finding.took(reading));
        } catch (CancellationException e) {
            throw e;
        } catch (Throwable e) {
            Faults.log(e);
        }
    }

    private void show(Origin from, CollectionLoader.Loaded opened) {
        finding.cancel();
        origin = from;
        model.open(opened.collection(), opened.coming());
        listener.opened(from, opened);
    }

    private void endOpening() {
        if (!opening.running) {
            listener.works("", 1);
        }
    }
}
