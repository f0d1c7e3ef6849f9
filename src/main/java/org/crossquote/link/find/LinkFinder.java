package org.crossquote.link.find;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.crossquote.link.Link;
import org.crossquote.link.claim.ClaimLanguages;
import org.crossquote.link.utterance.OccasionTable;
import org.crossquote.link.words.Vocabularies;
import org.crossquote.quote.Quotation;
import org.crossquote.text.Article;
import org.crossquote.work.Progress;

/**
 * Finds the passages of different articles that belong together. It is a pure function: the same articles give the same
 * links, in whatever order they come.
 */
public final class LinkFinder {
    private final Vocabularies vocabularies;
    private final OccasionTable occasions;
    private final ClaimLanguages languages;
    private final int workers;

    /** A finder with the tables that the program brings along, which uses all cores. */
    public LinkFinder() {
        this(Runtime.getRuntime().availableProcessors());
    }

    /**
     * A finder with the tables that the program brings along.
     *
     * @param workers how many threads work on a large collection, 1 and up; the links are the same for any number
     */
    public LinkFinder(int workers) {
        this.vocabularies = Vocabularies.bundled();
        this.occasions = OccasionTable.bundled();
        this.languages = ClaimLanguages.bundled();
        this.workers = workers;
    }

    /**
     * Finds all links between the articles. Nothing is linked inside one article, nor with comments, boilerplate or contents.
     * An utterance or passage that stands in very many articles is linked from each to the first that has it.
     *
     * @param articles the articles, their ids all different
     * @param quotations what is quoted in them; scare quotes are left aside
     * @return the links by place in the first article; {@link Link#a()} is in the article that comes first
     * @throws CancellationException when the thread was interrupted; it stays so
     */
    public List<Link> find(List<Article> articles, List<Quotation> quotations) {
        return find(articles, quotations, Progress.none());
    }

    /**
     * Finds all links, and says how far it is.
     *
     * @see #find(List, List)
     */
    public List<Link> find(List<Article> articles, List<Quotation> quotations, Progress progress) {
        return grow().addLast(articles, quotations, progress);
    }

    /** What the finder knows about words, for others who need it too: it takes time to load. */
    public Vocabularies vocabularies() {
        return vocabularies;
    }

    /** An empty collection to which articles can be added. */
    public GrowingLinks grow() {
        return new GrowingLinks(vocabularies, occasions, languages, workers);
    }
}
