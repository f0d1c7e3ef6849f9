package org.crossquote.app;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import javafx.application.Platform;

/**
 * Says on standard error how long after the start of the process something was on the screen, in milliseconds. Switched on by the
 * system property {@code crossquote.trace}; with {@code crossquote.trace=exit} the program ends after the last line.
 */
public final class StartupTrace {
    /** The name of the switch. */
    public static final String PROPERTY = "crossquote.trace";

    private final PrintStream out;
    private final boolean on;
    private final boolean exit;

    /** Reads the switch. */
    public StartupTrace() {
        this(System.err, System.getProperty(PROPERTY, ""));
    }

    StartupTrace(PrintStream out, String value) {
        this.out = out;
        on = !value.isEmpty();
        exit = value.equals("exit");
    }

    /** Says it once what the scene shows now has been drawn. FX thread only. */
    public void drawn(String what, boolean last) {
        if (!on) {
            return;
        }
        AfterDrawing.run(() -> {
            out.println(what + " " + sinceStart().toMillis());
            if (last && exit) {
                Platform.exit();
            }
        });
    }

    private static Duration sinceStart() {
        Instant start = ProcessHandle.current().info().startInstant().orElseThrow();
        return Duration.between(start, Instant.now());
    }
}
