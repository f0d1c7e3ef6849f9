package org.crossquote.difference.told;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossquote.difference.Difference;
import org.crossquote.difference.DifferenceKind;
import org.crossquote.difference.words.DifferenceLanguages;
import org.crossquote.link.fact.Fact;
import org.crossquote.link.fact.FactMatcher;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.index.PairWeights;
import org.crossquote.link.index.WordRange;
import org.crossquote.link.words.ConceptTable;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;

/** Finds differences between what two articles tell in their own words. One for each thread: it keeps tables from pair to pair. */
public final class ToldDifferences {
    /** Two sentences go together when they fit one of them nearly as well as its best does: one may tell what two of the other article do. */
    private static final double NEARLY = 0.65;

    /** Sentences that fit less tell of different things. */
    private static final double LEAST_STRENGTH = 0.9;

    /** Sentences that share less are not looked at. */
    private static final double LEAST_SHARED = 0.8;

    /** What each word beyond the third counts that stands in a row with the same in both sentences. */
    private static final double RUN = 0.8;

    private final PairWeights weights;
    private final FactMatcher matcher;
    private final List<ToldRule> rules;

    /**
     * @param concepts the concepts of all articles that will be compared
     * @param languages what is known of their languages
     */
    public ToldDifferences(ConceptTable concepts, DifferenceLanguages languages) {
        this.weights = new PairWeights(concepts);
        this.matcher = new FactMatcher(weights, LEAST_SHARED);
        NamesApart apart = new NamesApart(languages);
        OtherNames others = new OtherNames(apart);
        this.rules = List.of(
                new LaterRule(),
                new DenialRule(),
                new OppositeRule(others),
                new NumberRule(others),
                new DateRule(),
                new TimeRule(others),
                new NameRule(languages, apart));
    }

    /** The differences between two articles that tell of one event. */
    public List<Difference> find(TaggedArticle a, TaggedArticle b) {
        OtherEvents events = OtherEvents.of(a, b);
        if (events.areOther()) {
            return List.of();
        }
        weights.weigh(a.article(), b.article());
        List<Difference> found = new ArrayList<>();
        for (Fact fact : fitting(matcher.match(a.article(), b.article()))) {
            Progress.checkpoint();
            ToldSentence ofA = sentence(a, fact.a().from());
            ToldSentence ofB = sentence(b, fact.b().from());
            if (ofA != null && ofB != null) {
                ToldPair pair = new ToldPair(fact, ofA, ofB, a, b, weights);
                rules.stream()
                        .map(rule -> rule.difference(pair))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .ifPresent(found::add);
            }
        }
        return events.mayBeOther() && !areOfNames(found) ? List.of() : found;
    }

    /** Whether nothing but who or where is told differently: with more than that, it is another event. */
    private static boolean areOfNames(List<Difference> found) {
        return found.stream()
                .map(Difference::kind)
                .allMatch(kind -> kind == DifferenceKind.NAME || kind == DifferenceKind.PLACE);
    }

    private static @Nullable ToldSentence sentence(TaggedArticle article, int word) {
        return article.sentence(article.article().sentenceOf(word));
    }

    /** The pairs of sentences that fit nearly as well as any other pair with one of them. */
    private static List<Fact> fitting(List<Fact> facts) {
        Map<Integer, Double> bestOfA = new HashMap<>();
        Map<Integer, Double> bestOfB = new HashMap<>();
        Map<Fact, Double> fits = new IdentityHashMap<>();
        for (Fact fact : facts) {
            Progress.checkpoint();
            double fit = fact.strength() + RUN * CommonRun.of(sentence(fact.a()), sentence(fact.b()));
            fits.put(fact, fit);
            bestOfA.merge(number(fact.a()), fit, Math::max);
            bestOfB.merge(number(fact.b()), fit, Math::max);
        }
        return facts.stream()
                .filter(fact -> fits.getOrDefault(fact, 0.0) >= LEAST_STRENGTH)
                .filter(fact -> fits.getOrDefault(fact, 0.0)
                        >= NEARLY
                                * Math.min(
                                        bestOfA.getOrDefault(number(fact.a()), 0.0),
                                        bestOfB.getOrDefault(number(fact.b()), 0.0)))
                .sorted(Comparator.comparingDouble(fits::get).reversed())
                .toList();
    }

    private static int number(WordRange clause) {
        return clause.article().sentenceOf(clause.from());
    }

    private static WordRange sentence(WordRange clause) {
        IndexedArticle article = clause.article();
        return new WordRange(article, article.sentenceStart(number(clause)), article.sentenceStart(number(clause) + 1));
    }
}
