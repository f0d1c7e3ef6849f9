package org.crossquote.date.rule;

import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.crossquote.date.DateValue;
import org.crossquote.date.words.DateWord;
import org.crossquote.date.words.Tokens;
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
        HolidayDay holiday = new HolidayDay(scene.words().value(DateWord.HOLIDAY, scene.tokens(), first));
        IntFunction<LocalDate> inYear = holiday::in;
        YearPart year = YearPart.after(scene, end);
        if (year != null) {
            Integer number = year.year();
            DateValue value = number == null ? null : holiday.value(inYear.apply(number));
            Message why = year.isRelative() ? scene.counted("holiday-nearest") : Message.of("holiday");
            return new Found(first, year.end(), value, year.isRelative(), why);
        }
        boolean isInName = scene.words().has("bare-units") && scene.tokens().isCapital(end);
        if (isInName || !isCapital(scene.tokens(), first, end) && direction == null) {
            return null;
        }
        LocalDate day = direction == null || direction.value() == 0
                ? scene.article().nearest(inYear::apply, scene.tense(first))
                : directed(scene.article().date(), inYear, direction.value());
        return new Found(at, end, day == null ? null : holiday.value(day), true, scene.counted("holiday-nearest"));
    }

    private static boolean isCapital(Tokens tokens, int from, int to) {
        return IntStream.range(from, to).anyMatch(tokens::isCapital);
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
