package org.crossquote.app.opening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.crossquote.app.ColumnState;
import org.crossquote.app.ReaderModel;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.Reading;
import org.crossquote.reading.ReadingSoFar;
import org.crossquote.reading.Stage;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;

/**
 * Finds what is in the open collection, off the FX thread. Of a large one the articles in view and a few beside them are looked through before the whole is, and so are those
 * to which the reader goes meanwhile. What was called off can be taken up again. FX thread only.
 */
final class FindingWork {
    private static final MessageFile MESSAGES = MessageFile.beside(FindingWork.class);

    /** A collection of so many articles is looked through in a moment. */
    private static final int FEW = 24;

    /** So many columns on either side of those in view are looked through with them. */
    private static final int BESIDE = 4;

    private final ReaderModel model;
    private final CollectionLoader library;
    private final WorkspaceJobs jobs;
    private final Workspace.Listener listener;
    private final BooleanSupplier isOpening;
    private final ReadOnlyBooleanWrapper halted = new ReadOnlyBooleanWrapper();

    private WorkspaceJob whole = new WorkspaceJob(Origin.BUNDLED);
    private WorkspaceJob near = new WorkspaceJob(Origin.BUNDLED);
    private ReadingSoFar soFar;
    private List<String> inView = List.of();
    /** The articles that have been looked through together before the whole. */
    private final List<Set<String>> seen = new ArrayList<>();

    /** @param isOpening whether another collection, or the rest of this one, is being read: how far that is is of more interest */
    FindingWork(
            ReaderModel model,
            CollectionLoader library,
            WorkspaceJobs jobs,
            Workspace.Listener listener,
            BooleanSupplier isOpening) {
        this.model = model;
        this.library = library;
        this.jobs = jobs;
        this.listener = listener;
        this.isOpening = isOpening;
        soFar = new ReadingSoFar(model.reading().collection());
    }

    /** Looks through the open collection, as far as that has not been done. */
    void find() {
        begin(model.reading().collection());
        near.cancel();
        whole = jobs.start(
                whole,
                new WorkspaceJob(Origin.BUNDLED),
                ends(),
                job -> found(job, library.read(soFar, stage -> progress(job, stage))));
        lookNear();
    }

    @SuppressWarnings(
            "ReferenceEquality") // the very same: comparing what thousands of articles have would hold the window
    private void begin(ArticleCollection collection) {
        halted.set(false);
        if (soFar.collection() != collection) {
            soFar = new ReadingSoFar(collection, soFar);
        }
        Reading known = model.foundProperty().get();
        if (known.quotations().isEmpty() && known.allLinks().isEmpty()) {
            seen.clear();
        }
        soFar.lookAt(inView);
    }

    private WorkspaceJobs.Ends ends() {
        return new WorkspaceJobs.Ends() {
            @Override
            public void calledOff() {
                end();
            }

            @Override
            public void failed(Throwable why) {
                end();
                listener.refused(List.of(MESSAGES.text("failed.finding", why.toString())));
            }
        };
    }

    /** What is found in the articles that are to go is of less interest than how far those are that come. */
    private Progress progress(WorkspaceJob job, Stage stage) {
        return Progress.to(done -> jobs.tell(job, () -> {
            if (!isOpening.getAsBoolean()) {
                listener.works(stage.inWords(), done);
            }
        }));
    }

    private void found(WorkspaceJob job, Reading reading) {
        prepare(reading);
        jobs.tell(job, () -> {
            job.running = false;
            end();
            took(reading);
        });
    }

    /** What takes longest to look up is made here and not where the window waits for it. */
    static void prepare(Reading reading) {
        reading.coverage();
        reading.repeated();
    }

    /** Takes what was found in all of the open collection. */
    void took(Reading reading) {
        near.cancel();
        seen.add(ids(reading.collection().articles().stream()));
        model.found(reading);
    }

    private void end() {
        if (!isOpening.getAsBoolean()) {
            listener.works("", 1);
        }
    }

    /** @param articles the ids of the articles in view now: what is in them is found next */
    void lookAt(List<String> articles) {
        if (!inView.equals(articles)) {
            inView = List.copyOf(articles);
            soFar.lookAt(inView);
            lookNear();
        }
    }

    private void lookNear() {
        List<String> wanted = wanted();
        boolean isLarge = soFar.collection().articles().size() > FEW;
        if (!isLarge || !whole.running || near.running || seen.stream().anyMatch(s -> s.containsAll(wanted))) {
            return;
        }
        Set<String> few = around(wanted);
        Reading known = model.foundProperty().get();
        near = jobs.start(near, new WorkspaceJob(Origin.BUNDLED), nearEnds(), job -> {
            Reading more = library.near(known, soFar, few);
            jobs.tell(job, () -> {
                job.running = false;
                seen.add(few);
                model.foundSoFar(more);
                lookNear();
            });
        });
    }

    /** The whole is looked through all the same, and says what is wrong. */
    private WorkspaceJobs.Ends nearEnds() {
        return new WorkspaceJobs.Ends() {
            @Override
            public void calledOff() {
                // Something newer was begun, or nobody wants any of it.
            }

            @Override
            public void failed(Throwable why) {
                seen.add(Set.copyOf(wanted()));
            }
        };
    }

    /** The articles in view; the first ones as long as nobody has said which these are. */
    private List<String> wanted() {
        List<String> open =
                inView.stream().filter(id -> model.column(id).isPresent()).toList();
        return open.isEmpty()
                ? shown().map(column -> column.article().id()).limit(BESIDE).toList()
                : open;
    }

    private Stream<ColumnState> shown() {
        return model.columns().stream().filter(column -> column.shownProperty().get());
    }

    private Set<String> around(List<String> articles) {
        List<String> shown = shown().map(column -> column.article().id()).toList();
        Set<String> wanted = new HashSet<>(articles);
        Set<String> around = new LinkedHashSet<>(wanted);
        for (int i = 0; i < shown.size(); i++) {
            if (wanted.contains(shown.get(i))) {
                around.addAll(shown.subList(Math.max(0, i - BESIDE), Math.min(shown.size(), i + BESIDE + 1)));
            }
        }
        return Set.copyOf(around);
    }

    private static Set<String> ids(Stream<Article> articles) {
        return Set.copyOf(articles.map(Article::id).toList());
    }

    /** Ends what runs; what has been found stays. */
    void cancel() {
        halted.set(false);
        whole.cancel();
        near.cancel();
    }

    /** The same at the reader's wish, who may want it to go on. */
    void halt() {
        cancel();
        halted.set(!model.isRead());
    }

    /** Whether the reader has stopped it before everything was found. */
    ReadOnlyBooleanProperty haltedProperty() {
        return halted.getReadOnlyProperty();
    }
}
