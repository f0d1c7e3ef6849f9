package org.crossquote.app.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.crossquote.reading.Findings;
import org.crossquote.reading.Reading;
import org.crossquote.reading.ReadingFinder;
import org.crossquote.reading.ReadingSoFar;
import org.crossquote.reading.Stage;
import org.crossquote.reading.cache.FindingsCache;
import org.crossquote.source.CollectionOpener;
import org.crossquote.source.OpenedCollection;
import org.crossquote.source.cache.ArticleCache;
import org.crossquote.source.cache.OpenedBefore;
import org.crossquote.source.format.Problem;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Lazy;
import org.crossquote.work.Progress;

/** The library of the program itself. */
public final class FindingCollectionLoader implements CollectionLoader {
    private final Lazy<ReadingFinder> finder;
    private final Lazy<CollectionOpener> opener;

    /** A library that remembers nothing. */
    public FindingCollectionLoader() {
        this(Findings::anew, OpenedBefore::nothing);
    }

    /**
     * @param findings where findings come from; asked for once, off the FX thread
     * @param before where opened articles come from; asked for once, off the FX thread
     */
    FindingCollectionLoader(Supplier<Findings> findings, Supplier<OpenedBefore> before) {
        finder = new Lazy<>(() -> ReadingFinder.standard(findings.get()));
        opener = new Lazy<>(() -> new CollectionOpener(before.get()));
    }

    /**
     * A library that remembers what it read and found in a folder of the program's own.
     *
     * @param build which build of the program this is; asked off the FX thread
     */
    public static FindingCollectionLoader remembering(Path folder, Supplier<String> build) {
        return new FindingCollectionLoader(
                () -> new FindingsCache(folder, build.get()),
                () -> new ArticleCache(folder.resolve("articles"), build.get()));
    }

    @Override
    public Loaded bundled() {
        return new Loaded(new CollectionOpener().bundled(), List.of());
    }

    @Override
    public Loaded open(Origin origin, Progress progress) {
        return open(origin, progress, first -> {});
    }

    @Override
    public Loaded open(Origin origin, Progress progress, Consumer<Loaded> first) {
        return loaded(
                opener.get().open(origin.paths(), progress, (opened, coming) -> first.accept(loaded(opened, coming))),
                List.of());
    }

    private static Loaded loaded(OpenedCollection opened, List<String> coming) {
        return new Loaded(opened.collection(), sentences(opened.problems()), sentences(opened.leftAside()), coming);
    }

    private static List<String> sentences(List<Problem> problems) {
        return problems.stream().map(Problem::sentence).toList();
    }

    @Override
    public Reading read(ArticleCollection collection, Function<Stage, Progress> stages) {
        return finder.get().read(collection, stages);
    }

    @Override
    public Reading read(ReadingSoFar soFar, Function<Stage, Progress> stages) {
        return finder.get().read(soFar, stages);
    }

    @Override
    public Reading near(Reading known, ReadingSoFar soFar, Set<String> few) {
        return finder.get().near(known, soFar, few);
    }
}
