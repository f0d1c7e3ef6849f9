package org.crossquote.date.rule;

import java.time.LocalDate;
import org.crossquote.date.DateUnit;
import org.crossquote.date.DateValue;
import org.crossquote.date.words.DateWord;
import org.crossquote.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * How many units after or before the date that the paragraph told last: "two days later", "drei Wochen zuvor", "al cabo de un mes". Where it
 * told none, or one that is less exact than the unit, they are a length of time and nothing else.
 */
final class LaterRule implements DateRule {
    @Override
    public @Nullable Found at(Scene scene, int at) {
        DateValue told = scene.lastTold();
        if (told == null) {
            return null;
        }
        int lead = scene.length(DateWord.LATER_BEFORE, at);
        Part count = Numbers.count(scene, at + lead);
        int unit = count == null || count.value() == 0 ? 0 : UnitShift.length(scene, count.end());
        if (count == null || unit == 0) {
            return null;
        }
        int end = count.end() + unit;
        int later = scene.length(DateWord.LATER, end);
        int earlier = scene.length(DateWord.EARLIER, end);
        int to = end + Math.max(later, earlier);
        boolean isOther = lead + later + earlier == 0 || isCompared(scene, to);
        DateUnit kind = UnitShift.unit(scene, count.end());
        DateValue value = isOther ? null : value(told, kind, later + lead > 0 ? count.value() : -count.value());
        return value == null ? null : new Found(at, to, value, true, Message.of("narrative", told.toString()));
    }

    /** "two days later than planned", "dos días después de la votación". */
    private static boolean isCompared(Scene scene, int at) {
        return scene.is(DateWord.COMPARED, at) || scene.is(DateWord.DAY_OF, at);
    }

    private static @Nullable DateValue value(DateValue told, DateUnit unit, int count) {
        LocalDate from = told.first();
        boolean isExact = switch (unit) {
            case DAY -> from.equals(told.last());
            case WEEK -> !from.plusWeeks(1).isBefore(told.last());
            case MONTH -> from.plusMonths(1).isAfter(told.last());
            case YEAR -> true;
        };
        return isExact ? unit.shifted(from, count) : null;
    }
}
