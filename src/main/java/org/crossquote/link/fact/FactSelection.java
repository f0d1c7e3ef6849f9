package org.crossquote.link.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossquote.link.fact.Fact.Match;
import org.crossquote.work.Progress;

/** Chooses among the facts of two articles: a clause goes with those that fit it best. */
public final class FactSelection {
    /** A fact that rests on the words of a better one must be nearly as strong. */
    private static final double NEARLY = 0.6;

    private final List<Fact> kept = new ArrayList<>();
    private final FactConflicts conflicts;

    private FactSelection(FactConflicts conflicts) {
        this.conflicts = conflicts;
    }

    /**
     * The facts that stand beside their competitors, the strongest first.
     *
     * @param leastStrength weaker ones are left out
     * @param conflicts tells which of them cannot be one fact
     */
    public static List<Fact> of(List<Fact> facts, double leastStrength, FactConflicts conflicts) {
        FactSelection selection = new FactSelection(conflicts);
        facts.stream()
                .filter(f -> f.matches().size() > 1 && f.strength() >= leastStrength)
                .filter(selection::tells)
                .sorted(Comparator.comparingDouble(FactSelection::strength)
                        .reversed()
                        .thenComparingInt(f -> f.a().from())
                        .thenComparingInt(f -> f.b().from()))
                .filter(selection::stands)
                .forEach(selection.kept::add);
        return List.copyOf(selection.kept);
    }

    private boolean tells(Fact fact) {
        Progress.checkpoint();
        return FactConflicts.countSomething(fact) && !conflicts.isIn(fact);
    }

    /** Two articles may have a million facts: sorting them takes long. */
    private static double strength(Fact fact) {
        Progress.checkpoint();
        return fact.strength();
    }

    private boolean stands(Fact fact) {
        Progress.checkpoint();
        return kept.stream()
                .noneMatch(better -> fact.strength() < NEARLY * better.strength() && restsOnSameWords(fact, better));
    }

    private static boolean restsOnSameWords(Fact x, Fact y) {
        return share(x.matches(), y.matches(), true) >= 0.5 || share(x.matches(), y.matches(), false) >= 0.5;
    }

    private static double share(List<Match> x, List<Match> y, boolean inA) {
        Set<Integer> words = new HashSet<>();
        x.forEach(m -> words.add(inA ? m.a() : m.b()));
        long common =
                y.stream().filter(m -> words.contains(inA ? m.a() : m.b())).count();
        return (double) common / Math.min(x.size(), y.size());
    }
}
