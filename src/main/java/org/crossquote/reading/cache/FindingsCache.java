package org.crossquote.reading.cache;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.crossquote.link.Link;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.Findings;
import org.crossquote.text.ArticleCollection;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotations and links once for the same articles and the same build of the program, and remembers them in files. From any
 * thread.
 */
@SuppressWarnings("ReferenceEquality") // the very same lists: comparing them takes as long as naming them
public final class FindingsCache implements Findings {
    private static final int FILES = 40;
    private static final long BYTES = 500L << 20;

    private final FindingsFolder folder;
    /** Of what findings are written; a higher one leaves those of before alone. Since form 2 a reason is a code with its arguments; since form 3 a
     * quotation may have a witness; since form 4 records are written in blocks, and none twice in a block. */
    private static final int FORM = 4;

    private static final byte[] LINKS = "links".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SPEAKERS = "speakers".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DECIDED = "decided".getBytes(StandardCharsets.US_ASCII);

    private final String program;
    private volatile Given last = Given.NOTHING;

    /**
     * @param folder where the files are kept; it is made when something is saved
     * @param program which build of the program finds: another one finds anew
     */
    public FindingsCache(Path folder, String program) {
        this.folder = new FindingsFolder(folder, FILES, BYTES);
        this.program = program + " form " + FORM;
    }

    /**
     * What was given last. It is what is asked about next, and follows from the articles: naming it by them takes no time, by itself a long one.
     *
     * @param key names the articles
     */
    private record Given(
            @Nullable ArticleCollection collection,
            String key,
            @Nullable List<Quotation> quotations,
            @Nullable List<Link> links) {
        static final Given NOTHING = new Given(null, "", null, null);
    }

    @Override
    public Optional<Known> known(ArticleCollection collection) {
        String key = key(collection);
        Optional<Known> known = folder.load(FindingsKey.of(key, DECIDED), Quotation.class)
                .flatMap(quotations ->
                        folder.load(FindingsKey.of(key, LINKS), Link.class).map(links -> new Known(quotations, links)));
        last = new Given(collection, key, null, null); // it is asked for its parts next, or for its speakers
        return known;
    }

    @Override
    public List<Speaker> speakers(ArticleCollection collection, Supplier<List<Speaker>> finder) {
        return remembered(FindingsKey.of(key(collection), SPEAKERS), Speaker.class, finder);
    }

    @Override
    public List<Quotation> quotations(ArticleCollection collection, Supplier<List<Quotation>> finder) {
        String key = key(collection);
        List<Quotation> quotations = remembered(key, Quotation.class, finder);
        last = new Given(collection, key, quotations, null);
        return quotations;
    }

    @Override
    public List<Link> links(ArticleCollection collection, List<Quotation> quotations, Supplier<List<Link>> finder) {
        Given given = last;
        boolean isNext = given.collection() == collection && given.quotations() == quotations;
        List<Link> links = remembered(
                isNext
                        ? FindingsKey.of(given.key(), LINKS)
                        : FindingsKey.of(key(collection), FindingsFolder.bytes(quotations, Quotation.class)),
                Link.class,
                finder);
        if (isNext) {
            last = new Given(collection, given.key(), quotations, links);
        }
        return links;
    }

    @Override
    public List<Quotation> decided(
            ArticleCollection collection,
            List<Quotation> quotations,
            List<Link> links,
            Supplier<List<Quotation>> finder) {
        Given given = last;
        boolean isNext = given.collection() == collection && given.quotations() == quotations && given.links() == links;
        return remembered(
                isNext
                        ? FindingsKey.of(given.key(), DECIDED)
                        : FindingsKey.of(
                                FindingsKey.of(key(collection), FindingsFolder.bytes(quotations, Quotation.class)),
                                FindingsFolder.bytes(links, Link.class)),
                Quotation.class,
                finder);
    }

    /** Reads all articles, unless it has just done so. */
    private String key(ArticleCollection collection) {
        Given given = last;
        return given.collection() == collection ? given.key() : FindingsKey.of(program, collection);
    }

    private <R extends Record> List<R> remembered(String fingerprint, Class<R> type, Supplier<List<R>> finder) {
        return folder.load(fingerprint, type).orElseGet(() -> {
            List<R> found = finder.get();
            folder.save(fingerprint, FindingsFolder.bytes(found, type));
            return found;
        });
    }
}
