package org.crossquote.link.utterance;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.index.PairWeights;
import org.crossquote.link.index.WordRange;
import org.crossquote.link.utterance.WordAlignment.Common;
import org.crossquote.link.words.ConceptTable;
import org.crossquote.quote.Quotation;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;

/** Finds what one article quotes and the other tells without quotation marks. */
public final class ReportedMatcher {
    /** The share of the quotation that must be told, unless many words in a row are. */
    private static final double TOLD = 0.5;

    /** So many words in a row are known again by themselves. */
    private static final int RUN = 7;

    /** A quotation needs a word as rare as this, for its words to be known again without marks. */
    private static final double RARE = 3;

    /** No name is rarer: names stand in many sentences. */
    private static final double NAME = 2;

    /** What a sentence must have of the quotation to be looked at. */
    private static final double LEAST = 4;

    /** More words would not make a reason clearer. */
    private static final int MOST_WORDS = 8;

    private final ConceptTable concepts;
    private final PairWeights weights;
    private final int[] inQuotation;
    private final int[] around;
    private final int[] seen;
    private int round;
    private int sentenceRound;
    private final WordAlignment alignment;

    public ReportedMatcher(ConceptTable concepts, PairWeights weights) {
        this.concepts = concepts;
        this.weights = weights;
        this.inQuotation = new int[weights.keys()];
        this.around = new int[weights.keys()];
        this.seen = new int[weights.keys()];
        this.alignment = new WordAlignment(concepts);
    }

    /**
     * A quotation and the clause that tells it.
     *
     * @param quotation the quotation
     * @param told where the other article tells it
     * @param evidence how much the common words prove
     * @param share 0 to 1, how much of the quotation is told
     * @param words the common words, as the quotation has them
     */
    public record Report(Quotation quotation, Span told, double evidence, double share, List<String> words) {}

    /** The quotations of {@code quoting} that {@code telling} tells; the two articles have been weighed. */
    public List<Report> match(IndexedArticle quoting, IndexedArticle telling, double needed) {
        List<Report> reports = new ArrayList<>();
        for (Quotation quotation : quoting.quotations()) {
            WordRange words = UtteranceMatcher.range(quoting, quotation);
            if (words.isEmpty()) {
                continue;
            }
            double weight = mark(words);
            for (int t = 0; t < telling.sentenceCount(); t++) {
                Progress.checkpoint();
                Report report = concepts.knows(telling.language(t))
                        ? report(quotation, words, weight, telling, t, needed)
                        : null;
                if (report != null) {
                    reports.add(report);
                }
            }
        }
        return reports;
    }

    /** Remembers the words of a quotation and those around it, and gives the weight of the quotation. */
    private double mark(WordRange quotation) {
        round++;
        IndexedArticle article = quotation.article();
        double weight = 0;
        for (int i = quotation.from(); i < quotation.to(); i++) {
            int key = weights.key(article.concept(i));
            if (key >= 0 && inQuotation[key] != round) {
                inQuotation[key] = round;
                weight += rarity(article, i);
            }
        }
        int from = article.sentenceStart(article.sentenceOf(quotation.from()));
        int to = article.sentenceStart(article.sentenceOf(quotation.to() - 1) + 1);
        for (int i = from; i < to; i++) {
            int key = weights.key(article.concept(i));
            if (key >= 0 && inQuotation[key] != round) {
                around[key] = round;
            }
        }
        return weight;
    }

    /** The most telling word of a quotation: the rarest, the first of equals. */
    private double highestRarity(WordRange quotation) {
        double highest = 0;
        for (int i = quotation.from(); i < quotation.to(); i++) {
            if (quotation.article().concept(i) >= 0) {
                highest = Math.max(highest, rarity(quotation.article(), i));
            }
        }
        return highest;
    }

    private double rarity(IndexedArticle article, int word) {
        double rarity = concepts.rarity(article.concept(word));
        return article.isCapitalised(word) ? Math.min(NAME, rarity) : rarity;
    }

    private @Nullable Report report(
            Quotation quotation, WordRange words, double weight, IndexedArticle telling, int sentence, double needed) {
        sentenceRound++;
        double told = 0;
        double rarest = 0;
        double context = 0;
        int contextWords = 0;
        int first = -1;
        int last = -1;
        for (int i = telling.sentenceStart(sentence); i < telling.sentenceStart(sentence + 1); i++) {
            int key = weights.key(telling.concept(i));
            if (key < 0 || telling.quotationOf(i) >= 0 || seen[key] == sentenceRound) {
                continue;
            }
            seen[key] = sentenceRound;
            if (inQuotation[key] == round) {
                told += rarity(telling, i);
                rarest = Math.max(rarest, rarity(telling, i));
                first = first < 0 ? i : first;
                last = i;
            } else if (around[key] == round) {
                context += weights.weight(telling.concept(i));
                contextWords++;
            }
        }
        if (first < 0 || told < LEAST) {
            return null;
        }
        return judged(
                quotation,
                words,
                told / weight,
                context,
                contextWords,
                rarest,
                new WordRange(telling, first, last + 1),
                needed);
    }

    private @Nullable Report judged(
            Quotation quotation,
            WordRange words,
            double share,
            double context,
            int contextWords,
            double rarest,
            WordRange told,
            double needed) {
        Common common = alignment.align(words, told);
        double evidence = alignment.evidence(words.article(), common);
        if (common.longestRun() >= RUN && evidence >= needed) {
            int n = common.count();
            WordRange run = new WordRange(told.article(), common.wordsOfB()[0], common.wordsOfB()[n - 1] + 1);
            return new Report(
                    quotation,
                    told.article().span(run.from(), run.to()),
                    evidence,
                    common.shareOfA(),
                    told(words, told));
        }
        boolean known = rarest >= Math.max(RARE, 0.99 * highestRarity(words))
                && contextWords >= 2
                && evidence + context >= needed;
        List<String> toldWords = told(words, told);
        return share >= TOLD && known && (toldWords.size() > 1 || contentWords(words) == 1)
                ? new Report(quotation, clause(told), evidence + context, share, toldWords)
                : null;
    }

    private static int contentWords(WordRange words) {
        int count = 0;
        for (int i = words.from(); i < words.to(); i++) {
            count += words.article().concept(i) >= 0 ? 1 : 0;
        }
        return count;
    }

    /** The words of a quotation, those of grammar aside, that stand in a range of the other article. */
    private static List<String> told(WordRange quotation, WordRange told) {
        List<String> words = new ArrayList<>();
        for (int i = quotation.from(); i < quotation.to() && words.size() < MOST_WORDS; i++) {
            int concept = quotation.article().concept(i);
            for (int j = told.from(); j < told.to() && concept >= 0; j++) {
                if (told.article().concept(j) == concept
                        && !words.contains(quotation.article().word(i))) {
                    words.add(quotation.article().word(i));
                }
            }
        }
        return words;
    }

    /** The clauses that hold all these words. */
    private static Span clause(WordRange words) {
        IndexedArticle article = words.article();
        int from = words.from();
        while (!article.clauseStartsAt(from)) {
            from--;
        }
        int end = article.sentenceStart(article.sentenceOf(words.to() - 1) + 1);
        int to = words.to();
        while (to < end && !article.clauseStartsAt(to)) {
            to++;
        }
        return article.span(from, to);
    }
}
