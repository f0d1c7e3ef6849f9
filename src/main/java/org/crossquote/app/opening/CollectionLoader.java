package org.crossquote.app.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.crossquote.reading.Reading;
import org.crossquote.reading.Stage;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;

/** Where collections come from, and who finds things in them. May be called from any thread. */
public interface CollectionLoader {
    /**
     * A collection as far as it could be opened.
     *
     * @param collection what could be read
     * @param problems one sentence each for what could not, naming it and saying what to do
     */
    record Loaded(ArticleCollection collection, List<String> problems) {
        public Loaded {
            problems = List.copyOf(problems);
        }
    }

    /** The articles that come with the program. */
    Loaded bundled();

    /**
     * The articles of a folder; without articles when there is nothing in it that could be read.
     *
     * @throws java.util.concurrent.CancellationException when the thread was interrupted
     */
    Loaded folder(Path folder, Progress progress);

    /** Whether a window that opened this folder ended, or hangs, before its articles were seen. */
    default boolean hasFailed(Path folder) {
        return false;
    }

    /** Says that the articles of a folder are seen in a window. */
    default void shown(Path folder) {}

    /**
     * Finds quotations, speakers and links.
     *
     * @param stages who hears how far each stage is
     * @throws java.util.concurrent.CancellationException when the thread was interrupted
     */
    Reading read(ArticleCollection collection, Function<Stage, Progress> stages);
}
