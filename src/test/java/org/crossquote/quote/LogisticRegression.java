package org.crossquote.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A logistic regression over traits that hold or do not, fitted by Newton's method with a penalty on large weights. */
final class LogisticRegression {
    private static final String BIAS = "bias";
    private static final int RAREST = 8;
    private static final int STEPS = 25;

    private final List<String> names;
    private final double[] weights;
    private final Map<String, Integer> index = new HashMap<>();

    private LogisticRegression(List<String> names, double[] weights) {
        this.names = names;
        this.weights = weights;
        for (int i = 0; i < names.size(); i++) {
            index.put(names.get(i), i);
        }
    }

    /**
     * The weights that fit the cases, for traits that are not too rare.
     *
     * @param penalty what the square of a weight costs; more for fewer cases
     */
    static LogisticRegression fit(List<Set<String>> cases, List<Boolean> outcomes, double penalty) {
        Map<String, Integer> counts = new TreeMap<>();
        cases.forEach(c -> c.forEach(t -> counts.merge(t, 1, Integer::sum)));
        List<String> names = new ArrayList<>(List.of(BIAS));
        counts.forEach((trait, n) -> names.addAll(n >= RAREST ? List.of(trait) : List.of()));
        LogisticRegression fit = new LogisticRegression(names, new double[names.size()]);
        List<int[]> rows = cases.stream().map(fit::row).toList();
        for (int i = 0; i < STEPS; i++) {
            fit.step(rows, outcomes, penalty);
        }
        return fit;
    }

    /** The share of true outcomes to be expected. */
    double share(Set<String> traits) {
        return share(row(traits));
    }

    /** The weights by trait, those that round to nothing left out. */
    Map<String, Double> weights() {
        Map<String, Double> byName = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            if (Math.abs(weights[i]) >= 0.005) {
                byName.put(names.get(i), weights[i]);
            }
        }
        return byName;
    }

    private double share(int[] row) {
        double sum = 0;
        for (int i : row) {
            sum += weights[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private int[] row(Set<String> traits) {
        List<Integer> row = new ArrayList<>(List.of(0));
        traits.stream().filter(index::containsKey).map(index::get).forEach(row::add);
        return row.stream().mapToInt(Integer::intValue).toArray();
    }

    private void step(List<int[]> rows, List<Boolean> outcomes, double penalty) {
        int n = weights.length;
        double[][] system = new double[n][n + 1];
        for (int i = 1; i < n; i++) {
            system[i][i] = penalty;
            system[i][n] = -penalty * weights[i];
        }
        for (int r = 0; r < rows.size(); r++) {
            double share = share(rows.get(r));
            double curvature = Math.max(1e-9, share * (1 - share));
            for (int i : rows.get(r)) {
                system[i][n] += (outcomes.get(r) ? 1 : 0) - share;
                for (int k : rows.get(r)) {
                    system[i][k] += curvature;
                }
            }
        }
        double[] change = solve(system);
        for (int i = 0; i < n; i++) {
            weights[i] += change[i];
        }
    }

    /** Solves the linear system, its right side in the last column, by elimination; the matrix is positive definite. */
    private static double[] solve(double[][] system) {
        int n = system.length;
        for (int i = 0; i < n; i++) {
            for (int k = i + 1; k < n; k++) {
                double factor = system[k][i] / system[i][i];
                for (int c = i; factor != 0 && c <= n; c++) {
                    system[k][c] -= factor * system[i][c];
                }
            }
        }
        double[] solution = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double sum = system[i][n];
            for (int k = i + 1; k < n; k++) {
                sum -= system[i][k] * solution[k];
            }
            solution[i] = sum / system[i][i];
        }
        return solution;
    }
}
