package org.crossquote.date.rule;

import java.time.LocalDate;
import org.crossquote.date.DateValue;
import org.crossquote.date.words.DateWord;
import org.crossquote.date.words.Tokens;
import org.crossquote.message.Message;
import org.jspecify.annotations.Nullable;

/** A day and its month in either order, with or without weekday and year: "Tuesday, 3 May 2014", "May 3rd", "el 3 de mayo". */
final class DayOfMonthRule implements DateRule {
    /** Of so many tokens a year in letters is, with what stands before it. */
    private static final int LONGEST_YEAR = 12;

    private static final int MONTHS = 12;

    @Override
    public @Nullable Found at(Scene scene, int at) {
        Part weekday = weekday(scene, at);
        Part direction = weekday == null ? UnitShift.direction(scene, at) : null;
        int first = weekday != null ? weekday.end() : direction != null ? direction.end() : at;
        int named = weekday == null ? 0 : weekday.value();
        Found yearFirst = yearFirst(scene, at);
        if (yearFirst != null) {
            return yearFirst;
        }
        Found dayFirst = dayFirst(scene, at, first, named);
        return dayFirst == null ? monthFirst(scene, at, first, named) : dayFirst;
    }

    /** The weekday before the day; the day tells more than "next" before it. */
    private static @Nullable Part weekday(Scene scene, int at) {
        Part plain = WeekdayPart.before(scene, at);
        Part direction = plain == null ? UnitShift.direction(scene, at) : null;
        return direction == null ? plain : WeekdayPart.before(scene, direction.end());
    }

    /** "2014 May 3". */
    private static @Nullable Found yearFirst(Scene scene, int at) {
        Part year = Numbers.year(scene.tokens(), at);
        MonthPart month = year == null
                ? null
                : MonthPart.at(scene, scene.tokens().is(year.end(), ",") ? year.end() + 1 : year.end());
        Part day = month == null || !scene.tokens().isNumber(month.end()) ? null : Numbers.day(scene, month.end());
        LocalDate date = year == null || month == null || day == null
                ? null
                : ArticleDay.valid(year.value(), month.month(), day.value());
        return day == null || date == null || Numbers.year(scene.tokens(), day.end()) != null
                ? null
                : new Found(at, day.end(), ArticleDay.value(date), false, Message.of("day-of-month"));
    }

    private static @Nullable Found dayFirst(Scene scene, int at, int first, int weekday) {
        Part day = Numbers.day(scene, first);
        if (day == null) {
            return null;
        }
        Tokens tokens = scene.tokens();
        boolean isJoined = tokens.is(day.end(), "-") && tokens.isGlued(day.end()) && tokens.isGlued(day.end() + 1);
        int at2 = day.end() + (isJoined ? 1 : scene.length(DateWord.DAY_OF, day.end()));
        MonthPart month = MonthPart.at(scene, at2);
        if (month == null) {
            return tokens.isNumber(first) && !isJoined ? numberedMonth(scene, at, day, at2) : null;
        }
        YearPart year = YearPart.after(scene, month.end());
        boolean isSure =
                scene.tokens().isNumber(first) && MonthPart.isSure(scene, at2, year) || scene.isWrittenAsName(at2);
        return isSure ? found(scene, at, month.end(), year, month.month(), day.value(), weekday) : null;
    }

    /** "el 9 de 8 de 1971". */
    private static @Nullable Found numberedMonth(Scene scene, int at, Part day, int at2) {
        Tokens tokens = scene.tokens();
        int month = tokens.number(at2);
        int of = scene.length(DateWord.DAY_OF, at2 + 1);
        boolean isMonth = at2 > day.end() && of > 0 && month >= 1 && month <= MONTHS && tokens.figures(at2) <= 2;
        Part year = isMonth ? Numbers.year(tokens, at2 + 1 + of) : null;
        LocalDate date = year == null ? null : ArticleDay.valid(year.value(), month, day.value());
        return year == null || date == null
                ? null
                : new Found(at, year.end(), ArticleDay.value(date), false, Message.of("day-of-month"));
    }

    private static @Nullable Found monthFirst(Scene scene, int at, int first, int weekday) {
        MonthPart month = MonthPart.at(scene, first);
        if (month == null) {
            return null;
        }
        int number = month.end() + scene.length(DateWord.ARTICLE, month.end());
        Part day = Numbers.day(scene, number);
        if (day == null || isPartOfNumber(scene.tokens(), number)) {
            return null;
        }
        YearPart year = YearPart.after(scene, endOfRange(scene, day.end()));
        boolean isUsual = scene.words().has("month-first")
                && (scene.tokens().isNumber(number) || number > month.end() || isOrdinal(scene, number));
        boolean isSure = MonthPart.isSure(scene, first, year) && (isUsual || year != null && !year.isRelative());
        return isSure ? found(scene, at, day.end(), year, month.month(), day.value(), weekday) : null;
    }

    private static boolean isOrdinal(Scene scene, int at) {
        return scene.is(DateWord.ORDINAL, at) || scene.is(DateWord.TENS, at);
    }

    private static boolean isPartOfNumber(Tokens tokens, int at) {
        return tokens.isGlued(at + 1)
                && tokens.isAny(at + 1, ".:%")
                && tokens.isNumber(at + 2)
                && tokens.isGlued(at + 2);
    }

    /** The token after the second day of "3-5". */
    private static int endOfRange(Scene scene, int at) {
        int next = scene.tokens().is(at, ",") ? at : scene.connector(at);
        Part day = next == at ? null : Numbers.day(scene, next);
        return day == null || day.value() > 31 ? at : day.end();
    }

    private static @Nullable Found found(
            Scene scene, int at, int end, @Nullable YearPart part, int month, int day, int weekday) {
        int to = part == null || part.end() - end > LONGEST_YEAR ? end : Math.max(end, part.end());
        Found directed = part == null ? directed(scene, at, end, month, day) : null;
        if (directed != null) {
            return directed;
        }
        if (part == null) {
            if (ArticleDay.valid(2000, month, day) == null) {
                return null;
            }
            Integer told = scene.yearBefore(at);
            LocalDate inYear = told == null ? null : ArticleDay.valid(told, month, day);
            if (inYear != null) {
                return new Found(at, end, ArticleDay.value(inYear), false, Message.of("day-of-month"));
            }
            DateValue value = ArticleDay.value(withoutYear(scene, at, month, day, weekday));
            return new Found(at, end, value, true, scene.counted("day-of-month-nearest"));
        }
        Integer year = part.year();
        if (year == null) {
            return new Found(at, to, null, true, scene.counted("day-of-month-nearest"));
        }
        LocalDate date = ArticleDay.valid(year, month, day);
        Message why = part.isRelative() ? scene.counted("day-of-month-nearest") : Message.of("day-of-month");
        return date == null ? null : new Found(at, to, ArticleDay.value(date), part.isRelative(), why);
    }

    /** "el pasado 12 de mayo", "le 3 juin prochain": the one on that side of the article. */
    private static @Nullable Found directed(Scene scene, int at, int end, int month, int day) {
        Part before = UnitShift.direction(scene, at);
        Part behind = before == null && !scene.words().has("capitals") ? UnitShift.direction(scene, end) : null;
        boolean isUnit = behind != null && scene.is(DateWord.UNIT, behind.end());
        Part direction = before == null ? behind : before;
        int where = before == null ? end : at;
        boolean isCounted = scene.is(DateWord.FOLLOWING, where) || scene.is(DateWord.PREVIOUS, where);
        LocalDate article = scene.article().date();
        if (direction == null || isUnit || isCounted || Math.abs(direction.value()) != 1) {
            return null;
        }
        LocalDate meant = null;
        if (article != null) {
            LocalDate same = ArticleDay.valid(article.getYear(), month, day);
            boolean isOnItsSide =
                    same != null && (direction.value() > 0 ? same.isAfter(article) : same.isBefore(article));
            meant = isOnItsSide ? same : ArticleDay.valid(article.getYear() + direction.value(), month, day);
        }
        int to = before == null ? direction.end() : end;
        return new Found(at, to, ArticleDay.value(meant), true, scene.counted("day-of-month-nearest"));
    }

    /** The day in the year that is nearest, if one is near in which it falls on the weekday that is named. */
    private static @Nullable LocalDate withoutYear(Scene scene, int at, int month, int day, int weekday) {
        Tense tense = scene.tense(at);
        LocalDate fitting = weekday == 0
                ? null
                : scene.article()
                        .nearest(
                                year -> {
                                    LocalDate date = ArticleDay.valid(year, month, day);
                                    return date != null && date.getDayOfWeek().getValue() == weekday ? date : null;
                                },
                                tense);
        return fitting == null ? scene.article().day(month, day, tense) : fitting;
    }
}
