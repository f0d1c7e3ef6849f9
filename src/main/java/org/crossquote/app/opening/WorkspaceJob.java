package org.crossquote.app.opening;

import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Work of a workspace that can be called off; FX thread only. */
final class WorkspaceJob {
    final Origin coming;

    @Nullable
    Future<?> future;

    boolean running;
    boolean cancelled;

    /** Whether the first articles of what it opens are open already. */
    boolean begun;

    /** @param coming what it opens */
    WorkspaceJob(Origin coming) {
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
