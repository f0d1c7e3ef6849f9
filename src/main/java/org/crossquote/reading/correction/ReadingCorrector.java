package org.crossquote.reading.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Correction;
import org.crossquote.link.Link;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;
import org.crossquote.quote.SpeakerDirectory;
import org.crossquote.reading.LinkReasons;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;

/**
 * Puts a reading and the reader's corrections together. A pure function: the same reading and the same corrections give the
 * same result, what was found is not changed, and without corrections the result is what was found. Safe for threads.
 *
 * <p>Each correction is looked for by its words, so it holds when the finder finds more, less or other borders. Corrections are
 * applied in the order in which they were last changed, so the later of two that contradict each other stands; only a word about one
 * quotation stands before one about all of a kind. A correction whose place is gone does nothing and stays in the notes. What the
 * reader decides has the confidence or score 1, and a {@code why} that says whose word it is. What the reader has chosen to see is kept.
 */
public final class ReadingCorrector {
    private final Function<List<Quotation>, List<Speaker>> speakersOf;
    private final LinkReasons reasons = new LinkReasons();

    /** Finds the links of quotations that were not there when links were looked for. */
    @FunctionalInterface
    public interface LinkSearch {
        /** Looks for none: a correction shows at once. */
        LinkSearch NONE = (articles, quotations) -> List.of();

        /**
         * All links between articles.
         *
         * @param quotations what is quoted in them, without scare quotes
         */
        List<Link> find(List<Article> articles, List<Quotation> quotations);
    }

    /** @param speakersOf tells which names of corrected quotations are one speaker */
    ReadingCorrector(Function<List<Quotation>, List<Speaker>> speakersOf) {
        this.speakersOf = speakersOf;
    }

    /** With the program's own directory of speakers. Its tables are loaded here; keep the corrector. */
    public static ReadingCorrector standard() {
        return new ReadingCorrector(new SpeakerDirectory()::speakers);
    }

    /**
     * The reading as the reader has it. Takes a few milliseconds for an ordinary collection; not for the FX thread.
     *
     * @param found what the finders found, not what an earlier call gave
     * @param annotations all annotations of the collection; those without a correction and those in the trash are passed over
     * @param articlesByKey the open article behind every key in the annotations, as {@code NoteStore.articlesByKey()} gives them
     * @return {@code found} itself when nothing is to be corrected
     */
    public Reading apply(Reading found, Collection<Annotation> annotations, Map<String, Article> articlesByKey) {
        return apply(found, annotations, articlesByKey, LinkSearch.NONE);
    }

    /**
     * The same with the links of quotations that only the reader knows, which takes as long as finding links.
     *
     * @param search asked only when there are such quotations
     */
    public Reading apply(
            Reading found, Collection<Annotation> annotations, Map<String, Article> articlesByKey, LinkSearch search) {
        List<PlacedCorrection> corrections = PlacedCorrection.of(annotations, articlesByKey);
        if (corrections.isEmpty()) {
            return found;
        }
        ArticleCollection collection = CorrectedDetails.apply(found.collection(), annotations, articlesByKey);
        List<Quotation> quotations = quotations(found, corrections);
        List<Speaker> speakers = speakers(found, quotations, corrections);
        quotations = renamed(quotations, speakers, corrections);
        List<Link> links = links(found, quotations, corrections, search);
        boolean same = collection.equals(found.collection())
                && quotations.equals(new QuotationBoard(found).quotations())
                && speakers.equals(found.speakers())
                && links.equals(found.allLinks());
        return same ? found : new Reading(collection, quotations, speakers, links).showing(found.shown());
    }

    private static List<Quotation> quotations(Reading found, List<PlacedCorrection> corrections) {
        QuotationBoard board = new QuotationBoard(found);
        for (PlacedCorrection placed : corrections) {
            switch (placed.correction()) {
                case Correction.OtherSpeaker c -> otherSpeaker(c, placed, board);
                case Correction.NotAQuotation c -> placed.places().forEach(place -> board.remove(place, placed.why()));
                case Correction.IsAQuotation c ->
                    placed.places().forEach(place -> board.add(place, c.speakers(), placed.why()));
                case Correction.MergeSpeakers c -> {}
                case Correction.SplitSpeaker c -> {}
                case Correction.OtherDetails c -> {}
                case Correction.OtherDate c -> {}
                case Correction.Linked c -> {}
                case Correction.NotLinked c -> {}
                case Correction.RightAccount c -> {}
                case Correction.NoDifference c -> {}
            }
        }
        return board.quotations();
    }

    private static void otherSpeaker(
            Correction.OtherSpeaker correction, PlacedCorrection placed, QuotationBoard board) {
        List<String> speakers = correction.speaker().isBlank() ? List.of() : List.of(correction.speaker());
        SpeakerReason.of(correction)
                .ifPresent(reason -> board.speakers(reason, placed.articles(), speakers, placed.why()));
        placed.places().forEach(place -> board.speakers(place, speakers, placed.why()));
    }

    private List<Speaker> speakers(Reading found, List<Quotation> quotations, List<PlacedCorrection> corrections) {
        boolean untouched = quotations.equals(new QuotationBoard(found).quotations());
        SpeakerBoard board = new SpeakerBoard(untouched ? found.speakers() : speakersOf.apply(quotations));
        boolean regrouped = false;
        for (PlacedCorrection placed : corrections) {
            if (placed.correction() instanceof Correction.MergeSpeakers c) {
                board.merge(c.into(), c.names());
                regrouped = true;
            } else if (placed.correction() instanceof Correction.SplitSpeaker c) {
                board.split(c.speaker(), c.into(), c.names());
                regrouped = true;
            }
        }
        return untouched && !regrouped ? found.speakers() : board.speakers(quotations);
    }

    /** The quotations of those whom the reader has made one, or two, under the names that they have now. */
    private static List<Quotation> renamed(
            List<Quotation> quotations, List<Speaker> speakers, List<PlacedCorrection> corrections) {
        Set<String> given = new HashSet<>();
        for (PlacedCorrection placed : corrections) {
            if (placed.correction() instanceof Correction.MergeSpeakers c) {
                given.add(c.into());
            } else if (placed.correction() instanceof Correction.SplitSpeaker c) {
                given.add(c.into());
            }
        }
        Map<String, String> now = new HashMap<>();
        speakers.stream()
                .filter(speaker -> given.contains(speaker.name()))
                .forEach(speaker -> speaker.names().forEach(name -> now.put(name, speaker.name())));
        return now.isEmpty()
                ? quotations
                : quotations.stream().map(q -> renamed(q, now)).toList();
    }

    private static Quotation renamed(Quotation q, Map<String, String> now) {
        List<String> names = q.speakers().stream()
                .map(name -> now.getOrDefault(name, name))
                .distinct()
                .toList();
        return names.equals(q.speakers()) ? q : q.decided(names, q.confidence(), q.why(), q.witness());
    }

    private List<Link> links(
            Reading found, List<Quotation> quotations, List<PlacedCorrection> corrections, LinkSearch search) {
        List<Link> all = new ArrayList<>(found.allLinks());
        all.addAll(new AddedQuotations(found.quotations(), quotations).links(found.collection(), search));
        LinkBoard board = new LinkBoard(found.collection(), all, found.quotations(), quotations);
        for (PlacedCorrection placed : corrections) {
            if (placed.places().size() == 2) {
                QuotationPlace a = placed.places().getFirst();
                QuotationPlace b = placed.places().getLast();
                if (placed.correction() instanceof Correction.Linked) {
                    board.tie(a, b, placed.why());
                } else if (placed.correction() instanceof Correction.NotLinked) {
                    board.untie(a, b);
                }
            }
        }
        return reasons.after(board.links(), quotations);
    }
}
