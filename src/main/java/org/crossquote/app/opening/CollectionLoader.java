package org.crossquote.app.opening;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.crossquote.reading.Reading;
import org.crossquote.reading.ReadingSoFar;
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
     * @param leftAside one sentence each for files of a folder that are no articles
     * @param coming the names of the files that are still to be read, in their order; the collection has the articles before them
     */
    record Loaded(ArticleCollection collection, List<String> problems, List<String> leftAside, List<String> coming) {
        public Loaded {
            problems = List.copyOf(problems);
            leftAside = List.copyOf(leftAside);
            coming = List.copyOf(coming);
        }

        /** A collection that has been read to its end. */
        public Loaded(ArticleCollection collection, List<String> problems, List<String> leftAside) {
            this(collection, problems, leftAside, List.of());
        }

        /** A collection in which every file is an article, or should be one. */
        public Loaded(ArticleCollection collection, List<String> problems) {
            this(collection, problems, List.of());
        }
    }

    /** The articles that come with the program. */
    Loaded bundled();

    /**
     * The articles of a folder, or of files and folders together; without articles when there is nothing in them that could be read.
     *
     * @param origin not the bundled articles
     * @throws java.util.concurrent.CancellationException when the thread was interrupted
     */
    Loaded open(Origin origin, Progress progress);

    /**
     * The same; while many articles are still to be read, the first ones are given already.
     *
     * @param first hears of them at most once, on the thread that reads
     * @throws java.util.concurrent.CancellationException when the thread was interrupted
     */
    default Loaded open(Origin origin, Progress progress, Consumer<Loaded> first) {
        return open(origin, progress);
    }

    /** Reads what is open once more, behind it: as {@link #open}, but no window is about to show it. */
    default Loaded again(Origin origin, Progress progress) {
        return open(origin, progress);
    }

    /** Whether a window that opened these ended, or hangs, before its articles were seen. */
    default boolean hasFailed(Origin origin) {
        return false;
    }

    /** Says that the articles are seen in a window. */
    default void shown(Origin origin) {}

    /**
     * Finds quotations, speakers and links.
     *
     * @param stages who hears how far each stage is
     * @throws java.util.concurrent.CancellationException when the thread was interrupted
     */
    Reading read(ArticleCollection collection, Function<Stage, Progress> stages);

    /**
     * The same of a collection in which the reader goes about meanwhile.
     *
     * @param soFar where the reader is, and what has been found; takes what is found in single articles
     */
    default Reading read(ReadingSoFar soFar, Function<Stage, Progress> stages) {
        return read(soFar.collection(), stages);
    }

    /**
     * What is known, and what is found in a few articles more.
     *
     * @param few the ids of the articles that are of interest now
     * @see org.crossquote.reading.ReadingFinder#near
     */
    default Reading near(Reading known, ReadingSoFar soFar, Set<String> few) {
        return known;
    }
}
