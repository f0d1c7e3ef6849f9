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
import org.crossquote.app.SpeakerSureness;
import org.crossquote.quote.Evidence;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Span;

/** All marks of one article. What stands in boilerplate or comments is never marked. */
public final class ArticleMarks {
    /** The style class of marks without a speaker. */
    static final String NO_SPEAKER = "speaker-other";

    private static final Set<BlockKind> UNMARKED =
            Set.of(BlockKind.BOILERPLATE, BlockKind.COMMENTS_HEADING, BlockKind.COMMENT);

    private final List<Mark> quotations;
    private final List<Mark> toldElsewhere;

    private ArticleMarks(List<Mark> quotations, List<Mark> toldElsewhere) {
        this.quotations = List.copyOf(quotations);
        this.toldElsewhere = List.copyOf(toldElsewhere);
    }

    /** No marks: what an article has before anything was found. */
    static ArticleMarks none() {
        return new ArticleMarks(List.of(), List.of());
    }

    /** The marks of {@code article} as {@code reading} has them. */
    static ArticleMarks of(Article article, Reading reading, SpeakerColours colours, SpeakerFilter filter) {
        List<Mark> quotations = new ArrayList<>();
        for (Quotation quotation : reading.quotations(article.id())) {
            if (isMarkable(article, quotation.span())) {
                quotations.add(mark(quotation, reading, colours, filter));
            }
        }
        Set<Span> quoted = quotations.stream().map(Mark::span).collect(Collectors.toSet());
        List<Mark> told = reading.passages(article.id()).stream()
                .filter(span -> !quoted.contains(span) && isMarkable(article, span))
                .map(span -> toldElsewhere(article, span, reading))
                .toList();
        return new ArticleMarks(quotations, told);
    }

    private static boolean isMarkable(Article article, Span span) {
        return article.blocks().stream()
                .noneMatch(b -> UNMARKED.contains(b.kind()) && b.span().overlaps(span));
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
        String disputed = quotation.disputed();
        if (disputed != null) {
            badges.add(disputed.startsWith("denied") ? "denied" : "disputed");
        }
        return badges;
    }

    private static Mark toldElsewhere(Article article, Span span, Reading reading) {
        return new Mark(
                span,
                Mark.Kind.TOLD_ELSEWHERE,
                List.of(NO_SPEAKER),
                false,
                false,
                false,
                List.of(),
                List.of(),
                MarkDescription.of(article.id(), span, reading));
    }

    /** The quotations in their order. */
    public List<Mark> quotations() {
        return quotations;
    }

    /** The passages that are no quotations themselves, in their order. */
    public List<Mark> toldElsewhere() {
        return toldElsewhere;
    }

    /** The mark that a click on the unit at {@code offset} means: a quotation before a passage, the smallest first. */
    public Optional<Mark> at(int offset) {
        return smallest(quotations, offset).or(() -> smallest(toldElsewhere, offset));
    }

    private static Optional<Mark> smallest(List<Mark> marks, int offset) {
        return marks.stream()
                .filter(m -> m.span().contains(offset))
                .min(Comparator.comparingInt(m -> m.span().length()));
    }

    /** The mark of exactly this span. */
    public Optional<Mark> of(Span span) {
        return Stream.concat(quotations.stream(), toldElsewhere.stream())
                .filter(m -> m.span().equals(span))
                .findFirst();
    }
}
