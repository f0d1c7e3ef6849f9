package org.crossquote.app.print;

import java.util.function.Supplier;
import org.crossquote.export.print.Printed;

/**
 * Something that can be printed as the window is now.
 *
 * @param kind what it is
 * @param name its name on a button
 * @param tip what it holds, in a sentence
 * @param made gives it; what it takes from the window is taken, so it may be called on any thread, and it may take its time
 */
record PrintSubject(Kind kind, String name, String tip, Supplier<Printed> made) {
    /** What. */
    enum Kind {
        ARTICLE,
        REPORT,
        VIEW
    }
}
