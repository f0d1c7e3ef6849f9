package org.crossquote.date.rule;

import java.time.LocalDate;
import org.crossquote.date.DateValue;
import org.crossquote.date.words.DateWord;
import org.crossquote.date.words.Tokens;
import org.crossquote.message.Message;
import org.jspecify.annotations.Nullable;

/** A month, with or without its year: "May 2014", "2014 May", "last May", "in May", "mayo pasado". */
final class MonthRule implements DateRule {
    @Override
    public @Nullable Found at(Scene scene, int at) {
        Part direction = UnitShift.direction(scene, at);
        if (direction != null) {
            MonthPart month = MonthPart.at(scene, direction.end());
            return month == null || !isWritten(scene, direction.end())
                    ? null
                    : directed(scene, at, month.end(), month.month(), direction.value());
        }
        Found yearFirst = yearFirst(scene, at);
        if (yearFirst != null) {
            return yearFirst;
        }
        MonthPart month = MonthPart.at(scene, at);
        if (month == null) {
            return null;
        }
        YearPart year = YearPart.after(scene, month.end());
        if (year != null && (scene.isWrittenAsName(at) || !year.isRelative())) {
            return withYear(scene, at, month, year);
        }
        Part behind = scene.words().has("capitals") ? null : UnitShift.direction(scene, month.end());
        if (behind != null && scene.isWrittenAsName(at)) {
            return directed(scene, at, behind.end(), month.month(), behind.value());
        }
        return alone(scene, at, month);
    }

    private static @Nullable Found yearFirst(Scene scene, int at) {
        Part year = Numbers.year(scene.tokens(), at);
        if (year == null) {
            return null;
        }
        int next = scene.tokens().isAny(year.end(), ",-/") ? year.end() + 1 : year.end();
        next += scene.length(DateWord.OF, next);
        MonthPart month = MonthPart.at(scene, next);
        if (month == null) {
            return null;
        }
        boolean isOther = Numbers.day(scene, month.end()) != null
                || Numbers.year(scene.tokens(), month.end()) != null
                || scene.is(DateWord.OTHER_WORD, next) && !scene.tokens().isCapital(next) && next == year.end();
        return isOther || scene.length(DateWord.OF, year.end()) > 0
                ? null
                : new Found(
                        at, month.end(), new DateValue.Month(year.value(), month.month()), false, Message.of("month"));
    }

    private static Found withYear(Scene scene, int at, MonthPart month, YearPart year) {
        Integer number = year.year();
        DateValue value = number == null ? null : new DateValue.Month(number, month.month());
        Message why = year.isRelative() ? scene.counted("month-nearest") : Message.of("month");
        return new Found(at, year.end(), value, year.isRelative(), why);
    }

    private static Found directed(Scene scene, int at, int end, int month, int direction) {
        LocalDate article = scene.article().date();
        DateValue value = null;
        if (article != null) {
            int year = article.getYear();
            if (direction < 0) {
                year += month < article.getMonthValue() ? 1 + direction : direction;
            } else if (direction > 0) {
                year += month > article.getMonthValue() ? direction - 1 : direction;
            }
            value = new DateValue.Month(year, month);
        }
        return new Found(at, end, value, true, scene.counted("month-nearest"));
    }

    private static @Nullable Found alone(Scene scene, int at, MonthPart month) {
        if (!scene.is(DateWord.MONTH, at) || !isWritten(scene, at) || scene.isBefore(DateWord.EVERY, at)) {
            return null;
        }
        Found before = scene.joinedBefore(at);
        boolean isInRow = before != null && before.value() instanceof DateValue.Month && before.to() < at;
        YearPart shared = yearOfRange(scene, month.end());
        boolean isTold = isInRow || shared != null || isLed(scene, at);
        if (!isTold) {
            return null;
        }
        Integer year = shared == null ? null : shared.year();
        if (year != null) {
            return new Found(
                    at, month.end(), new DateValue.Month(year, month.month()), false, Message.of("shared-month"));
        }
        DateValue value = scene.article().month(month.month(), scene.tense(at));
        return new Found(at, month.end(), value, true, scene.counted("month-nearest"));
    }

    /** Small letters do where they do not make another word of it. */
    private static boolean isWritten(Scene scene, int at) {
        return scene.isWrittenAsName(at) || scene.words().has("capitals") && !scene.is(DateWord.OTHER_WORD, at);
    }

    private static boolean isLed(Scene scene, int at) {
        Tokens tokens = scene.tokens();
        if (scene.isBefore(DateWord.PART, at)) {
            return true;
        }
        if (scene.is(DateWord.DOUBTFUL_MONTH, at) && scene.isBefore(DateWord.MONTH_LEAD, at)) {
            return true;
        }
        if (scene.is(DateWord.DOUBTFUL_MONTH, at)) {
            return isOpenRow(scene, at) && scene.isBefore(DateWord.LEAD, at);
        }
        boolean isName = scene.words().has("capitals")
                && tokens.isCapital(at)
                && tokens.get(at).text().length() > 3;
        return isName || scene.isBefore(DateWord.LEAD, at);
    }

    /** Whether another month is joined to this one: "June and July". */
    private static boolean isOpenRow(Scene scene, int at) {
        int next = scene.connector(at + 1);
        return next > at + 1 && MonthPart.at(scene, next) != null;
    }

    /** The year behind the second month of "June to August 2014". */
    private static @Nullable YearPart yearOfRange(Scene scene, int at) {
        int next = scene.connector(at);
        MonthPart month = next == at ? null : MonthPart.at(scene, next);
        YearPart year = month == null ? null : YearPart.after(scene, month.end());
        return year == null || year.isRelative() ? null : year;
    }
}
