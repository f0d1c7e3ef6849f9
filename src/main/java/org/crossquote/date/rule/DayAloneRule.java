package org.crossquote.date.rule;

import java.time.LocalDate;
import org.crossquote.date.words.DateWord;
import org.crossquote.date.words.Tokens;
import org.jspecify.annotations.Nullable;

/** A day whose month is not told, or by its number: "on the 27th", "am 12.10." */
final class DayAloneRule implements DateRule {
    private static final int LAST_MONTH = 12;

    @Override
    public @Nullable Found at(Scene scene, int at) {
        Part day = scene.tokens().isNumber(at) ? Numbers.day(scene, at) : null;
        Found joined = day == null ? null : joined(scene, at, day);
        if (joined != null) {
            return joined;
        }
        if (day != null && scene.isBefore(DateWord.DAY_NAMED, at)) {
            return named(scene, at, day);
        }
        if (day == null || !scene.isBefore(DateWord.DAY_LEAD, at)) {
            return null;
        }
        return scene.words().has("dots") ? withNumber(scene, at, day) : ordinal(scene, at, day);
    }

    private static @Nullable Found withNumber(Scene scene, int at, Part day) {
        Tokens tokens = scene.tokens();
        int month = tokens.number(day.end());
        boolean isDate = day.end() == at + 2
                && tokens.isGlued(day.end())
                && month >= 1
                && month <= LAST_MONTH
                && tokens.is(day.end() + 1, ".")
                && tokens.isGlued(day.end() + 1)
                && !(tokens.isGlued(day.end() + 2) && tokens.isNumber(day.end() + 2));
        LocalDate date = isDate ? scene.article().day(month, day.value(), scene.tense(at)) : null;
        return isDate
                ? new Found(at, day.end() + 2, ArticleDay.value(date), true, scene.counted("day-of-month-nearest"))
                : null;
    }

    /** "le 22/4": what is more than one is no fraction, and day and night are no date. */
    private static @Nullable Found joined(Scene scene, int at, Part day) {
        Tokens tokens = scene.tokens();
        int month = tokens.number(at + 2);
        boolean isJoined = !scene.words().has("capitals")
                && scene.isBefore(DateWord.ARTICLE, at)
                && day.end() == at + 1
                && tokens.is(at + 1, "/")
                && tokens.isGlued(at + 1)
                && tokens.isGlued(at + 2)
                && !(tokens.isGlued(at + 3) && !tokens.isAny(at + 3, ".,;:!?)"));
        boolean isDay = month >= 1 && month <= LAST_MONTH && day.value() > month && !(day.value() == 24 && month == 7);
        return isJoined && isDay
                ? new Found(
                        at,
                        at + 3,
                        ArticleDay.value(scene.article().day(month, day.value(), scene.tense(at))),
                        true,
                        scene.counted("day-of-month-nearest"))
                : null;
    }

    /** "el pasado día 12". */
    private static @Nullable Found named(Scene scene, int at, Part day) {
        int next = day.end();
        boolean isVerb = TenseReader.of(scene.tokens(), scene.words(), next) != Tense.UNKNOWN;
        if (scene.tokens().isWord(next) && !isVerb && !scene.is(DateWord.BEHIND_DAY, next)) {
            return null;
        }
        LocalDate date = scene.tense(at) == Tense.UNKNOWN ? null : nearest(scene, at, day.value());
        return new Found(at, next, ArticleDay.value(date), true, scene.counted("day-of-month-nearest"));
    }

    private static @Nullable Found ordinal(Scene scene, int at, Part day) {
        Tokens tokens = scene.tokens();
        int next = day.end();
        boolean isNamed = day.end() > at + 1
                && (!tokens.isWord(next) || scene.is(DateWord.AND, next) || scene.is(DateWord.REPORTING, next))
                && !(tokens.isSign(next) && tokens.isGlued(next + 1));
        return isNamed
                ? new Found(
                        at,
                        next,
                        ArticleDay.value(nearest(scene, at, day.value())),
                        true,
                        scene.counted("day-of-month-nearest"))
                : null;
    }

    /** The day of that number that is nearest on the side of the article of which the verb tells. */
    private static @Nullable LocalDate nearest(Scene scene, int at, int day) {
        LocalDate article = scene.article().date();
        if (article == null) {
            return null;
        }
        boolean isPast = scene.tense(at) == Tense.PAST || scene.tense(at) == Tense.SURELY_PAST;
        boolean isOther = isPast ? day > article.getDayOfMonth() : day < article.getDayOfMonth();
        LocalDate month = isOther ? article.plusMonths(isPast ? -1 : 1) : article;
        return ArticleDay.valid(month.getYear(), month.getMonthValue(), day);
    }
}
