package org.crossquote.link.find;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.claim.ClaimLanguages;
import org.crossquote.link.copy.PassageMatcher;
import org.crossquote.link.copy.PassageMatcher.Copy;
import org.crossquote.link.fact.Fact;
import org.crossquote.link.fact.FactConflicts;
import org.crossquote.link.fact.FactMatcher;
import org.crossquote.link.fact.FactSelection;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.index.PairWeights;
import org.crossquote.link.neighbour.RepeatedSentences;
import org.crossquote.link.utterance.OccasionTable;
import org.crossquote.link.utterance.ReportedMatcher;
import org.crossquote.link.utterance.ReportedMatcher.Report;
import org.crossquote.link.utterance.UtteranceMatcher;
import org.crossquote.link.words.ConceptTable;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;

/** Finds all links between two articles. What it gives depends on these two alone. */
final class PairAnalysis {
    /** Two articles that are less alike tell of different events: no facts are sought. */
    private static final double SAME_EVENT = 0.22;

    /** Two articles that are as alike as this tell of one event for certain. */
    private static final double CLEARLY_SAME_EVENT = 0.38;

    /** Two articles that are less alike outside a passage have nothing else in common. */
    private static final double UNRELATED = 0.1;

    /** The share of an article that boilerplate usually has at most. */
    private static final double SMALL_PART = 1.0 / 3;

    /** The share of a short report that its last line may have. */
    private static final double LARGE_PART = 0.6;

    /** Facts that fit less well are not shown, unless a third article supports them. */
    static final double LEAST_STRENGTH = 2.9;

    /** So much more alike are two articles for each quotation that both have: what is said once is told of one event. */
    private static final double SHARED_QUOTATION = 0.1;

    /** A link of quotations shows one event when it is as sure as this. */
    private static final double SURE = 0.7;

    /** A passage of such a score holds every sentence of its counterpart, but for a word here and there. */
    private static final double NEARLY_THE_SAME = 0.9;

    /** How much better a fact must fit for each step of 1 that articles are less alike. */
    private static final double STRENGTH_STEP = 36;

    /** What the words of a quotation that is told without marks must prove. */
    private static final double LEAST_EVIDENCE = 10;

    /** How much more they must prove for each step of 1 that articles are less alike. */
    private static final double EVIDENCE_STEP = 180;

    private final RepeatedSentences repeated;
    private final PairWeights weights;
    private final PassageMatcher passages;
    private final UtteranceMatcher utterances;
    private final ReportedMatcher reported;
    private final FactMatcher facts;
    private final FactConflicts conflicts;

    PairAnalysis(ConceptTable concepts, RepeatedSentences repeated, OccasionTable occasions, ClaimLanguages languages) {
        this.repeated = repeated;
        this.weights = new PairWeights(concepts);
        this.passages = new PassageMatcher(concepts, weights);
        this.utterances = new UtteranceMatcher(concepts, occasions);
        this.reported = new ReportedMatcher(concepts, weights);
        this.facts = new FactMatcher(weights);
        this.conflicts = new FactConflicts(languages);
    }

    /**
     * What came of comparing two articles.
     *
     * @param links the links from the first to the other
     * @param doubtful the passages that both have and that are boilerplate when many articles have them
     * @param boilerplate how many of these are boilerplate, which depends on the other articles
     * @param similarity how alike the two are
     * @param isWhole whether more than the longer passages was compared
     * @param facts when both tell of one event, all facts that are strong enough to support others or to be supported
     */
    record Compared(
            List<Link> links,
            List<Copy> doubtful,
            int boilerplate,
            double similarity,
            boolean isWhole,
            List<Fact> facts) {}

    /** Compares two articles. Of links that say the same, the one that says more is given. */
    Compared compare(IndexedArticle a, IndexedArticle b) {
        Compared compared = comparePassages(a, b);
        List<Link> copied = compared.links();
        List<Link> quoted = utterances.match(a, b, weights.similarity()).stream()
                .filter(utterance ->
                        copied.stream().noneMatch(copy -> copy.grade() == Grade.IDENTICAL && isCopied(copy, utterance)))
                .toList();
        // What is linked as a quotation is not linked once more as a passage that is hardly longer.
        List<Link> links = new ArrayList<>(copied.stream()
                .filter(copy -> !SamePlaces.haveALink(copy, quoted) && !QuotedCopies.isOnlyQuoted(copy, quoted, a, b))
                .toList());
        links.addAll(quoted);
        if (weights.similarity() >= SAME_EVENT) {
            addReported(a, b, links);
        }
        double needed = neededStrength(links);
        List<Fact> told = facts(a, b, links, needed);
        told.stream()
                .filter(fact -> fact.strength() >= needed)
                .map(LinkWording::fact)
                .forEach(links::add);
        return new Compared(
                links,
                compared.doubtful(),
                compared.boilerplate(),
                compared.similarity(),
                true,
                weights.similarity() >= SupportedFacts.LEAST_SIMILARITY ? told : List.of());
    }

    /** Whether one side of a link stands in a copied passage and the other does not: it goes with its copy there. */
    private static boolean isCopied(Link copy, Link link) {
        Progress.checkpoint();
        return copy.a().span().contains(link.a().span())
                != copy.b().span().contains(link.b().span());
    }

    /** Compares only the longer passages that both articles have. */
    Compared comparePassages(IndexedArticle a, IndexedArticle b) {
        weights.weigh(a, b);
        List<Copy> copies = passages.match(a, b);
        List<Copy> doubtful = copies.stream().filter(this::mayBeBoilerplate).toList();
        List<Link> links = copies.stream()
                .map(copy -> doubtful.contains(copy) && isBoilerplate(copy, repeated)
                        ? LinkWording.boilerplate(copy)
                        : LinkWording.passage(copy))
                .toList();
        return new Compared(links, doubtful, boilerplate(doubtful, repeated), weights.similarity(), false, List.of());
    }

    /** Whether a comparison still holds in a collection that has grown. */
    static boolean holds(Compared compared, RepeatedSentences repeated) {
        return boilerplate(compared.doubtful(), repeated) == compared.boilerplate();
    }

    /** How many copies are boilerplate. The number tells all, because a collection that grows only makes more of them so. */
    private static int boilerplate(List<Copy> doubtful, RepeatedSentences repeated) {
        return (int)
                doubtful.stream().filter(copy -> isBoilerplate(copy, repeated)).count();
    }

    /** Whether a passage is repeated in many articles. */
    private static boolean isBoilerplate(Copy copy, RepeatedSentences repeated) {
        Progress.checkpoint();
        IndexedArticle a = copy.a().article();
        int first = a.sentenceOf(copy.a().from());
        int last = a.sentenceOf(copy.a().to() - 1);
        return IntStream.rangeClosed(first, last).anyMatch(s -> repeated.isRepeated(a, s));
    }

    /** Whether a passage is only a part of two articles that tell of different things: then it is boilerplate when many have it. */
    private boolean mayBeBoilerplate(Copy copy) {
        boolean isSmall = isPart(copy, SMALL_PART);
        return isSmall && weights.similarity() < CLEARLY_SAME_EVENT
                || isPart(copy, LARGE_PART) && weights.similarityOutside(copy.a(), copy.b()) < UNRELATED;
    }

    private static boolean isPart(Copy copy, double share) {
        return copy.a().size() <= share * copy.a().article().size()
                && copy.b().size() <= share * copy.b().article().size();
    }

    /** How far two articles, alike as they are, are from telling of one event for certain. */
    private static double distance(double similarity) {
        return Math.max(0, CLEARLY_SAME_EVENT - similarity);
    }

    private void addReported(IndexedArticle a, IndexedArticle b, List<Link> links) {
        List<Link> before = List.copyOf(links);
        double needed = LEAST_EVIDENCE + distance(weights.similarity()) * EVIDENCE_STEP;
        for (Report report : reported.match(a, b, needed)) {
            if (!isInside(report.quotation().span(), report.told(), before)) {
                links.add(LinkWording.reported(
                        report, a.passage(report.quotation().span()), b.passage(report.told())));
            }
        }
        for (Report report : reported.match(b, a, needed)) {
            if (!isInside(report.told(), report.quotation().span(), before)) {
                links.add(LinkWording.reported(
                        report,
                        a.passage(report.told()),
                        b.passage(report.quotation().span())));
            }
        }
    }

    private static boolean isInside(Span a, Span b, List<Link> links) {
        Progress.checkpoint();
        return links.stream()
                .anyMatch(link -> link.a().span().overlap(a) > a.length() / 2
                        && link.b().span().overlap(b) > b.length() / 2);
    }

    /** How strong a fact must be, given the links that the two articles have already. */
    private double neededStrength(List<Link> links) {
        long shared = links.stream()
                .filter(link -> link.grade().isUtterance() && link.score() >= SURE)
                .count();
        return LEAST_STRENGTH + distance(weights.similarity() + SHARED_QUOTATION * shared) * STRENGTH_STEP;
    }

    /** The facts of two articles that tell of one event, in so far as they are not linked already; too weak ones, too, when others can support them. */
    private List<Fact> facts(IndexedArticle a, IndexedArticle b, List<Link> before, double needed) {
        if (weights.similarity() < SAME_EVENT) {
            return List.of();
        }
        boolean mayBeSupported = weights.similarity() >= SupportedFacts.LEAST_SIMILARITY;
        double least = mayBeSupported ? SupportedFacts.LEAST_STRENGTH : needed;
        return FactSelection.of(facts.match(a, b), least, conflicts).stream()
                .filter(fact -> !isLinked(fact, before) && !isSaidBy(before, LinkWording.fact(fact)))
                .toList();
    }

    /** Whether links say already what this one does: they join its places, or one of them to where its words were copied. */
    private static boolean isSaidBy(List<Link> before, Link fact) {
        return SamePlaces.haveALink(fact, before)
                || fact.grade() == Grade.IDENTICAL
                        && before.stream()
                                .filter(copy -> copy.grade().isUtterance() && copy.score() >= NEARLY_THE_SAME)
                                .anyMatch(copy -> isCopied(copy, fact));
    }

    /** Whether most words of the fact stand in passages that are linked already. */
    private static boolean isLinked(Fact fact, List<Link> links) {
        Progress.checkpoint();
        IndexedArticle a = fact.a().article();
        IndexedArticle b = fact.b().article();
        long inLinks = fact.matches().stream()
                .filter(m -> links.stream()
                        .anyMatch(link -> link.a().span().overlaps(a.span(m.a(), m.a() + 1))
                                && link.b().span().overlaps(b.span(m.b(), m.b() + 1))))
                .count();
        return 2 * inLinks > fact.matches().size();
    }
}
