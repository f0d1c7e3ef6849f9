package org.crossquote.fault;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Takes what is logged, by libraries and by {@link Faults#log}. Messages of libraries are left out: they may quote a text. */
final class LibraryLogs extends Handler {
    private final FaultLog log;

    private LibraryLogs(FaultLog log) {
        this.log = log;
        setLevel(Level.WARNING);
    }

    static void into(FaultLog log) {
        Logger root = LogManager.getLogManager().getLogger("");
        for (Handler terminal : root.getHandlers()) {
            root.removeHandler(terminal);
        }
        root.addHandler(new LibraryLogs(log));
    }

    @Override
    public void publish(LogRecord entry) {
        if (!isLoggable(entry)) {
            return;
        }
        String from = entry.getLoggerName() + " " + entry.getSourceClassName() + "." + entry.getSourceMethodName();
        if (entry.getThrown() == null) {
            log.line(entry.getLevel().getName() + " " + from);
        } else {
            FaultReport _ = log.write(from, entry.getThrown());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
