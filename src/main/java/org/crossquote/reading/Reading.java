package org.crossquote.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationKind;
import org.crossquote.quote.Speaker;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Span;
import org.crossquote.work.Lazy;

/**
 * A collection with everything found in it. Immutable; the look-ups are made once.
 */
public final class Reading {
    /** So many links, articles and words are looked through in a few milliseconds. */
    private static final int FEW_LINKS = 2000;

    private static final int FEW_ARTICLES = 24;

    /** All texts together, in UTF-16 units. */
    private static final long SHORT_TEXTS = 400_000;

    private final ArticleCollection collection;
    private final Map<String, Integer> numbers;
    private final QuotationIndex quotations;
    private final QuotationIndex scareQuotes;
    private final List<Link> found;
    private final LinksByArticle foundByArticle;
    private final Lazy<List<Repeated>> repeated;
    private final DisplayFilter shown;
    private final List<Link> links;
    private final Counterparts counterparts;
    private final Lazy<Integer> passageCount = new Lazy<>(this::countPassages);
    private final Lazy<Coverage> coverage = new Lazy<>(() -> new Coverage(this));

    /**
     * @param collection the articles
     * @param quotations all quotations, by article and place; scare quotes are kept apart
     * @param speakers the speakers, most quoted first
     * @param links the links; boilerplate is kept apart
     */
    public Reading(ArticleCollection collection, List<Quotation> quotations, List<Speaker> speakers, List<Link> links) {
        this.collection = collection;
        this.numbers = numbers(collection);
        this.quotations = new QuotationIndex(
                quotations.stream().filter(q -> q.kind() != QuotationKind.SCARE).toList(), speakers);
        this.scareQuotes = new QuotationIndex(
                quotations.stream().filter(q -> q.kind() == QuotationKind.SCARE).toList(), speakers);
        this.found = List.copyOf(links);
        this.foundByArticle = new LinksByArticle(found);
        this.repeated = new Lazy<>(() -> Repeated.of(found));
        this.shown = DisplayFilter.everything();
        this.links = found.stream().filter(shown::shows).toList();
        this.counterparts = new Counterparts(foundByArticle, shown::shows);
    }

    /** The same findings shown otherwise: all look-ups but those of links are shared. */
    private Reading(Reading same, DisplayFilter shown) {
        this.collection = same.collection;
        this.numbers = same.numbers;
        this.quotations = same.quotations;
        this.scareQuotes = same.scareQuotes;
        this.found = same.found;
        this.foundByArticle = same.foundByArticle;
        this.repeated = same.repeated;
        this.shown = shown;
        this.links = found.stream().filter(shown::shows).toList();
        this.counterparts = new Counterparts(foundByArticle, shown::shows);
    }

    private static Map<String, Integer> numbers(ArticleCollection collection) {
        Map<String, Integer> numbers = new HashMap<>();
        collection.articles().forEach(article -> numbers.put(article.id(), numbers.size() + 1));
        return numbers;
    }

    private int countPassages() {
        return (int) links.stream()
                .flatMap(link -> Stream.of(link.a(), link.b()))
                .distinct()
                .count();
    }

    /** The reading of a collection in which nothing has been looked for yet. */
    public static Reading unread(ArticleCollection collection) {
        return new Reading(collection, List.of(), List.of(), List.of());
    }

    /** The same findings as those of a larger collection, in the rest of which nothing has been looked for yet. */
    public Reading within(ArticleCollection larger) {
        List<Quotation> all = new ArrayList<>(quotations.all());
        all.addAll(scareQuotes.all());
        return new Reading(larger, all, quotations.speakers(), found).showing(shown);
    }

    /** The same findings as far as the reader wants to see them. */
    public Reading showing(DisplayFilter choice) {
        return choice.equals(shown) ? this : new Reading(this, choice);
    }

    /** What of the findings this shows. */
    public DisplayFilter shown() {
        return shown;
    }

    /** The articles. */
    public ArticleCollection collection() {
        return collection;
    }

    /** The number by which the screen calls an article: its place in the collection, from 1; 0 for one that is not in it. */
    public int numberOf(String article) {
        return numbers.getOrDefault(article, 0);
    }

    /** Whether this is the same finding of quotations and speakers, only shown otherwise. */
    @SuppressWarnings("ReferenceEquality") // the same ones, not equal ones
    public boolean hasQuotationsOf(Reading other) {
        return quotations == other.quotations;
    }

    /** Whether this is the same finding of links, only shown otherwise. */
    @SuppressWarnings("ReferenceEquality") // the same ones, not equal ones
    public boolean hasLinksOf(Reading other) {
        return foundByArticle == other.foundByArticle;
    }

    /** All quotations but scare quotes, by article and place. */
    public List<Quotation> quotations() {
        return quotations.all();
    }

    /** The quotation marks that claim nobody's words, by article and place, whether they are shown or not. */
    public List<Quotation> scareQuotes() {
        return scareQuotes.all();
    }

    /** The scare quotes of one article in their order, whether they are shown or not. */
    public List<Quotation> scareQuotes(String article) {
        return scareQuotes.of(article);
    }

    /** What unrelated articles repeat, whether it is shown or not: what most articles have first. Made when it is asked for first. */
    public List<Repeated> repeated() {
        return repeated.get();
    }

    /** The same, when it has been made; otherwise somebody is to ask for it where there is time. */
    public Optional<List<Repeated>> repeatedMade() {
        return repeated.ifMade();
    }

    /** The speakers, most quoted first. */
    public List<Speaker> speakers() {
        return quotations.speakers();
    }

    /** The quotations of which somebody is a speaker, by article and place. */
    public List<Quotation> quotationsBy(Speaker speaker) {
        return quotations.by(speaker);
    }

    /** The links that are shown. */
    public List<Link> links() {
        return links;
    }

    /** How many passages have a link that is shown; counted when it is asked for first. */
    public int linkedPassageCount() {
        return passageCount.get();
    }

    /** All links, boilerplate among them, whether they are shown or not. */
    public List<Link> allLinks() {
        return found;
    }

    /** The quotations of one article in their order. */
    public List<Quotation> quotations(String article) {
        return quotations.of(article);
    }

    /** The quotation at exactly this span. */
    public Optional<Quotation> quotationAt(String article, Span span) {
        return quotations(article).stream().filter(q -> q.span().equals(span)).findFirst();
    }

    /** The distinct spans of an article that have a link, in their order. */
    public List<Span> passages(String article) {
        return counterparts.passages(article);
    }

    /**
     * Where exactly this span stands in other articles: wordings of one utterance first, then by score. What many articles have word for
     * word is linked with one of them only; the others are given all the same, because what is identical with the same words is identical.
     */
    public List<Counterpart> counterparts(String article, Span span) {
        return counterparts.all(article, span);
    }

    /**
     * All that other articles have of a passage, whether a link begins at it, inside it or around it: wordings of the utterance first, then
     * the same fact in other words, then boilerplate; among those of one kind those of the passage itself first, then by score.
     */
    public List<Told> toldElsewhere(Passage passage) {
        return ToldElsewhere.of(this, passage);
    }

    /** The counterparts with which exactly this span has a link of its own, in the same order. */
    public List<Counterpart> linked(String article, Span span) {
        return counterparts.linked(article, span);
    }

    /** In how many other articles the utterance at this span stands; same facts are not counted. */
    public int otherArticleCount(String article, Span span) {
        return (int) counterparts(article, span).stream()
                .filter(c -> c.link().grade().isUtterance())
                .map(c -> c.passage().article())
                .distinct()
                .count();
    }

    /** What stands in one article alone, and what the others share; made when it is asked for first. */
    public Coverage coverage() {
        return coverage.get();
    }

    /** The same, when it has been made; otherwise somebody is to ask for it where there is time. */
    public Optional<Coverage> coverageMade() {
        return coverage.ifMade();
    }

    /** Whether its coverage is made in a moment: it takes longest of all look-ups. */
    public boolean isSmall() {
        return links.size() <= FEW_LINKS
                && collection.articles().size() <= FEW_ARTICLES
                && collection.articles().stream()
                                .mapToLong(a -> a.text().length())
                                .sum()
                        <= SHORT_TEXTS;
    }

    /** The speaker whom an article calls so. */
    public Optional<Speaker> speakerOf(String name) {
        return quotations.speakerOf(name);
    }

    /** The speakers of a quotation, in its order; names that no speaker has are left out. */
    public List<Speaker> speakersOf(Quotation quotation) {
        return quotations.speakersOf(quotation);
    }
}
