package org.crossquote.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossquote.link.Fact.Match;
import org.crossquote.link.ReportedMatcher.Report;
import org.crossquote.text.Span;

/** Finds all links between two articles. What it gives depends on these two alone. */
final class PairAnalysis {
    /** Two articles that are less alike tell of different events, and no facts are sought. */
    private static final double SAME_EVENT = Double.parseDouble(System.getProperty("EVENT", "0.22"));

    /** Facts that fit less well are not shown. */
    private static final double LEAST_STRENGTH = Double.parseDouble(System.getProperty("FACT", "2.5"));

    static final double LEAST_EVIDENCE = Double.parseDouble(System.getProperty("STRONG", "10"));
    static final double CLEARLY_SAME_EVENT = Double.parseDouble(System.getProperty("CLEAR", "0.35"));
    static final double STRICTER = Double.parseDouble(System.getProperty("STRICTER", "90"));
    private final PairWeights weights;
    private final UtteranceMatcher utterances;
    private final ReportedMatcher reported;
    private final FactMatcher facts;

    PairAnalysis(Lexicon lexicon) {
        this.weights = new PairWeights(lexicon);
        this.utterances = new UtteranceMatcher(lexicon);
        this.reported = new ReportedMatcher(lexicon, weights);
        this.facts = new FactMatcher(weights);
    }

    /** The links from a to b. */
    List<Link> links(IndexedArticle a, IndexedArticle b) {
        weights.weigh(a, b);
        List<Link> links = new ArrayList<>(utterances.match(a, b, weights.similarity()));
        if (weights.similarity() >= SAME_EVENT) {
            addReported(a, b, links);
            addFacts(a, b, links);
        }
        return links;
    }

    private void addReported(IndexedArticle a, IndexedArticle b, List<Link> links) {
        Set<Span> linked = links.stream()
                .flatMap(link ->
                        java.util.stream.Stream.of(link.a().span(), link.b().span()))
                .collect(Collectors.toSet());
        for (Report report : reported.match(a, b, neededForReport())) {
            Passage quoted = a.passage(report.quotation().span());
            links.add(link(report, quoted, b.passage(report.told())));
        }
        for (Report report : reported.match(b, a, neededForReport())) {
            Passage quoted = b.passage(report.quotation().span());
            links.add(link(report, a.passage(report.told()), quoted));
        }
    }

    private static Link link(Report report, Passage a, Passage b) {
        double score = Math.min(0.95, 0.4 + 0.3 * report.share() + report.evidence() / 100);
        return new Link(
                Grade.REPORTED, score, a, b, "quoted in one article, told without quotation marks in the other");
    }

    /** The less alike two articles are, the better must a fact fit. */
    private double leastStrength() {
        return LEAST_STRENGTH + Math.max(0, CLEARLY_SAME_EVENT - weights.similarity()) * STRICTER;
    }

    private double neededForReport() {
        return LEAST_EVIDENCE + Math.max(0, CLEARLY_SAME_EVENT - weights.similarity()) * 2 * STRICTER;
    }

    private void addFacts(IndexedArticle a, IndexedArticle b, List<Link> links) {
        List<Link> before = List.copyOf(links);
        for (Fact fact : FactSelection.of(facts.match(a, b), leastStrength())) {
            if (!isLinked(fact, before)) {
                links.add(link(fact));
            }
        }
    }

    /** Whether most words of the fact stand in passages that are linked already. */
    private static boolean isLinked(Fact fact, List<Link> links) {
        IndexedArticle a = fact.a().article();
        IndexedArticle b = fact.b().article();
        long inLinks = fact.matches().stream()
                .filter(m -> links.stream()
                        .anyMatch(link -> link.a().span().overlaps(a.span(m.a(), m.a() + 1))
                                && link.b().span().overlaps(b.span(m.b(), m.b() + 1))))
                .count();
        return 2 * inLinks > fact.matches().size();
    }

    private static Link link(Fact fact) {
        IndexedArticle a = fact.a().article();
        IndexedArticle b = fact.b().article();
        return new Link(
                Grade.SAME_FACT,
                fact.strength() / (fact.strength() + 2),
                a.passage(a.span(fact.a().from(), fact.a().to())),
                b.passage(b.span(fact.b().from(), fact.b().to())),
                "both tell of " + words(fact));
    }

    private static String words(Fact fact) {
        IndexedArticle a = fact.a().article();
        Set<String> words = new HashSet<>();
        return fact.matches().stream()
                .map(Match::a)
                .map(a::word)
                .filter(words::add)
                .collect(Collectors.joining(", "));
    }
}
