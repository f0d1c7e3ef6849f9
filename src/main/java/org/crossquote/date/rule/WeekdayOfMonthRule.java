package org.crossquote.date.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.crossquote.date.DateUnit;
import org.crossquote.date.DateValue;
import org.crossquote.date.words.DateWord;
import org.crossquote.message.Message;
import org.jspecify.annotations.Nullable;

/** A weekday or day by its number in a month: "the first Monday in September", "der letzte Freitag im Mai 2014", "the 15th of next month". */
final class WeekdayOfMonthRule implements DateRule {
    private static final int LAST = -1;
    private final MonthRule months = new MonthRule();

    @Override
    public @Nullable Found at(Scene scene, int at) {
        int first = at + scene.length(DateWord.ARTICLE, at);
        boolean isLast = scene.is(DateWord.LAST, first);
        Part number = isLast ? new Part(LAST, first + scene.length(DateWord.LAST, first)) : Numbers.day(scene, first);
        boolean isLastButOne = scene.tokens().is(first - 1, "-"); // "avant-dernier"
        if (number == null || isLastButOne) {
            return null;
        }
        Part weekday = WeekdayPart.at(scene, number.end());
        if (weekday == null
                && scene.is(DateWord.UNIT, number.end())
                && UnitShift.unit(scene, number.end()) == DateUnit.DAY) {
            return dayIn(scene, at, number);
        }
        if (weekday == null) {
            boolean isOther = scene.is(DateWord.ORDINAL, first)
                    && number.value() != 1; // "the second of this month" may be of two
            return isLast || isOther ? null : dayOf(scene, at, number);
        }
        int of = scene.length(DateWord.OF, weekday.end());
        Found month = of == 0 ? null : month(scene, weekday.end() + of);
        if (month == null || scene.tokens().isNumber(first) && number.end() == first + 1) {
            return null;
        }
        LocalDate day = month.value() instanceof DateValue.Month value
                ? value.first().with(TemporalAdjusters.dayOfWeekInMonth(number.value(), DayOfWeek.of(weekday.value())))
                : null;
        return new Found(at, month.to(), ArticleDay.value(day), month.relative(), month.why());
    }

    /** "the last day of May", "the last day of 2014". */
    private @Nullable Found dayIn(Scene scene, int at, Part number) {
        int end = number.end() + scene.length(DateWord.UNIT, number.end());
        int of = scene.length(DateWord.OF, end);
        Part year = of == 0 ? null : Numbers.year(scene.tokens(), end + of);
        Found month = of == 0 ? null : month(scene, end + of);
        if (year != null) {
            DateValue value = new DateValue.Year(year.value());
            month = new Found(at, year.end(), value, false, Message.of("day-of-month"));
        }
        if (month == null || month.value() == null) {
            return null;
        }
        LocalDate day = number.value() == LAST
                ? month.value().last()
                : month.value().first().plusDays(number.value() - 1);
        return new Found(at, month.to(), ArticleDay.value(day), month.relative(), month.why());
    }

    /** "the 15th of this month", "el 15 del mes pasado". */
    private static @Nullable Found dayOf(Scene scene, int at, Part number) {
        int of = Math.max(scene.length(DateWord.DAY_OF, number.end()), scene.length(DateWord.OF, number.end()));
        UnitShift shift = of == 0 && scene.words().has("bare-units") ? null : UnitShift.at(scene, number.end() + of);
        if (shift == null || shift.unit() != DateUnit.MONTH) {
            return null;
        }
        LocalDate month =
                scene.article().date() == null ? null : scene.article().date().plusMonths(shift.count());
        LocalDate day = month == null ? null : ArticleDay.valid(month.getYear(), month.getMonthValue(), number.value());
        return new Found(at, shift.end(), ArticleDay.value(day), true, scene.counted("relative"));
    }

    private @Nullable Found month(Scene scene, int at) {
        int unit = scene.length(DateWord.UNIT, at);
        int of = unit == 0 ? 0 : scene.length(DateWord.OF, at + unit);
        Found month = of == 0 ? months.at(scene, at) : months.at(scene, at + unit + of); // "del mes de mayo"
        UnitShift shift = month == null ? UnitShift.at(scene, at) : null; // before "the month": "du mois prochain"
        UnitShift current = month == null && shift == null ? UnitShift.current(scene, at) : null;
        if (current != null && current.unit() != DateUnit.DAY) {
            DateValue value = scene.article().shifted(current.unit(), 0);
            return new Found(at, current.end(), value, true, scene.counted("relative"));
        }
        return shift == null || shift.unit() != DateUnit.MONTH
                ? month
                : new Found(
                        at,
                        shift.end(),
                        scene.article().shifted(DateUnit.MONTH, shift.count()),
                        true,
                        scene.counted("relative"));
    }
}
