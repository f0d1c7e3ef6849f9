package org.crossquote.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time as exactly as a text tells it. {@link #toString} gives it in ISO 8601. */
public sealed interface DateValue {
    /** Its forms in ISO 8601. */
    Pattern ISO = Pattern.compile("(?<year>\\d{4})(?:-W(?<week>\\d\\d)"
            + "|-(?<month>\\d\\d)(?:-(?<day>\\d\\d)(?:[T ](?<time>\\d\\d:\\d\\d))?)?)?");

    /** The first day of it. */
    LocalDate first();

    /** The last day of it. */
    LocalDate last();

    /** Reads what {@link #toString} writes; empty where it is none, or no day of the calendar. */
    static Optional<DateValue> parse(String iso) {
        Matcher m = ISO.matcher(iso.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(m.group("year"));
            if (m.group("week") != null) {
                Week week = new Week(year, Integer.parseInt(m.group("week")));
                return Week.of(week.first()).equals(week) ? Optional.of(week) : Optional.empty();
            }
            if (m.group("day") != null) {
                LocalDate date =
                        LocalDate.of(year, Integer.parseInt(m.group("month")), Integer.parseInt(m.group("day")));
                return Optional.of(
                        m.group("time") == null ? new Day(date) : new Moment(date, LocalTime.parse(m.group("time"))));
            }
            return Optional.of(
                    m.group("month") == null
                            ? new Year(year)
                            : new Month(
                                    year,
                                    YearMonth.of(year, Integer.parseInt(m.group("month")))
                                            .getMonthValue()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

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
