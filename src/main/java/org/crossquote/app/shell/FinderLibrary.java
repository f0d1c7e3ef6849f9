package org.crossquote.app.shell;

import java.nio.file.Path;
import java.util.List;
import org.crossquote.reading.Reading;
import org.crossquote.reading.ReadingFinder;
import org.crossquote.source.CollectionOpener;
import org.crossquote.source.Problem;
import org.crossquote.text.ArticleCollection;
import org.jspecify.annotations.Nullable;

/** The library of the program itself. */
public final class FinderLibrary implements Library {
    private @Nullable ReadingFinder finder;

    @Override
    public Opened bundled() {
        return new Opened(new CollectionOpener().bundled(), List.of());
    }

    @Override
    public Opened folder(Path folder) {
        org.crossquote.source.Opened opened = new CollectionOpener().open(folder);
        return new Opened(
                opened.collection(),
                opened.problems().stream().map(Problem::sentence).toList());
    }

    @Override
    public Reading read(ArticleCollection collection, Progress progress) {
        return finder().read(collection, (stage, done, total) -> progress.report(stage.label(), (double) done / total));
    }

    private synchronized ReadingFinder finder() {
        ReadingFinder ready = finder;
        if (ready == null) {
            ready = ReadingFinder.standard();
            finder = ready;
        }
        return ready;
    }
}
