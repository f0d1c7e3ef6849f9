package org.crossquote.date;

import java.time.LocalDate;

/** The units in which texts count time; no more is said by "two weeks ago" than a week. */
public enum DateUnit {
    DAY {
        @Override
        public DateValue shifted(LocalDate day, int count) {
            return new DateValue.Day(day.plusDays(count));
        }
    },
    WEEK {
        @Override
        public DateValue shifted(LocalDate day, int count) {
            return DateValue.Week.of(day.plusWeeks(count));
        }
    },
    MONTH {
        @Override
        public DateValue shifted(LocalDate day, int count) {
            LocalDate other = day.plusMonths(count);
            return new DateValue.Month(other.getYear(), other.getMonthValue());
        }
    },
    YEAR {
        @Override
        public DateValue shifted(LocalDate day, int count) {
            return new DateValue.Year(day.getYear() + count);
        }
    };

    /**
     * The unit that lies a number of units after the one of a day.
     *
     * @param day the day to count from
     * @param count how many units; below 0 for those before
     */
    public abstract DateValue shifted(LocalDate day, int count);

    /** The day that lies a number of units after another, as in "two weeks after 3 May". */
    public LocalDate from(LocalDate day, int count) {
        return switch (this) {
            case DAY -> day.plusDays(count);
            case WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case YEAR -> day.plusYears(count);
        };
    }
}
