package org.crossquote.date.rule;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.crossquote.date.DateValue;
import org.crossquote.date.words.DateWord;
import org.crossquote.message.Message;
import org.jspecify.annotations.Nullable;

/** A holiday, with or without its year: "Christmas Eve", "Karfreitag 2019", "el Viernes Santo". */
final class HolidayRule implements DateRule {
    @Override
    public @Nullable Found at(Scene scene, int at) {
        Part direction = UnitShift.direction(scene, at);
        int first = direction == null ? at : direction.end();
        int length = scene.length(DateWord.HOLIDAY, first);
        if (length == 0) {
            return null;
        }
        int end = first + length;
        IntFunction<LocalDate> inYear =
                new HolidayDay(scene.words().value(DateWord.HOLIDAY, scene.tokens(), first))::in;
        YearPart year = YearPart.after(scene, end);
        if (year != null) {
            Integer number = year.year();
            DateValue value = number == null ? null : new DateValue.Day(inYear.apply(number));
            Message why = year.isRelative() ? scene.counted("holiday-nearest") : Message.of("holiday");
            return new Found(first, year.end(), value, year.isRelative(), why);
        }
        boolean isInName = scene.words().has("bare-units") && scene.tokens().isCapital(end);
        if (isInName || !scene.tokens().isCapital(first) && direction == null) {
            return null;
        }
        LocalDate day = direction == null || direction.value() == 0
                ? scene.article().nearest(inYear::apply, scene.tense(first))
                : directed(scene.article().date(), inYear, direction.value());
        return new Found(at, end, ArticleDay.value(day), true, scene.counted("holiday-nearest"));
    }

    private static @Nullable LocalDate directed(
            @Nullable LocalDate article, IntFunction<LocalDate> inYear, int direction) {
        if (article == null) {
            return null;
        }
        LocalDate same = inYear.apply(article.getYear());
        boolean isOnItsSide = direction > 0 ? same.isAfter(article) : same.isBefore(article);
        return isOnItsSide ? same : inYear.apply(article.getYear() + Integer.signum(direction));
    }
}
