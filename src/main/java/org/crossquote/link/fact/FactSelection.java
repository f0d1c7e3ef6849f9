package org.crossquote.link.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        // Clauses that stand apart have no word in common; most of them do.
        return x.a().overlaps(y.a()) && share(x.matches(), y.matches(), true) >= 0.5
                || x.b().overlaps(y.b()) && share(x.matches(), y.matches(), false) >= 0.5;
    }

    private static double share(List<Match> x, List<Match> y, boolean inA) {
        int common = 0;
        for (int i = 0; i < y.size(); i++) {
            if (hasWord(x, inA ? y.get(i).a() : y.get(i).b(), inA)) {
                common++;
            }
        }
        return (double) common / Math.min(x.size(), y.size());
    }

    /** A clause has few words: looking through them is quicker than any table of them. */
    private static boolean hasWord(List<Match> matches, int word, boolean inA) {
        for (int i = 0; i < matches.size(); i++) {
            if (word == (inA ? matches.get(i).a() : matches.get(i).b())) {
                return true;
            }
        }
        return false;
    }
}
