package org.crossquote.app.shell;

import java.nio.file.Path;
import java.util.List;
import org.crossquote.reading.Reading;
import org.crossquote.reading.ReadingFinder;
import org.crossquote.source.CollectionOpener;
import org.crossquote.source.Problem;
import org.crossquote.text.ArticleCollection;

/** The library of the program itself. */
public final class FinderLibrary implements Library {
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
        return ReadingFinder.standard()
                .read(collection, (stage, done, total) -> progress.report(stage.label(), (double) done / total));
    }
}
