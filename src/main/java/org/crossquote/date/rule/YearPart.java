package org.crossquote.date.rule;

import java.time.LocalDate;
import org.crossquote.date.DateUnit;
import org.crossquote.date.words.DateWord;
import org.crossquote.date.words.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The year behind a day or a month.
 *
 * @param year the year, or null where it would have to be counted from an article whose day is not known
 * @param end the token after it
 * @param isRelative whether it is told by its distance from the article: "of last year"
 */
record YearPart(@Nullable Integer year, int end, boolean isRelative) {
    /** The one behind a token, with the words between; null where none stands there. */
    static @Nullable YearPart after(Scene scene, int at) {
        Tokens tokens = scene.tokens();
        int next = tokens.isAny(at, ",-–/.") && tokens.has(at + 1) ? at + 1 : at;
        next += scene.length(DateWord.OF, next);
        int named = next + scene.length(DateWord.ARTICLE, next);
        boolean isNamed = scene.is(DateWord.UNIT, named) && UnitShift.unit(scene, named) == DateUnit.YEAR;
        int first = isNamed ? named + 1 : next;
        Part figures = Numbers.year(tokens, first);
        Part year = figures == null ? Numbers.yearInLetters(scene, first) : figures;
        if (year != null && !scene.is(DateWord.COUNTED, year.end())) {
            return new YearPart(year.value(), year.end(), false);
        }
        int of = scene.length(DateWord.OF, at);
        Part shortYear = of > 0 ? Numbers.lastCentury(tokens, at + of) : Numbers.shortYear(tokens, next);
        if (shortYear != null) {
            return new YearPart(shortYear.value(), shortYear.end(), false);
        }
        UnitShift shift =
                tokens.isSign(next) || tokens.isSign(next - 1) && next > at ? null : UnitShift.at(scene, next);
        if (shift == null || shift.unit() != DateUnit.YEAR) {
            return null;
        }
        LocalDate article = scene.article().date();
        return new YearPart(article == null ? null : article.getYear() + shift.count(), shift.end(), true);
    }
}
