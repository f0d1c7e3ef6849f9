package org.crossquote.date.rule;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.crossquote.date.DateUnit;
import org.crossquote.date.DateValue;
import org.jspecify.annotations.Nullable;

/**
 * The day on which an article was published, and what dates without a year mean that are counted from it.
 *
 * @param date the day, or null where it is not known: then nothing can be counted from it
 */
public record ArticleDay(@Nullable LocalDate date) {
    /** A date on the other side of the article than the verb says has to be that much nearer than one on its side. */
    private static final double AGAINST_TENSE = 5;

    /** The unit that lies a number of units away from the article. */
    @Nullable
    DateValue shifted(DateUnit unit, int count) {
        return date == null ? null : unit.shifted(date, count);
    }

    /** The day with that number in that month, in the year that is nearest; null where it is not known or no such day is. */
    @Nullable
    LocalDate day(int month, int day, Tense tense) {
        return nearest(year -> valid(year, month, day), tense);
    }

    /** The month in the year that is nearest. */
    DateValue.@Nullable Month month(int month, Tense tense) {
        LocalDate first = nearest(year -> LocalDate.of(year, month, 1), tense);
        return first == null ? null : new DateValue.Month(first.getYear(), month);
    }

    /** The one of several days, one a year, that is nearest. */
    @Nullable
    LocalDate nearest(IntFunction<@Nullable LocalDate> inYear, Tense tense) {
        if (date == null) {
            return null;
        }
        LocalDate best = null;
        double least = Double.MAX_VALUE;
        for (int year = date.getYear() - 1; year <= date.getYear() + 1; year++) {
            LocalDate day = inYear.apply(year);
            if (day != null && distance(date, day, tense) < least) {
                best = day;
                least = distance(date, day, tense);
            }
        }
        return best;
    }

    private static double distance(LocalDate article, LocalDate day, Tense tense) {
        long days = ChronoUnit.DAYS.between(article, day);
        if (tense == Tense.SURELY_PAST) {
            return days > 0 ? Integer.MAX_VALUE : -days;
        }
        boolean isAgainst = tense == Tense.PAST && days > 0 || tense == Tense.FUTURE && days < 0;
        return Math.abs(days) * (isAgainst ? AGAINST_TENSE : 1);
    }

    /** The last such day of the week up to the article, or the next one where the verb says so. */
    @Nullable
    LocalDate weekday(int weekday, Tense tense) {
        if (date == null) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(weekday);
        return tense == Tense.FUTURE
                ? date.with(TemporalAdjusters.nextOrSame(day))
                : date.with(TemporalAdjusters.previousOrSame(day));
    }

    /** The next such day of the week that nobody would call tomorrow or the day after. */
    @Nullable
    LocalDate weekdayNext(int weekday) {
        LocalDate next = weekdayAfter(weekday);
        return next == null || date == null || next.isAfter(date.plusDays(2)) ? next : next.plusWeeks(1);
    }

    /** The last such day of the week before the article. */
    @Nullable
    LocalDate weekdayBefore(int weekday) {
        return date == null ? null : date.with(TemporalAdjusters.previous(DayOfWeek.of(weekday)));
    }

    /** The first such day of the week after the article. */
    @Nullable
    LocalDate weekdayAfter(int weekday) {
        return date == null ? null : date.with(TemporalAdjusters.next(DayOfWeek.of(weekday)));
    }

    /** The day of a week that lies a number of weeks away. */
    @Nullable
    LocalDate weekdayOfWeek(int weekday, int weeks) {
        return date == null ? null : date.plusWeeks(weeks).with(DayOfWeek.of(weekday));
    }

    /** A day, or null where the calendar has none such. */
    static @Nullable LocalDate valid(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A day as a value. */
    static DateValue.@Nullable Day value(@Nullable LocalDate day) {
        return day == null ? null : new DateValue.Day(day);
    }
}
