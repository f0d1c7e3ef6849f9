package org.crossquote.app.note.correction;

import java.util.List;
import java.util.function.Consumer;

/** Asks the reader for somebody's name. */
@FunctionalInterface
public interface NameQuestion {
    /**
     * Asks, and returns at once.
     *
     * @param title what is asked
     * @param known names that are offered
     * @param take gets the answer; not called when there is none
     */
    void ask(String title, List<String> known, Consumer<String> take);
}
