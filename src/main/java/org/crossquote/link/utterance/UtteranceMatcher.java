package org.crossquote.link.utterance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.index.WordRange;
import org.crossquote.link.utterance.WordAlignment.Common;
import org.crossquote.link.words.ConceptTable;
import org.crossquote.link.words.WordForms;
import org.crossquote.message.Message;
import org.crossquote.quote.Quotation;
import org.crossquote.work.Progress;

/** Finds the quotations of two articles that give the same utterance. */
public final class UtteranceMatcher {
    /** The share of its words that a short wording must have in common with a longer one, to be a piece of it. */
    private static final double PIECE = 0.8;

    /** The share that both wordings must have in common, to be two wordings of one utterance. */
    private static final double VARIANT = 0.6;

    /** A wording that has a greater share of the other's words is no piece of it. */
    private static final double ONE_SIZE = 0.85;

    /** Two quotations that only overlap must have this many words in a row in common. */
    private static final int OVERLAP_RUN = 6;

    /** Fewer words in a row are said by two people as well as by one. */
    private static final int FEW_WORDS = 4;

    /** Who is named with less is named by a guess that the other article may put right. */
    private static final double LIKELY = 0.75;

    /** Two articles less alike than this have nothing to do with each other. */
    private static final double UNRELATED = 0.1;

    /** Two articles more alike than this tell of one event. */
    private static final double RELATED = 0.35;

    /** The evidence that two quotations need in articles of one event. */
    private static final double OF_RELATED = 4;

    /** Fewer words may be anybody's, whole quotations though they are. */
    private static final int WHOLE_WORDS = 7;

    /** The evidence that is enough in any articles when both quotations are the same words from beginning to end. */
    private static final double OF_SAME_WORDS = 10;

    /** The evidence that they need in articles that have nothing to do with each other. */
    private static final double OF_STRANGERS = 24;

    private final WordAlignment alignment;
    private final OccasionTable occasions;
    private final ConceptTable concepts;
    /** For each concept the round in which it was last seen in the first quotation. */
    private final int[] marked;

    private int round;

    public UtteranceMatcher(ConceptTable concepts, OccasionTable occasions) {
        this.occasions = occasions;
        this.concepts = concepts;
        this.marked = new int[concepts.count()];
        this.alignment = new WordAlignment(concepts);
    }

    /** Whether two quotations are said to be the words of the same speaker. */
    private enum Speakers {
        SAME,
        UNKNOWN,
        DIFFERENT
    }

    /** The links between the quotations of two articles that are so alike. */
    public List<Link> match(IndexedArticle a, IndexedArticle b, double similarity) {
        List<Link> links = new ArrayList<>();
        double least = needed(Speakers.SAME, similarity);
        for (Quotation x : a.quotations()) {
            WordRange wordsOfX = range(a, x);
            mark(wordsOfX);
            for (Quotation y : b.quotations()) {
                Progress.checkpoint();
                WordRange wordsOfY = range(b, y);
                double most = mostEvidence(wordsOfY);
                if (most >= least || most >= OF_SAME_WORDS && areWhole(wordsOfX, wordsOfY)) {
                    link(x, wordsOfX, y, wordsOfY, similarity).ifPresent(links::add);
                }
            }
        }
        return links;
    }

    static WordRange range(IndexedArticle article, Quotation quotation) {
        return new WordRange(article, article.firstWord(quotation.span()), article.wordAfter(quotation.span()));
    }

    private void mark(WordRange words) {
        round++;
        for (int i = words.from(); i < words.to(); i++) {
            int concept = words.article().concept(i);
            if (concept >= 0) {
                marked[concept] = round;
            }
        }
    }

    /** More than the evidence that an alignment with the marked words can give; 0 when no word is common. */
    private double mostEvidence(WordRange words) {
        double most = 0;
        int functionWords = 0;
        for (int i = words.from(); i < words.to(); i++) {
            int concept = words.article().concept(i);
            if (concept < 0) {
                functionWords++;
            } else if (marked[concept] == round) {
                most += concepts.rarity(concept) + 5;
            }
        }
        return most == 0 ? 0 : most + functionWords;
    }

    private Optional<Link> link(Quotation x, WordRange a, Quotation y, WordRange b, double similarity) {
        Common common = alignment.align(a, b);
        if (common.count() == 0) {
            return Optional.empty();
        }
        Grade grade = grade(a, b, common);
        if (grade == Grade.SAME_FACT) {
            return Optional.empty();
        }
        Speakers speakers = speakers(x, y);
        boolean names = common.longestRun() < FEW_WORDS && NamesAlone.are(a, b, common);
        if (speakers == Speakers.DIFFERENT && (names || areSaidByTwo(common.longestRun(), x, y))) {
            return Optional.empty();
        }
        double evidence = alignment.evidence(a.article(), common);
        double needed = grade == Grade.IDENTICAL && areWhole(a, b)
                ? neededBySame(speakers, similarity)
                : needed(speakers, similarity);
        if (evidence < needed) {
            return Optional.empty();
        }
        double share = Math.max(common.shareOfA(), common.shareOfB());
        double score = Math.min(1, 0.5 + 0.3 * share * share + 0.2 * Math.min(1, (evidence - needed) / 20));
        return Optional.of(new Link(
                grade,
                score,
                new Passage(a.article().id(), x.span(), x.exact()),
                new Passage(b.article().id(), y.span(), y.exact()),
                why(grade, common, speakers),
                occasions.difference(a, b).orElse(null)));
    }

    /** The grade of two quotations, or SAME_FACT when their words are too different for one utterance. */
    private static Grade grade(WordRange a, WordRange b, Common common) {
        double more = Math.max(common.shareOfA(), common.shareOfB());
        double less = Math.min(common.shareOfA(), common.shareOfB());
        if (less > 0.999 && a.hasSameWords(b)) {
            return Grade.IDENTICAL;
        }
        if (more >= PIECE && less < VARIANT + 0.15 && !haveOneSize(a, b) && isDense(common)) {
            // By the rare words alone another sentence about the same thing would be a piece of it.
            return common.count() >= PIECE * Math.min(a.size(), b.size()) ? Grade.FRAGMENT : Grade.VARIANT;
        }
        if (less >= VARIANT) {
            return Grade.VARIANT;
        }
        return common.longestRun() >= OVERLAP_RUN ? Grade.VARIANT : Grade.SAME_FACT;
    }

    /** Whether both are about as long: then neither is a piece of the other. */
    private static boolean haveOneSize(WordRange a, WordRange b) {
        return Math.min(a.size(), b.size()) > ONE_SIZE * Math.max(a.size(), b.size());
    }

    /** Whether the common words stand close together on both sides, and are not gleaned from a long text. */
    private static boolean isDense(Common common) {
        int n = common.count();
        int spread = Math.min(
                common.wordsOfA()[n - 1] - common.wordsOfA()[0], common.wordsOfB()[n - 1] - common.wordsOfB()[0]);
        int wide = Math.max(
                common.wordsOfA()[n - 1] - common.wordsOfA()[0], common.wordsOfB()[n - 1] - common.wordsOfB()[0]);
        return wide <= 2 * (spread + 1) + 2 || common.longestRun() >= OVERLAP_RUN;
    }

    private static double needed(Speakers speakers, double similarity) {
        double related = Math.clamp((similarity - UNRELATED) / (RELATED - UNRELATED), 0, 1);
        double base = OF_STRANGERS - (OF_STRANGERS - OF_RELATED) * related;
        return switch (speakers) {
            case SAME -> base - 0.5;
            case UNKNOWN -> base + 1.5;
            case DIFFERENT -> base + 4;
        };
    }

    /** The evidence that the same words need as all of both quotations: who says them may be what the articles differ in. */
    private static double neededBySame(Speakers speakers, double similarity) {
        double needed = needed(speakers == Speakers.DIFFERENT ? Speakers.UNKNOWN : speakers, similarity);
        return Math.min(needed, OF_SAME_WORDS);
    }

    /** Whether both quotations are the same words, and not so few that anybody says them. */
    private static boolean areWhole(WordRange a, WordRange b) {
        return a.size() >= WHOLE_WORDS && a.hasSameWords(b);
    }

    private static Speakers speakers(Quotation x, Quotation y) {
        if (x.speakers().isEmpty() || y.speakers().isEmpty()) {
            return Speakers.UNKNOWN;
        }
        Set<String> names =
                x.speakers().stream().map(UtteranceMatcher::lastName).collect(Collectors.toSet());
        return y.speakers().stream().map(UtteranceMatcher::lastName).anyMatch(names::contains)
                ? Speakers.SAME
                : Speakers.DIFFERENT;
    }

    /** Whether so few words of two speakers are two utterances: three in a row of two people by name, two of anybody. */
    private static boolean areSaidByTwo(int inRow, Quotation x, Quotation y) {
        boolean sure = x.confidence() >= LIKELY && y.confidence() >= LIKELY;
        return sure && (inRow < FEW_WORDS - 1 || inRow < FEW_WORDS && isNamed(x) && isNamed(y));
    }

    private static boolean isNamed(Quotation q) {
        return q.speakers().stream()
                .allMatch(name -> Character.isUpperCase(name.codePointAt(0))
                        && Character.isUpperCase(name.codePointAt(name.lastIndexOf(' ') + 1)));
    }

    private static String lastName(String name) {
        String plain = WordForms.folded(name.strip().isEmpty() ? "?" : name.strip());
        return plain.substring(plain.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static Message why(Grade grade, Common common, Speakers speakers) {
        String who = switch (speakers) {
            case SAME -> "-same-speaker";
            case DIFFERENT -> "-other-speakers";
            case UNKNOWN -> "";
        };
        return switch (grade) {
            case IDENTICAL -> Message.of("same-words" + who);
            case FRAGMENT -> Message.of("piece" + who);
            default ->
                common.longestRun() >= OVERLAP_RUN
                        ? Message.of("words-in-a-row" + who, common.longestRun())
                        : Message.of("most-words" + who);
        };
    }
}
