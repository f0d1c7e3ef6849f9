package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossquote.app.SpeakerColours;
import org.crossquote.app.SpeakerFilter;
import org.crossquote.quote.Evidence;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;
import org.crossquote.quote.rule.Dispute;
import org.crossquote.reading.DisplayFilter;
import org.crossquote.reading.Reading;
import org.crossquote.reading.SpeakerSureness;
import org.crossquote.text.Article;
import org.crossquote.text.Span;

/** All marks of one article. What stands in boilerplate or comments is never marked. */
public final class ArticleMarks {
    /** The style class of marks without a speaker. */
    static final String NO_SPEAKER = "speaker-other";

    private final List<Mark> quotations;
    private final List<Mark> toldElsewhere;
    private final List<Mark> scare;

    private final boolean factsOnly;

    private ArticleMarks(List<Mark> quotations, List<Mark> toldElsewhere, List<Mark> scare, boolean factsOnly) {
        this.quotations = List.copyOf(quotations);
        this.toldElsewhere = List.copyOf(toldElsewhere);
        this.scare = List.copyOf(scare);
        this.factsOnly = factsOnly;
    }

    /** No marks: what an article has before anything was found. */
    static ArticleMarks none() {
        return new ArticleMarks(List.of(), List.of(), List.of(), false);
    }

    /** The marks of {@code article} as {@code reading} has them. */
    static ArticleMarks of(Article article, Reading reading, SpeakerColours colours, SpeakerFilter filter) {
        List<Mark> quotations = new ArrayList<>();
        DisplayFilter shown = reading.shown();
        Markable markable = Markable.in(article);
        for (Quotation quotation : shown.quotations() ? reading.quotations(article.id()) : List.<Quotation>of()) {
            if (markable.allows(quotation.span())) {
                quotations.add(mark(quotation, reading, colours, filter));
            }
        }
        Set<Span> quoted = quotations.stream().map(Mark::span).collect(Collectors.toSet());
        List<Mark> told = reading.passages(article.id()).stream()
                .filter(span -> !quoted.contains(span) && (shown.boilerplate() || markable.allows(span)))
                .map(span -> toldElsewhere(article, span, reading))
                .toList();
        List<Mark> scare = shown.scare() ? scare(article, reading, markable) : List.of();
        return new ArticleMarks(quotations, told, scare, !shown.quotations());
    }

    private static List<Mark> scare(Article article, Reading reading, Markable markable) {
        return reading.scareQuotes(article.id()).stream()
                .filter(q -> markable.allows(q.span()))
                .map(q -> scare(q))
                .toList();
    }

    private static Mark mark(Quotation quotation, Reading reading, SpeakerColours colours, SpeakerFilter filter) {
        List<Speaker> speakers = reading.speakersOf(quotation);
        List<String> classes =
                speakers.stream().map(colours::styleClass).distinct().toList();
        return new Mark(
                quotation.span(),
                Mark.Kind.QUOTATION,
                classes.isEmpty() ? List.of(NO_SPEAKER) : classes,
                !filter.shows(speakers),
                SpeakerSureness.isUnsure(quotation),
                quotation.reportedBy() != null || quotation.disputed() != null,
                evidence(quotation),
                badges(quotation, reading),
                false,
                MarkDescription.of(quotation, reading));
    }

    private static List<Span> evidence(Quotation quotation) {
        return Stream.of(Optional.ofNullable(quotation.mention()), Optional.ofNullable(quotation.cue()))
                .flatMap(Optional::stream)
                .map(Evidence::span)
                .sorted()
                .toList();
    }

    private static List<String> badges(Quotation quotation, Reading reading) {
        List<String> badges = new ArrayList<>();
        int others = reading.otherArticleCount(quotation.article(), quotation.span());
        if (others > 0) {
            badges.add(Integer.toString(others));
        }
        Dispute disputed = quotation.disputed();
        if (disputed != null) {
            badges.add(disputed.badge());
        }
        return badges;
    }

    private static Mark toldElsewhere(Article article, Span span, Reading reading) {
        List<String> numbers = reading.counterparts(article.id(), span).stream()
                .map(c -> reading.numberOf(c.passage().article()))
                .distinct()
                .sorted()
                .map(String::valueOf)
                .toList();
        return new Mark(
                span,
                Mark.Kind.TOLD_ELSEWHERE,
                List.of(NO_SPEAKER),
                false,
                false,
                false,
                List.of(),
                numbers,
                reading.shown().underlined(),
                MarkDescription.of(article.id(), span, reading));
    }

    private static Mark scare(Quotation quotation) {
        return new Mark(
                quotation.span(),
                Mark.Kind.SCARE,
                List.of(NO_SPEAKER),
                false,
                false,
                false,
                List.of(),
                List.of(),
                false,
                MarkDescription.ofScare(quotation));
    }

    /** The quotations in their order. */
    public List<Mark> quotations() {
        return quotations;
    }

    /** The passages that are no quotations themselves, in their order. */
    public List<Mark> toldElsewhere() {
        return toldElsewhere;
    }

    /** The quotation marks that claim nobody's words, when they are shown, in their order. */
    List<Mark> scare() {
        return scare;
    }

    /** Where the keyboard stops: at quotations, or at passages where the reader wants to see facts only. */
    public List<Mark> stops() {
        return factsOnly ? toldElsewhere : quotations;
    }

    /** The mark that a click on the unit at {@code offset} means: a quotation before a passage, the smallest first. */
    public Optional<Mark> at(int offset) {
        return smallest(quotations, offset).or(() -> smallest(scare, offset)).or(() -> smallest(toldElsewhere, offset));
    }

    private static Optional<Mark> smallest(List<Mark> marks, int offset) {
        return marks.stream()
                .filter(m -> m.span().contains(offset))
                .min(Comparator.comparingInt(m -> m.span().length()));
    }

    /** The mark of exactly this span. */
    public Optional<Mark> of(Span span) {
        return Stream.of(quotations, scare, toldElsewhere)
                .flatMap(List::stream)
                .filter(m -> m.span().equals(span))
                .findFirst();
    }
}
