package org.crossquote.reading.cache;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.crossquote.link.Link;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.Findings;
import org.crossquote.text.ArticleCollection;

/**
 * Finds quotations and links once for the same articles and the same build of the program, and remembers them in files. From any
 * thread.
 */
public final class FindingsCache implements Findings {
    private static final int FILES = 40;
    private static final long BYTES = 500L << 20;

    private final FindingsFolder folder;
    /** Of what findings are written; a higher one leaves those of before alone. Since form 2 a reason is a code with its arguments; since form 3 a
     * quotation may have a witness. */
    private static final int FORM = 3;

    private final String program;

    /**
     * @param folder where the files are kept; it is made when something is saved
     * @param program which build of the program finds: another one finds anew
     */
    public FindingsCache(Path folder, String program) {
        this.folder = new FindingsFolder(folder, FILES, BYTES);
        this.program = program + " form " + FORM;
    }

    @Override
    public List<Quotation> quotations(ArticleCollection collection, Supplier<List<Quotation>> finder) {
        return remembered(FindingsKey.of(program, collection), Quotation.class, finder);
    }

    @Override
    public List<Link> links(ArticleCollection collection, List<Quotation> quotations, Supplier<List<Link>> finder) {
        String fingerprint =
                FindingsKey.of(FindingsKey.of(program, collection), FindingsFolder.bytes(quotations, Quotation.class));
        return remembered(fingerprint, Link.class, finder);
    }

    @Override
    public List<Quotation> decided(
            ArticleCollection collection,
            List<Quotation> quotations,
            List<Link> links,
            Supplier<List<Quotation>> finder) {
        String fingerprint = FindingsKey.of(
                FindingsKey.of(FindingsKey.of(program, collection), FindingsFolder.bytes(quotations, Quotation.class)),
                FindingsFolder.bytes(links, Link.class));
        return remembered(fingerprint, Quotation.class, finder);
    }

    private <R extends Record> List<R> remembered(String fingerprint, Class<R> type, Supplier<List<R>> finder) {
        return folder.load(fingerprint, type).orElseGet(() -> {
            List<R> found = finder.get();
            folder.save(fingerprint, FindingsFolder.bytes(found, type));
            return found;
        });
    }
}
