package org.crossquote.app.opening;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.crossquote.reading.Reading;
import org.crossquote.reading.ReadingSoFar;
import org.crossquote.reading.Stage;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;

/** A library that marks what it opens, until its articles are seen. */
public final class MarkedCollectionLoader implements CollectionLoader {
    private final CollectionLoader library;
    private final OpeningMarks marks;

    /** @param library opens them */
    public MarkedCollectionLoader(CollectionLoader library, OpeningMarks marks) {
        this.library = library;
        this.marks = marks;
    }

    @Override
    public Loaded bundled() {
        return library.bundled();
    }

    /** Whatever comes instead of articles, an exception too, has not brought the window down. */
    @Override
    public Loaded open(Origin origin, Progress progress) {
        return open(origin, progress, first -> {});
    }

    @Override
    public Loaded open(Origin origin, Progress progress, Consumer<Loaded> first) {
        origin.paths().forEach(marks::begin);
        boolean isComing = false;
        try {
            Loaded opened = library.open(origin, progress, first);
            isComing = !opened.collection().articles().isEmpty();
            return opened;
        } finally {
            if (!isComing) {
                shown(origin);
            }
        }
    }

    /** Whether the articles have been seen is not to be told by this. */
    @Override
    public Loaded again(Origin origin, Progress progress) {
        return library.again(origin, progress);
    }

    @Override
    public boolean hasFailed(Origin origin) {
        return origin.paths().stream().anyMatch(marks::hasFailed);
    }

    @Override
    public void shown(Origin origin) {
        origin.paths().forEach(marks::reached);
    }

    @Override
    public Reading read(ArticleCollection collection, Function<Stage, Progress> stages) {
        return library.read(collection, stages);
    }

    @Override
    public Reading read(ReadingSoFar soFar, Function<Stage, Progress> stages) {
        return library.read(soFar, stages);
    }

    @Override
    public Reading near(Reading known, ReadingSoFar soFar, Set<String> few) {
        return library.near(known, soFar, few);
    }
}
