package org.crossquote.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.crossquote.reading.Reading;
import org.crossquote.reading.Stage;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;

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
     * @param stages who hears how far each stage is
     * @throws java.util.concurrent.CancellationException when the thread was interrupted
     */
    Reading read(ArticleCollection collection, Function<Stage, Progress> stages);
}
