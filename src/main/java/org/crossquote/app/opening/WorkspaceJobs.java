package org.crossquote.app.opening;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.crossquote.fault.Faults;

/** Runs the work of a workspace behind the window, and brings its news back. Its methods are called on the FX thread, but {@link #tell} on any. */
final class WorkspaceJobs {
    private final ExecutorService background;
    private final Executor fx;

    /**
     * @param background where the work runs
     * @param fx brings results back
     */
    WorkspaceJobs(ExecutorService background, Executor fx) {
        this.background = background;
        this.fx = fx;
    }

    /** What a job that runs no more tells when it did not come to its end. On the FX thread. */
    interface Ends {
        /** It ended because its thread was interrupted. */
        void calledOff();

        /** It broke. */
        void failed(Throwable why);
    }

    /** Calls off the work before it and begins this one. */
    WorkspaceJob start(WorkspaceJob before, WorkspaceJob job, Ends ends, Consumer<WorkspaceJob> work) {
        before.cancel();
        job.running = true;
        job.future = background.submit(() -> run(job, ends, work));
        return job;
    }

    /** Nobody else asks what became of the work: whatever it throws is told here, an Error too. */
    private void run(WorkspaceJob job, Ends ends, Consumer<WorkspaceJob> work) {
        try {
            work.accept(job);
        } catch (CancellationException e) {
            tell(job, () -> {
                job.running = false;
                ends.calledOff();
            });
        } catch (Throwable e) {
            Faults.log(e);
            tell(job, () -> {
                job.running = false;
                ends.failed(e);
            });
        }
    }

    /** Brings news of a job, unless it has been called off by then. */
    void tell(WorkspaceJob job, Runnable news) {
        fx.execute(() -> {
            if (!job.cancelled) {
                news.run();
            }
        });
    }
}
