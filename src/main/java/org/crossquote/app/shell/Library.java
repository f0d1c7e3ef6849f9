package org.crossquote.app.shell;

import java.nio.file.Path;
import java.util.List;
import org.crossquote.reading.Reading;
import org.crossquote.text.ArticleCollection;

/** Where collections come from, and who finds things in them. May be called from any thread. */
public interface Library {
    /**
     * A collection as far as it could be opened.
     *
     * @param collection what could be read
     * @param problems one sentence each for what could not, naming it and saying what to do
     */
    record Opened(ArticleCollection collection, List<String> problems) {
        public Opened {
            problems = List.copyOf(problems);
        }
    }

    /** Hears how far the opening or the finding is. */
    @FunctionalInterface
    interface Progress {
        /** Nobody listens. */
        Progress NONE = (what, done) -> {};

        /**
         * Says how far it is.
         *
         * @param what what is being done, in words for the reader
         * @param done 0 to 1
         */
        void report(String what, double done);
    }

    /** The articles that come with the program. */
    Opened bundled();

    /**
     * The articles of a folder; without articles when there is nothing in it that could be read.
     *
     * @throws java.util.concurrent.CancellationException when the thread was interrupted
     */
    Opened folder(Path folder, Progress progress);

    /**
     * Finds quotations, speakers and links.
     *
     * @throws java.util.concurrent.CancellationException when the thread was interrupted
     */
    Reading read(ArticleCollection collection, Progress progress);
}
