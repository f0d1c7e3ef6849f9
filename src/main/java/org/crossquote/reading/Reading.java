package org.crossquote.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationKind;
import org.crossquote.quote.Speaker;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A collection with everything found in it. Immutable; the look-ups are made once.
 */
public final class Reading {
    /** So many links are grouped in a few milliseconds. */
    private static final int SMALL = 2000;

    private final ArticleCollection collection;
    private final List<Quotation> quotations;
    private final List<Quotation> scareQuotes;
    private final List<Speaker> speakers;
    private final List<Link> found;
    private final List<Link> links;
    private final Shown shown;
    private @Nullable Coverage coverage;
    private final Map<String, List<Quotation>> quotationsByArticle = new HashMap<>();
    private final Counterparts counterparts;
    private final Map<String, Speaker> speakerByName = new HashMap<>();

    /**
     * @param collection the articles
     * @param quotations all quotations, by article and place; scare quotes are kept apart
     * @param speakers the speakers, most quoted first
     * @param links the links; boilerplate is kept apart
     */
    public Reading(ArticleCollection collection, List<Quotation> quotations, List<Speaker> speakers, List<Link> links) {
        this(
                collection,
                quotations.stream().filter(q -> q.kind() != QuotationKind.SCARE).toList(),
                quotations.stream().filter(q -> q.kind() == QuotationKind.SCARE).toList(),
                List.copyOf(speakers),
                List.copyOf(links),
                Shown.usual());
    }

    private Reading(
            ArticleCollection collection,
            List<Quotation> quotations,
            List<Quotation> scareQuotes,
            List<Speaker> speakers,
            List<Link> found,
            Shown shown) {
        this.collection = collection;
        this.quotations = quotations;
        this.scareQuotes = scareQuotes;
        this.speakers = speakers;
        this.found = found;
        this.shown = shown;
        this.links = found.stream().filter(shown::shows).toList();
        this.counterparts = new Counterparts(links);
        for (Quotation q : this.quotations) {
            quotationsByArticle
                    .computeIfAbsent(q.article(), a -> new ArrayList<>())
                    .add(q);
        }
        for (Speaker speaker : this.speakers) {
            speaker.names().forEach(name -> speakerByName.putIfAbsent(name, speaker));
        }
    }

    /** The reading of a collection in which nothing has been looked for yet. */
    public static Reading unread(ArticleCollection collection) {
        return new Reading(collection, List.of(), List.of(), List.of());
    }

    /** The same findings as far as the reader wants to see them. */
    public Reading showing(Shown choice) {
        return choice.equals(shown) ? this : new Reading(collection, quotations, scareQuotes, speakers, found, choice);
    }

    /** What of the findings this shows. */
    public Shown shown() {
        return shown;
    }

    /** The articles. */
    public ArticleCollection collection() {
        return collection;
    }

    /** All quotations but scare quotes, by article and place. */
    public List<Quotation> quotations() {
        return quotations;
    }

    /** The quotation marks that claim nobody's words, by article and place, whether they are shown or not. */
    public List<Quotation> scareQuotes() {
        return scareQuotes;
    }

    /** How many links are boilerplate, whether they are shown or not. */
    public int boilerplateCount() {
        return (int)
                found.stream().filter(link -> link.grade() == Grade.BOILERPLATE).count();
    }

    /** The speakers, most quoted first. */
    public List<Speaker> speakers() {
        return speakers;
    }

    /** The links that are shown. */
    public List<Link> links() {
        return links;
    }

    /** All links, boilerplate among them, whether they are shown or not. */
    public List<Link> allLinks() {
        return found;
    }

    /** The quotations of one article in their order. */
    public List<Quotation> quotations(String article) {
        return Collections.unmodifiableList(quotationsByArticle.getOrDefault(article, List.of()));
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
    public synchronized Coverage coverage() {
        Coverage made = coverage;
        if (made == null) {
            made = new Coverage(this);
            coverage = made;
        }
        return made;
    }

    /** The same, when it has been made; otherwise somebody is to ask for it where there is time. */
    public synchronized Optional<Coverage> coverageMade() {
        return Optional.ofNullable(coverage);
    }

    /** Whether its coverage is made in a moment: it takes longest of all look-ups. */
    public boolean isSmall() {
        return links.size() <= SMALL;
    }

    /** The speaker whom an article calls so. */
    public Optional<Speaker> speakerOf(String name) {
        return Optional.ofNullable(speakerByName.get(name));
    }

    /** The speakers of a quotation, in its order; names that no speaker has are left out. */
    public List<Speaker> speakersOf(Quotation quotation) {
        return quotation.speakers().stream()
                .map(this::speakerOf)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
