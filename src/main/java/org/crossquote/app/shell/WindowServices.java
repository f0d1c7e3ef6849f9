package org.crossquote.app.shell;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import org.crossquote.app.feature.FileQuestions;
import org.crossquote.app.opening.CollectionLoader;
import org.crossquote.app.opening.FolderChooser;
import org.crossquote.app.print.Printing;
import org.crossquote.app.status.Later;
import org.crossquote.app.watch.Watcher;
import org.jspecify.annotations.Nullable;

/**
 * What the window needs from outside.
 *
 * @param library opens collections and finds what is in them
 * @param folders asks for a folder
 * @param files asks for files
 * @param background where reading and finding run
 * @param fx brings results back to the FX thread
 * @param quit ends the program
 * @param notes the folder of the reader's notes, null when none are kept
 * @param pasted the folder of articles that are pasted, null when none are kept
 * @param later does something after a while
 * @param watcher sees that files change
 * @param printing the printers of the system
 */
public record WindowServices(
        CollectionLoader library,
        FolderChooser folders,
        FileQuestions files,
        ExecutorService background,
        Executor fx,
        Runnable quit,
        @Nullable Path notes,
        @Nullable Path pasted,
        Later later,
        Watcher watcher,
        Printing printing) {
    /** A window that has no printer. */
    public WindowServices(
            CollectionLoader library,
            FolderChooser folders,
            FileQuestions files,
            ExecutorService background,
            Executor fx,
            Runnable quit,
            @Nullable Path notes,
            @Nullable Path pasted,
            Later later,
            Watcher watcher) {
        this(library, folders, files, background, fx, quit, notes, pasted, later, watcher, Printing.NONE);
    }

    /** A window that keeps no notes. */
    public WindowServices(
            CollectionLoader library, FolderChooser folders, ExecutorService background, Executor fx, Runnable quit) {
        this(library, folders, FileQuestions.NONE, background, fx, quit, null, null, Later.PAUSE, Watcher.NONE);
    }
}
