package org.crossquote.app.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.crossquote.reading.Findings;
import org.crossquote.reading.Reading;
import org.crossquote.reading.ReadingFinder;
import org.crossquote.reading.Stage;
import org.crossquote.reading.cache.FindingsCache;
import org.crossquote.source.CollectionOpener;
import org.crossquote.source.OpenedCollection;
import org.crossquote.source.format.Problem;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;

/** The library of the program itself. */
public final class FindingCollectionLoader implements CollectionLoader {
    private final Supplier<Findings> findings;
    private @Nullable ReadingFinder finder;

    /** A library that remembers nothing. */
    public FindingCollectionLoader() {
        this(Findings::anew);
    }

    /** @param findings where findings come from; asked for once, off the FX thread */
    FindingCollectionLoader(Supplier<Findings> findings) {
        this.findings = findings;
    }

    /**
     * A library that remembers what it found in a folder of the program's own.
     *
     * @param build which build of the program this is; asked off the FX thread
     */
    public static FindingCollectionLoader remembering(Path folder, Supplier<String> build) {
        return new FindingCollectionLoader(() -> new FindingsCache(folder, build.get()));
    }

    @Override
    public Loaded bundled() {
        return new Loaded(new CollectionOpener().bundled(), List.of());
    }

    @Override
    public Loaded open(Origin origin, Progress progress) {
        OpenedCollection opened = new CollectionOpener().open(origin.paths(), progress);
        return new Loaded(opened.collection(), sentences(opened.problems()), sentences(opened.leftAside()));
    }

    private static List<String> sentences(List<Problem> problems) {
        return problems.stream().map(Problem::sentence).toList();
    }

    @Override
    public Reading read(ArticleCollection collection, Function<Stage, Progress> stages) {
        return finder().read(collection, stages);
    }

    private synchronized ReadingFinder finder() {
        ReadingFinder ready = finder;
        if (ready == null) {
            ready = ReadingFinder.standard(findings.get());
            finder = ready;
        }
        return ready;
    }
}
