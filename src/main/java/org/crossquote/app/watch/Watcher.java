package org.crossquote.app.watch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Watches files and folders for changes. */
@FunctionalInterface
public interface Watcher {
    /** Sees nothing. */
    Watcher NONE = (paths, since, changed) -> () -> {};

    /** Something that is watched, until it is closed. */
    interface Watch extends AutoCloseable {
        /** Watches no longer; a change that was seen before may still be told. */
        @Override
        void close();
    }

    /**
     * Watches from now on.
     *
     * @param paths files, and folders with what lies directly in them; they need not be there
     * @param since told at once when something was written after that
     * @param changed told, on a thread of the watcher's own, when something is otherwise than before and has come to rest
     */
    Watch watch(List<Path> paths, Instant since, Runnable changed);
}
