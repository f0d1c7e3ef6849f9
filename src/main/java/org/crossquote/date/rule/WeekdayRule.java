package org.crossquote.date.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.crossquote.date.DateUnit;
import org.crossquote.date.DateValue;
import org.crossquote.date.words.DateWord;
import org.crossquote.date.words.Tokens;
import org.jspecify.annotations.Nullable;

/** A weekday, as far from the article as words beside it say: "on Tuesday", "letzten Montag", "lunes de la semana pasada". */
final class WeekdayRule implements DateRule {
    @Override
    public @Nullable Found at(Scene scene, int at) {
        Found inWeek = weekFirst(scene, at);
        if (inWeek != null) {
            return inWeek;
        }
        Found numberFirst = numberFirst(scene, at);
        if (numberFirst != null) {
            return numberFirst;
        }
        Part direction = UnitShift.direction(scene, at);
        if (direction != null && WeekdayPart.at(scene, direction.end()) == null) {
            return null;
        }
        int first = direction == null ? at : direction.end();
        Part day = WeekdayPart.at(scene, first);
        if (day == null || isRepeated(scene, at)) {
            return null;
        }
        if (direction != null) {
            boolean comes = scene.is(DateWord.COMING, at) && !scene.is(DateWord.NEXT, at);
            return found(scene, at, day.end(), directed(scene, day.value(), direction.value(), comes, first));
        }
        int on = scene.number(DateWord.WEEKS_ON, day.end());
        LocalDate coming = on == 0 ? null : scene.article().weekdayAfter(day.value());
        if (coming != null) {
            return found(scene, at, day.end() + scene.length(DateWord.WEEKS_ON, day.end()), coming.plusWeeks(on));
        }
        Part number = numberBehind(scene, day.end());
        if (number == null) {
            number = numberInSentence(scene, day);
        }
        if (number != null) {
            return found(scene, at, number.end(), numbered(scene, day.value(), number.value()));
        }
        UnitShift week = weekBehind(scene, day.end());
        if (week != null) {
            return found(scene, at, week.end(), scene.article().weekdayOfWeek(day.value(), week.count()));
        }
        Part behind = scene.words().has("capitals") ? null : UnitShift.direction(scene, day.end());
        if (behind != null && !scene.is(DateWord.UNIT, behind.end())) {
            boolean comes = scene.is(DateWord.COMING, day.end());
            return found(scene, at, behind.end(), directed(scene, day.value(), behind.value(), comes, first));
        }
        return found(scene, at, day.end(), inRow(scene, at, day));
    }

    /** A weekday by itself; of "from Monday to Thursday" the first is the one before the second, not the one after it. */
    private static @Nullable LocalDate inRow(Scene scene, int at, Part day) {
        ArticleDay article = scene.article();
        Tense tense = scene.tense(at);
        LocalDate plain = article.weekday(day.value(), tense);
        Found before = scene.joinedBefore(at);
        if (tense == Tense.FUTURE
                && before != null
                && before.value() instanceof DateValue.Day first
                && before.why().id().equals("weekday")) {
            return first.date().with(TemporalAdjusters.next(DayOfWeek.of(day.value())));
        }
        int next = scene.connector(day.end());
        Part last = next == day.end() || tense == Tense.FUTURE ? null : WeekdayPart.at(scene, next);
        LocalDate end = last == null ? null : article.weekday(last.value(), scene.tense(next));
        return plain != null && end != null && end.isBefore(plain) ? plain.minusWeeks(1) : plain;
    }

    /** "every Monday", "every third Monday", "el primer lunes de cada mes", and a part of a word with a hyphen. */
    private static boolean isRepeated(Scene scene, int at) {
        boolean isPart = scene.tokens().is(at - 1, "-")
                && scene.tokens().isGlued(at)
                && scene.tokens().isWord(at - 2);
        boolean isFirst = scene.tokens().is(at + 1, "-")
                && scene.tokens().isGlued(at + 1)
                && scene.tokens().isGlued(at + 2)
                && WeekdayPart.at(scene, at + 2) == null
                && !scene.is(DateWord.PART_OF_DAY, at + 2)
                && scene.tokens().isWord(at + 2);
        int before = scene.is(DateWord.ORDINAL, at - 1) ? at - 1 : at;
        int of = scene.length(DateWord.OF, at + 1);
        boolean isOfEvery = of > 0 && scene.is(DateWord.EVERY, at + 1 + of);
        return isPart
                || isFirst
                || isOfEvery
                || scene.isBefore(DateWord.EVERY, before)
                || scene.isBefore(DateWord.EVERY_DAY, before);
    }

    private static Found found(Scene scene, int at, int end, @Nullable LocalDate day) {
        int to = PartOfDay.behind(scene, end);
        return new Found(at, to, ArticleDay.value(day), true, scene.counted("weekday"));
    }

    private static @Nullable LocalDate directed(Scene scene, int day, int direction, boolean comes, int at) {
        ArticleDay article = scene.article();
        if (comes) {
            return article.weekdayAfter(day);
        }
        return switch (direction) {
            case 0 ->
                scene.tense(at) != Tense.UNKNOWN
                        ? article.weekday(day, scene.tense(at))
                        : article.weekdayOfWeek(day, 0);
            case -1 -> article.weekdayBefore(day);
            case 1 -> scene.words().has("month-first") ? article.weekdayOfWeek(day, 1) : article.weekdayNext(day);
            default -> article.weekdayOfWeek(day, direction);
        };
    }

    /** "last week, Monday", "nächste Woche Dienstag". */
    private static @Nullable Found weekFirst(Scene scene, int at) {
        UnitShift week = UnitShift.at(scene, at);
        if (week == null || week.unit() != DateUnit.WEEK) {
            return null;
        }
        int next = scene.tokens().isAny(week.end(), ",-–") ? week.end() + 1 : week.end();
        int before = scene.length(DateWord.BEFORE_DAY, next);
        next += before > 0 ? before : scene.length(DateWord.ARTICLE, next);
        Part day = WeekdayPart.at(scene, next);
        return day == null
                ? null
                : found(scene, at, day.end(), scene.article().weekdayOfWeek(day.value(), week.count()));
    }

    /** The week that stands behind a weekday: "Monday of last week". */
    private static @Nullable UnitShift weekBehind(Scene scene, int at) {
        int next = at + scene.length(DateWord.OF, at);
        next = next == at && scene.tokens().isAny(at, "-–") ? at + 1 : next;
        UnitShift shift = UnitShift.at(scene, next);
        return shift != null && shift.unit() == DateUnit.WEEK ? shift : null;
    }

    /** "25 mardi", where such a day is near. */
    private static @Nullable Found numberFirst(Scene scene, int at) {
        Part number = scene.tokens().isNumber(at) ? Numbers.day(scene, at) : null;
        Part day = number == null ? null : WeekdayPart.at(scene, number.end());
        LocalDate date = number == null || day == null ? null : numbered(scene, day.value(), number.value());
        return day == null || date == null ? null : found(scene, at, day.end(), date);
    }

    /** The number of the day behind a weekday without a month: "Monday 21", "Tuesday the eleventh", "martes día 4". */
    private static @Nullable Part numberBehind(Scene scene, int at) {
        Tokens tokens = scene.tokens();
        int named = at + scene.length(DateWord.ARTICLE, at);
        boolean isNamed = scene.is(DateWord.UNIT, named) && UnitShift.unit(scene, named) == DateUnit.DAY;
        int first = isNamed ? named + scene.length(DateWord.UNIT, named) : named;
        Part day = Numbers.day(scene, first);
        if (day == null) {
            return null;
        }
        boolean isTold = tokens.isNumber(first) && !isNamed
                ? !tokens.isWord(day.end())
                        && !tokens.isAny(day.end(), ":%")
                        && (day.end() > first + 1 || !tokens.isGlued(day.end() + 1))
                : first > at;
        return isTold ? day : null;
    }

    /** "le vendredi 13 à Lyon": the words behind show that it is no number of something. */
    private static @Nullable Part numberInSentence(Scene scene, Part weekday) {
        Part day = scene.words().has("capitals") || !scene.tokens().isNumber(weekday.end())
                ? null
                : Numbers.day(scene, weekday.end());
        return day != null && scene.is(DateWord.BEHIND_DAY, day.end()) ? day : null;
    }

    /** The day of that number that falls on that weekday, in the article's month or the ones beside it. */
    private static @Nullable LocalDate numbered(Scene scene, int weekday, int number) {
        LocalDate article = scene.article().date();
        if (article == null) {
            return null;
        }
        for (int months : new int[] {0, -1, 1}) {
            LocalDate month = article.plusMonths(months);
            LocalDate day = ArticleDay.valid(month.getYear(), month.getMonthValue(), number);
            if (day != null && day.getDayOfWeek().getValue() == weekday) {
                return day;
            }
        }
        return null;
    }
}
