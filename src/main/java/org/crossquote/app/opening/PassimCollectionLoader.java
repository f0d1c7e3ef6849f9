package org.crossquote.app.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.crossquote.link.Link;
import org.crossquote.link.passim.PassimOutput;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.Findings;
import org.crossquote.reading.Reading;
import org.crossquote.reading.ReadingFinder;
import org.crossquote.reading.ReadingSoFar;
import org.crossquote.reading.Stage;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;

/**
 * A library that shows the clusters that passim found between some articles as their links; all other articles, and these where
 * nothing of passim's can be used, are read as ever.
 */
public final class PassimCollectionLoader implements CollectionLoader {
    private final CollectionLoader library;
    private final Origin about;
    private final Path passim;
    private volatile @Nullable Linked linked;

    private record Linked(ArticleCollection collection, List<Link> links) {}

    /**
     * @param library opens and reads all others
     * @param about the articles that passim was given
     * @param passim what it wrote
     */
    public PassimCollectionLoader(CollectionLoader library, Origin about, Path passim) {
        this.library = library;
        this.about = about;
        this.passim = passim;
    }

    @Override
    public Loaded bundled() {
        return library.bundled();
    }

    @Override
    public Loaded open(Origin origin, Progress progress) {
        Loaded opened = library.open(origin, progress);
        if (!origin.equals(about)) {
            return opened;
        }
        PassimOutput found = PassimOutput.read(passim, opened.collection().articles());
        boolean isUsable = found.isWhole() || !found.links().isEmpty();
        linked = isUsable ? new Linked(opened.collection(), found.links()) : null;
        return new Loaded(
                opened.collection(),
                Stream.concat(opened.problems().stream(), found.sentences().stream())
                        .toList(),
                opened.leftAside());
    }

    @Override
    public boolean hasFailed(Origin origin) {
        return library.hasFailed(origin);
    }

    @Override
    public void shown(Origin origin) {
        library.shown(origin);
    }

    @Override
    public Reading read(ArticleCollection collection, Function<Stage, Progress> stages) {
        Linked known = linked;
        return known == null || !known.collection().equals(collection)
                ? library.read(collection, stages)
                : ReadingFinder.standard(new Given(known.links())).read(collection, stages);
    }

    @Override
    public Reading read(ReadingSoFar soFar, Function<Stage, Progress> stages) {
        Linked known = linked;
        return known == null || !known.collection().equals(soFar.collection())
                ? library.read(soFar, stages)
                : read(soFar.collection(), stages);
    }

    @Override
    public Reading near(Reading known, ReadingSoFar soFar, Set<String> few) {
        Linked links = linked;
        return links == null || !links.collection().equals(soFar.collection())
                ? library.near(known, soFar, few)
                : known;
    }

    /** Nothing of this is remembered: it would pass for what the program finds itself. */
    private record Given(List<Link> known) implements Findings {
        @Override
        public List<Quotation> quotations(ArticleCollection collection, Supplier<List<Quotation>> finder) {
            return finder.get();
        }

        @Override
        public List<Link> links(ArticleCollection collection, List<Quotation> quotations, Supplier<List<Link>> finder) {
            return known;
        }

        @Override
        public List<Quotation> decided(
                ArticleCollection collection,
                List<Quotation> quotations,
                List<Link> links,
                Supplier<List<Quotation>> finder) {
            return finder.get();
        }
    }
}
