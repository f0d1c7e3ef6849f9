package org.crossquote.fault;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.crossquote.Patience;
import org.jspecify.annotations.Nullable;

/** Hears, instead of the log and the dialog, what is told on and what is only written down, from any thread, until it is closed. */
public final class HeardFaults implements AutoCloseable {
    private final Thread.@Nullable UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    private final Logger logger = Logger.getLogger("org.crossquote");
    private final BlockingQueue<Throwable> told = new LinkedBlockingQueue<>();
    private final BlockingQueue<Throwable> logged = new LinkedBlockingQueue<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getThrown() != null) {
                logged.add(entry.getThrown());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    public HeardFaults() {
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> told.add(fault));
        logger.setUseParentHandlers(false);
        logger.addHandler(ear);
    }

    /** Waits for the next fault that was told on. */
    public Throwable told() {
        return next(told);
    }

    /** Waits for the next fault that was written down for who tells of it elsewhere. */
    public Throwable logged() {
        return next(logged);
    }

    /** Whether nothing has been heard that was not asked for. */
    public boolean isQuiet() {
        return told.isEmpty() && logged.isEmpty();
    }

    private static Throwable next(BlockingQueue<Throwable> heard) {
        try {
            Throwable fault = heard.poll(Patience.MINUTES, TimeUnit.MINUTES);
            if (fault == null) {
                throw new AssertionError("nothing was heard within a minute");
            }
            return fault;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        Thread.setDefaultUncaughtExceptionHandler(before);
        logger.removeHandler(ear);
        logger.setUseParentHandlers(true);
    }
}
