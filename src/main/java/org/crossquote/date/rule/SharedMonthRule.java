package org.crossquote.date.rule;

import java.time.LocalDate;
import org.crossquote.date.DateValue;
import org.crossquote.date.words.DateWord;
import org.crossquote.message.Message;
import org.jspecify.annotations.Nullable;

/** A day whose month stands at another one: "3" and "4" of "3 and 4 May", "5" of "May 3-5". */
final class SharedMonthRule implements DateRule {
    private static final int LONGEST_ROW = 6;
    private final DayOfMonthRule whole = new DayOfMonthRule();

    @Override
    public @Nullable Found at(Scene scene, int at) {
        Part weekday = WeekdayPart.before(scene, at);
        int first = weekday == null ? at : weekday.end();
        Part day = Numbers.day(scene, first);
        if (day == null || !scene.tokens().isNumber(first)) {
            return null;
        }
        Found later = monthBefore(scene, at, day);
        return later == null ? monthBehind(scene, at, day) : later;
    }

    private static @Nullable Found monthBefore(Scene scene, int at, Part day) {
        Found before = scene.joinedBefore(at);
        if (before == null) {
            return null;
        }
        boolean hasMonthFirst = scene.words().has("month-first")
                && !scene.tokens().is(before.to(), ",")
                && before.to() < at
                && scene.tokens().isNumber(before.to() - 1)
                && scene.tokens().figures(before.to() - 1) <= 2
                && MonthPart.at(scene, day.end()) == null
                && !scene.is(DateWord.COUNTED, day.end());
        return hasMonthFirst && before.why().id().startsWith("day-of-month")
                ? inMonth(before, at, day, before.relative())
                : null;
    }

    private @Nullable Found monthBehind(Scene scene, int at, Part day) {
        int end = day.end();
        for (int i = 0; i < LONGEST_ROW; i++) {
            int next = scene.connector(end);
            if (next == end) {
                return null;
            }
            Found found = whole.at(scene, next);
            Part weekday = WeekdayPart.before(scene, next);
            int number = weekday == null ? next : weekday.end();
            if (found != null) {
                return scene.tokens().isNumber(number) ? inMonth(found, at, day, found.relative()) : null;
            }
            Part other = scene.tokens().isNumber(number) ? Numbers.day(scene, number) : null;
            if (other == null) {
                return null;
            }
            end = other.end();
        }
        return null;
    }

    private static @Nullable Found inMonth(Found month, int at, Part day, boolean relative) {
        LocalDate date = month.value() instanceof DateValue.Day whole
                ? ArticleDay.valid(whole.date().getYear(), whole.date().getMonthValue(), day.value())
                : null;
        if (month.value() != null && date == null) {
            return null;
        }
        return new Found(at, day.end(), ArticleDay.value(date), relative, Message.of("shared-month"));
    }
}
