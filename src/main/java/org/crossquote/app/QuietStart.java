package org.crossquote.app;

import java.util.logging.Logger;

/**
 * Keeps one warning of JavaFX off the terminal: that it was not started as modules. It is not, since the program is one
 * jar, and the reader can do nothing about it. Everything else that JavaFX says is written to the log.
 */
public final class QuietStart {
    /** Held, because the log manager forgets a logger that nobody holds, and its filter with it. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private QuietStart() {}

    /** To be called before JavaFX starts. */
    public static void silence() {
        JAVAFX.setFilter(entry -> !String.valueOf(entry.getMessage()).startsWith("Unsupported JavaFX configuration"));
    }
}
