package org.crossquote.date.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossquote.date.DateValue;

/**
 * On which day of a year a holiday falls, or in which week.
 *
 * @param rule how the word files say it: {@code 12-25}, {@code easter-2}, {@code 11-thu-4} for the fourth Thursday, {@code 05-mon-last}, and
 *     {@code 11-thu-4+1} for the day after; {@code 12-25-sun-4} for the fourth Sunday before a day, {@code 12-25-sun-4-7} for seven
 *     days before that, and {@code week easter-2} for the whole week of a day
 */
record HolidayDay(String rule) {
    private static final Pattern FIXED = Pattern.compile("(\\d\\d)-(\\d\\d)");
    private static final Pattern EASTER = Pattern.compile("easter([+-]\\d+)");
    private static final Pattern WEEKDAY = Pattern.compile("(\\d\\d)-([a-z]{3})-(\\d|last)(?:\\+(\\d+))?");
    private static final Pattern BEFORE = Pattern.compile("(\\d\\d-\\d\\d)-([a-z]{3})-(\\d)(?:-(\\d+))?");
    private static final String WEEK = "week ";
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    /** A day as exactly as the rule tells it. */
    DateValue value(LocalDate day) {
        return rule.startsWith(WEEK) ? DateValue.Week.of(day) : new DateValue.Day(day);
    }

    /** The day in a year; of a week one of its days. */
    LocalDate in(int year) {
        return rule.startsWith(WEEK) ? day(rule.substring(WEEK.length()), year) : day(rule, year);
    }

    private static LocalDate day(String rule, int year) {
        Matcher fixed = FIXED.matcher(rule);
        if (fixed.matches()) {
            return LocalDate.of(year, Integer.parseInt(fixed.group(1)), Integer.parseInt(fixed.group(2)));
        }
        Matcher easter = EASTER.matcher(rule);
        if (easter.matches()) {
            return easter(year).plusDays(Integer.parseInt(easter.group(1)));
        }
        Matcher before = BEFORE.matcher(rule);
        if (before.matches()) {
            LocalDate last = day(before.group(1), year).with(TemporalAdjusters.previous(weekday(before.group(2))));
            long days = before.group(4) == null ? 0 : Long.parseLong(before.group(4));
            return last.minusWeeks(Long.parseLong(before.group(3)) - 1).minusDays(days);
        }
        Matcher weekday = WEEKDAY.matcher(rule);
        if (!weekday.matches()) {
            throw new IllegalStateException("not a rule of a holiday: " + rule);
        }
        DayOfWeek day = weekday(weekday.group(2));
        LocalDate month = LocalDate.of(year, Integer.parseInt(weekday.group(1)), 1);
        LocalDate date = weekday.group(3).equals("last")
                ? month.with(TemporalAdjusters.lastInMonth(day))
                : month.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(weekday.group(3)), day));
        return date.plusDays(weekday.group(4) == null ? 0 : Integer.parseInt(weekday.group(4)));
    }

    private static DayOfWeek weekday(String name) {
        return DayOfWeek.of(DAYS.indexOf(name) + 1);
    }

    /** Easter Sunday by the Gregorian calendar, after the method of Oudin. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        int moon = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        int days = moon - weekday;
        int month = 3 + (days + 40) / 44;
        return LocalDate.of(year, month, days + 28 - 31 * (month / 4));
    }
}
