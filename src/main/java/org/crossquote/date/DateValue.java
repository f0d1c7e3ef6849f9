package org.crossquote.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Locale;

/** A time as exactly as a text tells it. {@link #toString} gives it in ISO 8601. */
public sealed interface DateValue {
    /** The first day of it. */
    LocalDate first();

    /** The last day of it. */
    LocalDate last();

    /** A day. */
    record Day(LocalDate date) implements DateValue {
        @Override
        public LocalDate first() {
            return date;
        }

        @Override
        public LocalDate last() {
            return date;
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** A time of a day, to the minute. */
    record Moment(LocalDate date, LocalTime time) implements DateValue {
        @Override
        public LocalDate first() {
            return date;
        }

        @Override
        public LocalDate last() {
            return date;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%sT%02d:%02d", date, time.getHour(), time.getMinute());
        }
    }

    /**
     * A week, which begins on Monday.
     *
     * @param year the year that it belongs to by ISO 8601
     * @param week its number in that year, from 1
     */
    record Week(int year, int week) implements DateValue {
        /** The week of a day. */
        public static Week of(LocalDate day) {
            return new Week(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }

        @Override
        public LocalDate first() {
            return LocalDate.of(year, 1, 4)
                    .with(WeekFields.ISO.weekOfWeekBasedYear(), week)
                    .with(DayOfWeek.MONDAY);
        }

        @Override
        public LocalDate last() {
            return first().plusDays(6);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%04d-W%02d", year, week);
        }
    }

    /** A month, 1 for January. */
    record Month(int year, int month) implements DateValue {
        @Override
        public LocalDate first() {
            return LocalDate.of(year, month, 1);
        }

        @Override
        public LocalDate last() {
            return YearMonth.of(year, month).atEndOfMonth();
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%04d-%02d", year, month);
        }
    }

    /** A year. */
    record Year(int year) implements DateValue {
        @Override
        public LocalDate first() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate last() {
            return LocalDate.of(year, 12, 31);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%04d", year);
        }
    }
}
