package org.crossquote.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.crossquote.link.Grade;
import org.crossquote.quote.Quotation;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Span;

/**
 * What an article alone tells, and what the others tell without it, as far as links were found. Made once for a reading; immutable
 * and safe for threads.
 */
public final class Coverage {
    /** A sentence shorter than this says too little to be anybody's own. */
    private static final int FEWEST_WORDS = 5;

    /** A collection of so many articles is about one event. */
    private static final int FEW = 24;

    /** Where an article tells something, and does not only name it as a heading does. */
    static final Set<BlockKind> TELLING = EnumSet.of(
            BlockKind.PARAGRAPH, BlockKind.STANDFIRST, BlockKind.LIST_ITEM, BlockKind.QUOTE, BlockKind.CAPTION);

    private final Reading reading;
    private final List<Shared> shared;
    /** By all links, whether they are shown or not; in a collection about one event nobody asks. */
    private final SameEvent sameEvent;

    /** Groups the links of a reading. Its time grows with the links. */
    public Coverage(Reading reading) {
        this.reading = reading;
        shared = SharedGroups.of(
                reading.collection(), reading.links(), new FullestQuotation(reading::quotations, reading::speakersOf));
        sameEvent = new SameEvent(isAboutOneEvent() ? List.of() : reading.allLinks());
    }

    /** Whether the collection is so small that it is taken to be about one event. */
    public boolean isAboutOneEvent() {
        return reading.collection().articles().size() <= FEW;
    }

    /** What several articles tell, most told first. */
    public List<Shared> shared() {
        return shared;
    }

    /**
     * What at least two other articles share and this one lacks, most shared first. In a collection of many articles only what those
     * share that tell of the same event: what others say of another one is not missing.
     */
    public List<Shared> missingIn(String article) {
        return shared.stream()
                .filter(s -> !s.articles().contains(article) && !s.partly().contains(article))
                .filter(s -> isAboutOneEvent() || sameEvent.concerns(s.articles(), article))
                .toList();
    }

    /**
     * The ids of the other articles that tell of the same event as this one, as far as links show; empty where all of the collection is
     * about one event.
     */
    public List<String> articlesOnSameEvent(String article) {
        return sameEvent.tellingOfSame(article);
    }

    /** The quotations of an article that no other has in any wording or tells in words of its own, in their order. */
    public List<Quotation> quotationsOnlyIn(Article article) {
        List<Span> told = told(article, grade -> grade != Grade.BOILERPLATE);
        List<Span> telling = article.blocks().stream()
                .filter(b -> b.kind().isArticleText())
                .map(Block::span)
                .toList();
        return reading.quotations(article.id()).stream()
                .filter(q -> telling.stream().anyMatch(q.span()::overlaps))
                .filter(q -> told.stream().noneMatch(q.span()::overlaps))
                .toList();
    }

    /**
     * What an article tells in its own words and no other tells: sentences without a link and without a quotation, those that follow
     * each other in one block as one.
     */
    public List<Span> passagesOnlyIn(Article article) {
        List<Span> known = new ArrayList<>(told(article, grade -> true));
        reading.quotations(article.id()).forEach(q -> known.add(q.span()));
        List<Span> alone = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (TELLING.contains(block.kind())) {
                addAlone(article, block, known, alone);
            }
        }
        return alone;
    }

    private List<Span> told(Article article, Predicate<Grade> grades) {
        return reading.passages(article.id()).stream()
                .filter(span -> reading.linked(article.id(), span).stream()
                        .anyMatch(c -> grades.test(c.link().grade())))
                .toList();
    }

    private static void addAlone(Article article, Block block, List<Span> known, List<Span> alone) {
        List<Span> inBlock =
                known.stream().filter(s -> s.overlaps(block.span())).toList();
        boolean goesOn = false;
        for (Span sentence : Sentences.of(article, block)) {
            boolean isAlone = inBlock.stream().noneMatch(sentence::overlaps)
                    && article.at(sentence).split("\\s+").length >= FEWEST_WORDS;
            if (isAlone && goesOn) {
                alone.add(new Span(alone.removeLast().start(), sentence.end()));
            } else if (isAlone) {
                alone.add(sentence);
            }
            goesOn = isAlone;
        }
    }
}
