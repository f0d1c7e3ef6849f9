package org.crossquote.app.opening;

import java.nio.file.Path;
import java.util.function.Function;
import org.crossquote.reading.Reading;
import org.crossquote.reading.Stage;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;

/** A library that marks each folder while it is opened, until its articles are seen. */
public final class MarkedCollectionLoader implements CollectionLoader {
    private final CollectionLoader library;
    private final OpeningMarks marks;

    /** @param library opens the folders */
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
    public Loaded folder(Path folder, Progress progress) {
        marks.begin(folder);
        boolean isComing = false;
        try {
            Loaded opened = library.folder(folder, progress);
            isComing = !opened.collection().articles().isEmpty();
            return opened;
        } finally {
            if (!isComing) {
                marks.reached(folder);
            }
        }
    }

    @Override
    public boolean hasFailed(Path folder) {
        return marks.hasFailed(folder);
    }

    @Override
    public void shown(Path folder) {
        marks.reached(folder);
    }

    @Override
    public Reading read(ArticleCollection collection, Function<Stage, Progress> stages) {
        return library.read(collection, stages);
    }
}
