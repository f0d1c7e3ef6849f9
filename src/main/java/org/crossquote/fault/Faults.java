package org.crossquote.fault;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The one way in which work that nobody waits for tells that it broke. Every task that is handed to an executor, to the FX thread or to a
 * future that nobody reads either runs as {@link #telling} or catches {@link Throwable} itself, tells the reader in a sentence of its own
 * and gives the trace to {@link #log}.
 */
public final class Faults {
    private static final String LOGGER = "org.crossquote";

    private Faults() {}

    /**
     * Tells the handler of uncaught exceptions, which writes to the log and shows it to the reader.
     *
     * @param fault what broke; work that was called off is no fault
     */
    public static void tell(Throwable fault) {
        Throwable cause = cause(fault);
        if (!(cause instanceof CancellationException)) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, cause);
        }
    }

    /**
     * Writes to the log only, for who tells the reader in other words.
     *
     * @param fault what broke; work that was called off is no fault
     */
    public static void log(Throwable fault) {
        Throwable cause = cause(fault);
        if (!(cause instanceof CancellationException)) {
            Logger.getLogger(LOGGER).log(Level.SEVERE, "", cause);
        }
    }

    /** The same work; whatever it throws is told. */
    public static Runnable telling(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (Throwable fault) { // an Error too: nobody else would hear of it
                tell(fault);
            }
        };
    }

    /** Tells what a future that nobody reads ended with, where it ended with a fault. */
    public static void tellOf(CompletableFuture<?> unread) {
        CompletableFuture<?> _ = unread.whenComplete((value, fault) -> {
            if (fault != null) {
                tell(fault);
            }
        });
    }

    /** What broke, without what threads and futures wrapped it in. */
    static Throwable cause(Throwable fault) {
        Throwable cause = fault;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
