package org.crossquote.export.choice;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.crossquote.date.DateMention;
import org.crossquote.difference.Difference;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.Reading;
import org.crossquote.text.ArticleCollection;

/** The part of a reading that is exported: what was chosen of it, and nothing else. Articles keep the numbers that they have on the screen. */
public final class Excerpt {
    private final Reading whole;
    private final Reading reading;
    private final List<Difference> differences;
    private final ExportChoice choice;
    private final List<DateMention> dates;

    private Excerpt(
            Reading whole,
            Reading reading,
            List<Difference> differences,
            ExportChoice choice,
            List<DateMention> dates) {
        this.dates = List.copyOf(dates);
        this.whole = whole;
        this.reading = reading;
        this.differences = differences;
        this.choice = choice;
    }

    /**
     * Chooses.
     *
     * @param shown what was found, with the kinds and the sureness of links that are wanted
     * @param differences all differences of it
     * @param choice the articles and speakers that are wanted
     */
    public static Excerpt of(Reading shown, List<Difference> differences, ExportChoice choice) {
        boolean marked = shown.shown().quotations();
        List<Quotation> quotations = shown.quotations().stream()
                .filter(q -> marked && choice.has(q, shown))
                .toList();
        ArticleCollection some = new ArticleCollection(
                shown.collection().title(),
                shown.collection().articles().stream()
                        .filter(a -> choice.has(a.id()))
                        .toList());
        Quoted quoted = new Quoted(quotations, choice.speakers().isEmpty());
        List<Link> links = shown.links().stream()
                .filter(link -> joins(choice, link.a(), link.b()) && quoted.touch(link.a(), link.b()))
                .toList();
        Reading part = new Reading(
                some,
                quotations,
                shown.speakers().stream()
                        .filter(s ->
                                choice.speakers().isEmpty() || choice.speakers().contains(s.name()))
                        .toList(),
                links);
        List<Difference> kept = differences.stream()
                .filter(d -> joins(choice, d.a(), d.b())
                        && quoted.touch(d.a(), d.b())
                        && shown.shown().sureness().admits(d.score()))
                .toList();
        return new Excerpt(shown, part.showing(shown.shown()), kept, choice, List.of());
    }

    private static boolean joins(ExportChoice choice, Passage a, Passage b) {
        return choice.has(a.article()) && choice.has(b.article());
    }

    /** Where somebody is chosen, what belongs to none of their quotations stays out. */
    private record Quoted(Reading index, boolean everybody) {
        Quoted(List<Quotation> quotations, boolean everybody) {
            this(new Reading(new ArticleCollection("", List.of()), quotations, List.of(), List.of()), everybody);
        }

        boolean touch(Passage a, Passage b) {
            return everybody || touches(a) || touches(b);
        }

        private boolean touches(Passage passage) {
            return index.quotations(passage.article()).stream()
                    .anyMatch(q -> q.span().overlaps(passage.span()));
        }
    }

    /** What was chosen. */
    public Reading reading() {
        return reading;
    }

    /** All of which it was chosen. */
    public Reading whole() {
        return whole;
    }

    /** The differences between what was chosen. */
    public List<Difference> differences() {
        return differences;
    }

    /** What the chosen articles date, as the reader has put it right. */
    public List<DateMention> dates() {
        return dates.stream().filter(date -> choice.has(date.article())).toList();
    }

    /** The same part with what its articles date; without it nothing is known of that. */
    public Excerpt withDates(List<DateMention> all) {
        return new Excerpt(whole, reading, differences, choice, all);
    }

    /** How many of them cannot both be exact; the window counts them so too. */
    public long contradictions() {
        return differences.stream().filter(d -> d.kind().isContradiction()).count();
    }

    /** How many of them are no contradiction: planned in one account, done in the other. */
    public long toldLater() {
        return differences.size() - contradictions();
    }

    /** Whether an article was chosen. */
    public boolean has(String article) {
        return choice.has(article);
    }

    /** Whether words of these speakers were chosen. */
    public boolean hasOneOf(Collection<String> speakers) {
        return choice.speakers().isEmpty() || speakers.stream().anyMatch(choice.speakers()::contains);
    }

    /** Whether only some articles were chosen. */
    public boolean isOfSomeArticles() {
        return reading.collection().articles().size()
                < whole.collection().articles().size();
    }

    /** The number by which the screen calls an article, from 1. */
    public int numberOf(String article) {
        return whole.numberOf(article);
    }

    /** What was chosen, in whole sentences of the reader's language; empty when it is all. */
    public String sentence() {
        return sentence(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** The same in a given language, for output that programs read. */
    public String sentence(Locale language) {
        return new ChoiceWords(this, choice, language).sentence();
    }

    /** The same of articles and speakers alone, for what has nothing to do with links. */
    public String sentenceWithoutLinks(Locale language) {
        return new ChoiceWords(this, choice, language).ofArticlesAndSpeakers();
    }
}
