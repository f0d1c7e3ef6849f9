package org.crossquote.date.line;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where days stand on the line: later ones further right, and the longer nothing is told between two, the further apart, but not in proportion,
 * so that a year long ago does not push all the rest together. Immutable.
 */
public final class TimeScale {
    private static final double MIDDLE = 0.5;
    private final NavigableMap<LocalDate, Double> shares;

    private TimeScale(NavigableMap<LocalDate, Double> shares) {
        this.shares = shares;
    }

    /** A line on which some days stand. */
    public static TimeScale of(Collection<LocalDate> days) {
        NavigableMap<LocalDate, Double> sums = new TreeMap<>();
        double sum = 0;
        LocalDate before = null;
        for (LocalDate day : new TreeSet<>(days)) {
            sum += before == null ? 0 : Math.sqrt(Math.sqrt(ChronoUnit.DAYS.between(before, day)));
            sums.put(day, sum);
            before = day;
        }
        double all = sum;
        sums.replaceAll((day, share) -> all == 0 ? MIDDLE : share / all);
        return new TimeScale(sums);
    }

    /** Where a day stands, from 0 for the first to 1 for the last; the middle for one that is not on the line. */
    public double share(LocalDate day) {
        return shares.getOrDefault(day, MIDDLE);
    }

    /** All days with their places, in their order. */
    public Map<LocalDate, Double> all() {
        return shares;
    }
}
