package org.crossquote.fault;

import java.util.function.Consumer;

/**
 * Hears of every exception that nobody caught, on any thread: writes it to the log, then tells whoever shows it. Set it as the default handler of
 * uncaught exceptions. Never throws.
 */
public final class FaultReporter implements Thread.UncaughtExceptionHandler {
    private final FaultLog log;
    private final ThreadLocal<Boolean> telling = ThreadLocal.withInitial(() -> false);
    private volatile Consumer<FaultReport> listener;

    /** @param listener hears of each fault, on the thread where it broke; what it throws itself is written down only */
    public FaultReporter(FaultLog log, Consumer<FaultReport> listener) {
        this.log = log;
        this.listener = listener;
    }

    /** From now on another listener hears. */
    public void tell(Consumer<FaultReport> other) {
        listener = other;
    }

    /** Writes what libraries log to the same files, and nothing of it on the terminal. */
    public void takeLogs() {
        LibraryLogs.into(log);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        try {
            Throwable cause = Faults.cause(fault);
            FaultReport report = log.write(thread.getName(), cause);
            if (!telling.get()) {
                telling.set(true);
                tell(report, thread);
            }
        } catch (Throwable e) {
            // Memory has run out, or the like: there is nobody left to tell.
        } finally {
            telling.remove();
        }
    }

    private void tell(FaultReport report, Thread thread) {
        try {
            listener.accept(report);
        } catch (Throwable e) { // whatever is wrong with telling, it must not come here again
            log.write(thread.getName(), e);
        }
    }
}
