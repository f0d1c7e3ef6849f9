package org.crossquote.reading;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.crossquote.link.Link;
import org.crossquote.link.find.LinkFinder;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationFinder;
import org.crossquote.quote.QuotationKind;
import org.crossquote.quote.Speaker;
import org.crossquote.quote.SpeakerDirectory;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.witness.JointAttribution;
import org.crossquote.witness.JointAttribution.NameForm;
import org.crossquote.work.Lazy;
import org.crossquote.work.OrderedResults;
import org.crossquote.work.Progress;

/**
 * Reads a collection: finds its quotations, its speakers and its links. May be used for one collection after another,
 * from any thread. Interrupting the thread cancels the reading.
 */
public final class ReadingFinder {
    private final Function<Article, List<Quotation>> quotationsOf;
    private final Function<List<Quotation>, List<Speaker>> speakersOf;
    private final LinkReasons reasons = new LinkReasons();
    private final LinkSource linksOf;
    private final WitnessSource decidedBy;
    private final Findings findings;

    /** Finds links between articles in which quotations have been found. */
    interface LinkSource {
        List<Link> find(List<Article> articles, List<Quotation> quotations, Progress progress);
    }

    /** Decides by all articles whose words their quotations are. */
    interface WitnessSource {
        List<Quotation> decide(List<Article> articles, List<Quotation> quotations, List<Link> links);
    }

    ReadingFinder(
            Function<Article, List<Quotation>> quotationsOf,
            Function<List<Quotation>, List<Speaker>> speakersOf,
            LinkSource linksOf,
            WitnessSource decidedBy,
            Findings findings) {
        this.quotationsOf = quotationsOf;
        this.speakersOf = speakersOf;
        this.linksOf = linksOf;
        this.decidedBy = decidedBy;
        this.findings = findings;
    }

    /** The finder with the program's own rules. */
    public static ReadingFinder standard() {
        return standard(Findings.anew());
    }

    /** The finder with the program's own rules, which asks {@code findings} before it looks for anything. */
    public static ReadingFinder standard(Findings findings) {
        return with(NameForm.OWN, findings);
    }

    /** The same, and everybody goes under one name in all articles of an event: for output in which names are compared. */
    public static ReadingFinder withOneName() {
        return with(NameForm.ONE, Findings.anew());
    }

    private static ReadingFinder with(NameForm form, Findings findings) {
        // Their tables take time to load, and are loaded when something is to be found for the first time.
        Supplier<QuotationFinder> quotationFinder = new Lazy<>(QuotationFinder::new);
        Supplier<LinkFinder> linkFinder = new Lazy<>(LinkFinder::new);
        Supplier<SpeakerDirectory> directory = new Lazy<>(SpeakerDirectory::new);
        Supplier<JointAttribution> joint = new Lazy<>(() ->
                new JointAttribution(quotationFinder.get(), linkFinder.get().vocabularies(), form));
        return new ReadingFinder(
                article -> quotationFinder.get().find(article),
                quotations -> directory.get().speakers(quotations),
                (articles, quotations, progress) -> linkFinder.get().find(articles, quotations, progress),
                (articles, quotations, links) -> joint.get().decide(articles, quotations, links),
                findings);
    }

    /**
     * Everything that is found in {@code collection}, scare quotes and boilerplate kept apart.
     *
     * @param stages who hears how far each stage is
     * @throws CancellationException when the thread was interrupted; it stays so
     */
    public Reading read(ArticleCollection collection, Function<Stage, Progress> stages) {
        return read(new ReadingSoFar(collection), stages);
    }

    /**
     * The same of a collection that the reader goes about in meanwhile: articles that were looked through before are not looked through again, and those where the reader is come next.
     *
     * @see #read(ArticleCollection, Function)
     */
    public Reading read(ReadingSoFar soFar, Function<Stage, Progress> stages) {
        ArticleCollection collection = soFar.collection();
        Findings.Known known = findings.known(collection).orElseGet(() -> find(soFar, stages));
        List<Quotation> decided = known.quotations();
        List<Speaker> speakers = findings.speakers(collection, () -> speakersOf.apply(speech(decided)));
        return new Reading(collection, decided, speakers, reasons.after(known.links(), decided));
    }

    private Findings.Known find(ReadingSoFar soFar, Function<Stage, Progress> stages) {
        ArticleCollection collection = soFar.collection();
        Progress progress = stages.apply(Stage.QUOTATIONS);
        List<Quotation> all = findings.quotations(collection, () -> findQuotations(soFar, progress));
        List<Link> links = links(collection, all, stages.apply(Stage.LINKS));
        return new Findings.Known(decided(collection, all, links), links);
    }

    private static List<Quotation> speech(List<Quotation> quotations) {
        return quotations.stream().filter(q -> q.kind() != QuotationKind.SCARE).toList();
    }

    /**
     * What is known, and what is found in a few articles more, before the whole has been looked through: their quotations, as each article alone gives them, and the links
     * among them.
     *
     * @param known what has been found in some articles of the collection
     * @param few the ids of the articles that are of interest now
     * @throws CancellationException when the thread was interrupted; it stays so
     */
    public Reading near(Reading known, ReadingSoFar soFar, Set<String> few) {
        NearReading near = new NearReading(known, soFar, few);
        List<Quotation> quotations = near.quotations(quotationsOf);
        List<Link> links = near.links(linksOf, speech(quotations));
        return new Reading(soFar.collection(), quotations, speakersOf.apply(speech(quotations)), links);
    }

    /**
     * The quotations with the speakers that all articles together give them: what one leaves open another may say.
     *
     * @param quotations all quotations of {@code collection}, as each article alone gives them
     * @param links its links, found with these quotations
     * @throws CancellationException when the thread was interrupted; it stays so
     */
    public List<Quotation> decided(ArticleCollection collection, List<Quotation> quotations, List<Link> links) {
        return collection.articles().size() < 2
                ? quotations
                : findings.decided(
                        collection,
                        quotations,
                        links,
                        () -> decidedBy.decide(collection.articles(), quotations, links));
    }

    /**
     * All quotations of {@code collection}, scare quotes among them, by article and place.
     *
     * @throws CancellationException when the thread was interrupted; it stays so
     */
    public List<Quotation> quotations(ArticleCollection collection, Progress progress) {
        return findings.quotations(collection, () -> findQuotations(new ReadingSoFar(collection), progress));
    }

    private List<Quotation> findQuotations(ReadingSoFar soFar, Progress progress) {
        int total = soFar.collection().articles().size();
        try (OrderedResults<Article, List<Quotation>> each =
                new OrderedResults<>(soFar.nearestFirst(), total, article -> soFar.quotations(article, quotationsOf))) {
            for (int done = 0; done < total; done++) {
                progress.report(done, total);
                each.next();
            }
        }
        progress.report(total, total);
        return soFar.quotations();
    }

    /**
     * All links of {@code collection}, boilerplate among them.
     *
     * @throws CancellationException when the thread was interrupted; it stays so
     */
    public List<Link> links(ArticleCollection collection, List<Quotation> quotations, Progress progress) {
        progress.report(0, 1);
        List<Link> links = findings.links(collection, quotations, () -> findLinks(collection, quotations, progress));
        progress.report(1, 1);
        return links;
    }

    private List<Link> findLinks(ArticleCollection collection, List<Quotation> quotations, Progress progress) {
        List<Link> links = linksOf.find(collection.articles(), quotations, progress);
        // What a cancelled search has found so far must not be remembered.
        Progress.checkpoint();
        return links;
    }
}
