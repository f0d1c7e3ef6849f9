package org.crossquote.date.rule;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.crossquote.date.DateUnit;
import org.crossquote.date.DateValue;
import org.crossquote.date.words.DateWord;
import org.crossquote.message.Message;
import org.jspecify.annotations.Nullable;

/** A week or a month by its number in a year: "week 27 of last year", "KW 12", "la primera semana de 2015", "the 9th month of next year". */
final class WeekNumberRule implements DateRule {
    private static final int LAST = Integer.MAX_VALUE;

    @Override
    public @Nullable Found at(Scene scene, int at) {
        int named = scene.length(DateWord.WEEK_NUMBER, at);
        int length = named > 0 ? named : scene.length(DateWord.UNIT, at);
        if (length > 0) {
            int number = scene.tokens().number(at + length);
            boolean isWeek = named > 0 || UnitShift.unit(scene, at) == DateUnit.WEEK;
            return isWeek && number > 0 ? found(scene, at, at + length + 1, DateUnit.WEEK, number, named > 0) : null;
        }
        int first = at + scene.length(DateWord.ARTICLE, at);
        boolean isLast = scene.is(DateWord.LAST, first);
        Part part = isLast ? new Part(LAST, first + scene.length(DateWord.LAST, first)) : ordinal(scene, first);
        int weekNumber = part == null ? 0 : scene.length(DateWord.WEEK_NUMBER, part.end());
        if (part != null && weekNumber > 0) {
            return found(scene, at, part.end() + weekNumber, DateUnit.WEEK, part.value(), true);
        }
        if (part == null || !scene.is(DateWord.UNIT, part.end())) {
            return null;
        }
        int end = part.end() + scene.length(DateWord.UNIT, part.end());
        return found(scene, at, end, UnitShift.unit(scene, part.end()), part.value(), false);
    }

    private static @Nullable Part ordinal(Scene scene, int at) {
        Part part = Numbers.day(scene, at);
        return part != null && (!scene.tokens().isNumber(at) || part.end() > at + 1) ? part : null;
    }

    /** With the year behind it; without one only where its name tells that it is a week of the year. */
    private static @Nullable Found found(Scene scene, int at, int end, DateUnit unit, int number, boolean isNamed) {
        YearPart told = YearPart.after(scene, end);
        YearPart year = told == null ? ofTheYear(scene, end) : told;
        if (year == null && !isNamed) {
            return null;
        }
        LocalDate article = scene.article().date();
        Integer inYear = year == null ? article == null ? null : Integer.valueOf(article.getYear()) : year.year();
        boolean isRelative = year == null || year.isRelative();
        Message why = isRelative ? scene.counted("week-number-nearest") : Message.of("week-number");
        int to = year == null ? end : year.end();
        if (inYear == null) {
            return new Found(at, to, null, isRelative, why);
        }
        DateValue value = value(unit, inYear, number);
        return value == null ? null : new Found(at, to, value, isRelative, why);
    }

    /** "of the year" behind a week. */
    private static @Nullable YearPart ofTheYear(Scene scene, int at) {
        int of = scene.length(DateWord.DAY_OF, at);
        UnitShift current = of == 0 ? null : UnitShift.current(scene, at + of);
        if (current == null || current.unit() != DateUnit.YEAR) {
            return null;
        }
        LocalDate article = scene.article().date();
        return new YearPart(article == null ? null : article.getYear(), current.end(), true);
    }

    private static @Nullable DateValue value(DateUnit unit, int year, int number) {
        int last = unit == DateUnit.WEEK
                ? (int) LocalDate.of(year, 6, 1)
                        .range(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                        .getMaximum()
                : 12;
        int counted = number == LAST ? last : number;
        if (counted > last) {
            return null;
        }
        return switch (unit) {
            case WEEK -> new DateValue.Week(year, counted);
            case MONTH -> new DateValue.Month(year, counted);
            default -> null;
        };
    }
}
