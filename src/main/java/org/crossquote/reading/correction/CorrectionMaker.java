package org.crossquote.reading.correction;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Correction;
import org.crossquote.annotation.Motivation;
import org.crossquote.annotation.Target;
import org.crossquote.date.DateMention;
import org.crossquote.date.DateValue;
import org.crossquote.difference.Difference;
import org.crossquote.link.Passage;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.Reading;
import org.crossquote.text.Span;

/**
 * Makes the annotations that correct what was found. Nothing is kept here: put the annotation into the notes (through the edit log,
 * so that it can be undone), and let {@link ReadingCorrector} apply all corrections anew to what was found.
 */
public final class CorrectionMaker {
    private static final String OPENING = "\"“„«»‘‚'";
    private static final String CLOSING = "\"”“»«’‘'";

    private final Reading found;
    private final UnaryOperator<String> keyOf;
    private final String collectionKey;
    private final Clock clock;

    /**
     * @param found the reading as it was found, before any correction
     * @param keyOf the key of the article with that id, as {@code NoteStore.keyOf} gives it
     * @param collectionKey the key of the collection, as {@code NoteStore.collectionKey()} gives it
     * @param clock says when
     */
    public CorrectionMaker(Reading found, UnaryOperator<String> keyOf, String collectionKey, Clock clock) {
        this.found = found;
        this.keyOf = keyOf;
        this.collectionKey = collectionKey;
        this.clock = clock;
    }

    /**
     * Somebody else says this quotation, in all its parts.
     *
     * @param quotation as it was found or as it was corrected before
     * @param speaker the right speaker; blank when nobody is named
     */
    public Annotation otherSpeaker(Quotation quotation, String speaker) {
        return annotation(Correction.OtherSpeaker.here(speaker.strip()), parts(quotation));
    }

    /**
     * The same, and wherever the program had the same reason for the wrong speaker: those in {@link #sameReason}. When there was none,
     * the correction holds for this quotation only.
     */
    public Annotation otherSpeakerEverywhere(Quotation quotation, String speaker) {
        return reason(quotation)
                .map(r -> new Correction.OtherSpeaker(speaker.strip(), r.words(), r.speakers()))
                .map(c -> annotation(c, parts(quotation)))
                .orElseGet(() -> otherSpeaker(quotation, speaker));
    }

    /** The other quotations that were given to the same speaker because of the same words; offer “everywhere” when there are some. */
    public List<Quotation> sameReason(Quotation quotation) {
        List<String> home = List.of(quotation.article());
        return reason(quotation).stream()
                .flatMap(reason -> found.quotations().stream().filter(q -> reason.isThatOf(q, home, found)))
                .filter(q -> !isPartOf(q, quotation))
                .toList();
    }

    private Optional<SpeakerReason> reason(Quotation quotation) {
        QuotationPlace place = new QuotationPlace(quotation.article(), quotation.span());
        return found.quotations(quotation.article()).stream()
                .filter(q -> place.isMostly(q.article(), q.span()))
                .findFirst()
                .flatMap(SpeakerReason::of);
    }

    /** This is not a quotation, in none of its parts. */
    public Annotation notAQuotation(Quotation quotation) {
        return annotation(new Correction.NotAQuotation(), parts(quotation));
    }

    /**
     * These words are a quotation. Marks that stand directly around them are taken in.
     *
     * @param article the article's id
     * @param span the words, in UTF-16 units
     * @param speakers whose words; empty when the reader does not say
     */
    public Annotation isAQuotation(String article, Span span, List<String> speakers) {
        Span marked = found.collection()
                .article(article)
                .map(a -> withMarks(a.text(), span))
                .orElse(span);
        return annotation(new Correction.IsAQuotation(speakers), List.of(target(article, marked)));
    }

    private static Span withMarks(String text, Span span) {
        boolean marked = span.start() > 0
                && span.end() < text.length()
                && OPENING.indexOf(text.charAt(span.start() - 1)) >= 0
                && CLOSING.indexOf(text.charAt(span.end())) >= 0;
        return marked ? new Span(span.start() - 1, span.end() + 1) : span;
    }

    /** These passages of two articles belong together. */
    public Annotation linked(Passage a, Passage b) {
        return annotation(new Correction.Linked(), sides(a, b));
    }

    /** These passages, the sides of a link, do not belong together. */
    public Annotation notLinked(Passage a, Passage b) {
        return annotation(new Correction.NotLinked(), sides(a, b));
    }

    /**
     * Of two accounts that differ, this one is right.
     *
     * @param right the difference, seen from the account that is right
     */
    public Annotation rightAccount(Difference right) {
        String kind = right.kind().label();
        return annotation(
                new Correction.RightAccount(
                        kind, right.pieceOfA().exact(), right.pieceOfB().exact()),
                sides(right.a(), right.b()));
    }

    /** These accounts do not differ in what was taken for a difference. */
    public Annotation noDifference(Difference taken) {
        String kind = taken.kind().label();
        return annotation(
                new Correction.NoDifference(
                        kind, taken.pieceOfA().exact(), taken.pieceOfB().exact()),
                sides(taken.a(), taken.b()));
    }

    private List<Target> sides(Passage a, Passage b) {
        return List.of(target(a.article(), a.span()), target(b.article(), b.span()));
    }

    /**
     * These speakers are one. With a single speaker this gives him another name.
     *
     * @param into the name that is shown from now on
     */
    public Annotation merge(Collection<Speaker> speakers, String into) {
        TreeSet<String> names = new TreeSet<>();
        speakers.forEach(s -> names.addAll(s.names()));
        return annotation(new Correction.MergeSpeakers(into.strip(), List.copyOf(names)), everything());
    }

    /**
     * One speaker is two. Where both have the same name in the articles, correct the quotations one by one instead.
     *
     * @param names which of {@link Speaker#names()} mean the one who is set apart
     * @param into the name of that one
     */
    public Annotation split(Speaker speaker, Collection<String> names, String into) {
        List<String> apart = List.copyOf(new TreeSet<>(names));
        return annotation(new Correction.SplitSpeaker(speaker.name(), into.strip(), apart), everything());
    }

    /**
     * What is known of an article is otherwise.
     *
     * @param article the article's id
     * @param details what the reader knows better
     */
    public Annotation otherDetails(String article, Correction.OtherDetails details) {
        Target whole = new Target.WholeArticle(keyOf.apply(article));
        return annotation(details, List.of(whole));
    }

    /** The words of a date mean another time. */
    public Annotation otherDate(DateMention mention, DateValue right) {
        return annotation(
                new Correction.OtherDate(right.toString()), List.of(target(mention.article(), mention.span())));
    }

    private List<Target> everything() {
        return List.of(new Target.WholeCollection(collectionKey));
    }

    private Annotation annotation(Correction correction, List<Target> targets) {
        Motivation motivation = correction instanceof Correction.Linked ? Motivation.LINKING : Motivation.EDITING;
        return Annotation.create(motivation, targets, clock.instant()).withBody(correction, clock.instant());
    }

    /** The quotation itself first, then the other parts that the program found of it. */
    private List<Target> parts(Quotation quotation) {
        List<Target> parts = new ArrayList<>();
        parts.add(target(quotation.article(), quotation.span()));
        found.quotations(quotation.article()).stream()
                .filter(q -> isPartOf(q, quotation) && !q.span().overlaps(quotation.span()))
                .forEach(q -> parts.add(target(q.article(), q.span())));
        return parts;
    }

    private static boolean isPartOf(Quotation other, Quotation quotation) {
        return other.article().equals(quotation.article()) && other.group() == quotation.group();
    }

    private Target target(String article, Span span) {
        String text = found.collection().article(article).orElseThrow().text();
        return Target.Passage.of(keyOf.apply(article), text, span);
    }
}
