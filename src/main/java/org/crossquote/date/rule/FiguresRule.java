package org.crossquote.date.rule;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.crossquote.date.DateValue;
import org.crossquote.date.words.DateWord;
import org.crossquote.date.words.Tokens;
import org.crossquote.message.Message;
import org.jspecify.annotations.Nullable;

/** Day, month and year joined by signs, the month in figures or by its name: "2014-05-03", "3.5.2014", "5/3/14", "3-May-2014". */
final class FiguresRule implements DateRule {
    private static final String SIGNS = "-/.";
    /** Numbers parted by blanks are no date with an earlier year. */
    private static final int FIRST = 1800;

    private static final int LAST = 2100;

    private static final int CENTURY = 100;
    /** Years in two figures lie up to so many years ahead. */
    private static final int AHEAD = 10;

    private static final int USUAL_CENTURY = 2000;
    private static final int LATEST = 40;

    @Override
    public @Nullable Found at(Scene scene, int at) {
        Tokens tokens = scene.tokens();
        Part weekday = WeekdayPart.before(scene, at);
        int first = weekday == null ? at : weekday.end();
        Found inOne = isoWeek(scene, first);
        inOne = inOne == null ? basic(scene, first) : inOne;
        if (inOne != null) {
            return inOne;
        }
        if (tokens.isNumber(first + 1)) {
            return blanks(scene, at, first);
        }
        String sign = tokens.word(first + 1);
        Found month = monthAndYear(scene, at, first);
        if (month != null) {
            return month;
        }
        if (!isJoined(scene, first, sign) || !isFree(tokens, first) || scene.isBefore(DateWord.LABEL, first)) {
            return null;
        }
        LocalDate date = named(scene, first);
        date = date == null ? figures(scene, first, sign) : date;
        return date == null ? null : new Found(at, first + 5, new DateValue.Day(date), false, Message.of("figures"));
    }

    /** Whether the same sign parts the three, without blanks; with blanks behind it where a language has dots: "3. 5. 2014". */
    private static boolean isJoined(Scene scene, int first, String sign) {
        Tokens tokens = scene.tokens();
        boolean isTied = tokens.isGlued(first + 2) && tokens.isGlued(first + 4);
        boolean isSpaced = sign.equals(".") && scene.words().has("dots") && tokens.figures(first + 4) == 4;
        return tokens.isAny(first + 1, SIGNS)
                && tokens.is(first + 3, sign)
                && tokens.isGlued(first + 1)
                && tokens.isGlued(first + 3)
                && (isTied || isSpaced);
    }

    /** Whether it is no part of a longer number. A day in ISO 8601 may be part of a name: "minutes-2014-05-03.pdf". */
    private static boolean isFree(Tokens tokens, int first) {
        if (isIsoInName(tokens, first)) {
            return true;
        }
        boolean isTiedBefore =
                tokens.isGlued(first) && (tokens.isNumber(first - 1) || tokens.isAny(first - 1, SIGNS + ",:$€£"));
        boolean isTiedBehind = tokens.isGlued(first + 5)
                && tokens.isAny(first + 5, SIGNS + ":")
                && tokens.isGlued(first + 6)
                && (tokens.isNumber(first + 6) || tokens.isWord(first + 6));
        return !isTiedBefore && !isTiedBehind;
    }

    private static boolean isIsoInName(Tokens tokens, int first) {
        boolean isIso = tokens.figures(first) == 4
                && tokens.is(first + 1, "-")
                && tokens.figures(first + 2) == 2
                && tokens.figures(first + 4) == 2;
        boolean isBehindName = !tokens.isGlued(first) || tokens.isAny(first - 1, "-_/") && !tokens.isNumber(first - 2);
        boolean isBeforeEnding =
                !tokens.isGlued(first + 5) || tokens.isAny(first + 5, "._-/") && !tokens.isNumber(first + 6);
        return isIso && isBehindName && isBeforeEnding;
    }

    /** "05/2014", "2014-05". */
    private static @Nullable Found monthAndYear(Scene scene, int at, int first) {
        Tokens tokens = scene.tokens();
        boolean isPair = at == first
                && tokens.isAny(at + 1, "-/")
                && tokens.isGlued(at + 1)
                && tokens.isGlued(at + 2)
                && !(tokens.isGlued(at) && (tokens.isSign(at - 1) || tokens.isWord(at - 1)) && !tokens.is(at - 1, "("))
                && !(tokens.isGlued(at + 3) && !tokens.isAny(at + 3, ".,;:!?)")
                        || tokens.isGlued(at + 4) && tokens.isNumber(at + 4));
        boolean isYearFirst = tokens.figures(at) == 4 && tokens.figures(at + 2) == 2 && tokens.is(at + 1, "-");
        boolean isYearLast = tokens.figures(at) <= 2
                && tokens.figures(at + 2) == 4
                && (tokens.is(at + 1, "/") || scene.isBefore(DateWord.LEAD, at));
        int year = tokens.number(isYearFirst ? at : at + 2);
        int month = tokens.number(isYearFirst ? at + 2 : at);
        boolean isMonth =
                isPair && (isYearFirst || isYearLast) && month >= 1 && month <= 12 && year >= FIRST && year <= LAST;
        return isMonth ? new Found(at, at + 3, new DateValue.Month(year, month), false, Message.of("figures")) : null;
    }

    /** Parted by blanks alone, and no row of more numbers: "18 8 1978". */
    private static @Nullable Found blanks(Scene scene, int at, int first) {
        Tokens tokens = scene.tokens();
        boolean isDate = tokens.figures(first) <= 2
                && tokens.figures(first + 1) <= 2
                && tokens.figures(first + 2) == 4
                && tokens.isPlainNumber(first)
                && tokens.isPlainNumber(first + 2)
                && !tokens.isNumber(first - 1)
                && !tokens.isNumber(first + 3)
                && !tokens.isAny(first - 1, "+(/-");
        boolean isShort = !isDate && isShortInBlanks(scene, first);
        int year = isShort ? longYear(scene, tokens.number(first + 2)) : tokens.number(first + 2);
        LocalDate date =
                isDate || isShort ? figures(scene, year, tokens.number(first), tokens.number(first + 1), "") : null;
        return date == null || date.getYear() < FIRST
                ? null
                : new Found(at, first + 3, new DateValue.Day(date), false, Message.of("figures"));
    }

    /** Three pairs of figures, no more, of which the first or second has a nought as only days and months have: "18 08 78". */
    private static boolean isShortInBlanks(Scene scene, int first) {
        Tokens tokens = scene.tokens();
        boolean isRow = IntStream.range(first, first + 3)
                .allMatch(i -> tokens.figures(i) == 2 && tokens.isPlainNumber(i) && (i == first || !tokens.isGlued(i)));
        boolean isDay =
                tokens.word(first).startsWith("0") || tokens.word(first + 1).startsWith("0");
        return isRow
                && isDay
                && !scene.words().has("capitals")
                && !tokens.isNumber(first - 1)
                && !tokens.isNumber(first + 3)
                && !(tokens.isSign(first - 1) && !tokens.isAny(first - 1, ",;"))
                && !scene.is(DateWord.COUNTED, first + 3)
                && !scene.isBefore(DateWord.LABEL, first);
    }

    /** The basic form of ISO 8601, also in a name: "20140503". */
    private static @Nullable Found basic(Scene scene, int at) {
        Tokens tokens = scene.tokens();
        boolean isAlone = tokens.figures(at) == 8
                && !(tokens.isGlued(at) && !tokens.isAny(at - 1, "-_/("))
                && !(tokens.isGlued(at + 1)
                        && (tokens.isWord(at + 1) || tokens.isNumber(at + 2) && tokens.isGlued(at + 2)))
                && !tokens.isNumber(at - 1)
                && !tokens.isNumber(at + 1)
                && !scene.isBefore(DateWord.LABEL, at)
                && !scene.is(DateWord.COUNTED, at + 1);
        if (!isAlone) {
            return null;
        }
        String figures = tokens.word(at);
        LocalDate date = ArticleDay.valid(
                Integer.parseInt(figures, 0, 4, 10),
                Integer.parseInt(figures, 4, 6, 10),
                Integer.parseInt(figures, 6, 8, 10));
        return date == null || date.getYear() < FIRST || date.getYear() > LAST
                ? null
                : new Found(at, at + 1, new DateValue.Day(date), false, Message.of("figures"));
    }

    /** "2014-W05". */
    private static @Nullable Found isoWeek(Scene scene, int at) {
        Tokens tokens = scene.tokens();
        boolean isWeek = tokens.figures(at) == 4
                && tokens.is(at + 1, "-")
                && tokens.is(at + 2, "w")
                && tokens.figures(at + 3) == 2
                && tokens.isGlued(at + 3);
        int number = tokens.number(at + 3);
        return isWeek && number >= 1 && number <= 53
                ? new Found(at, at + 4, new DateValue.Week(tokens.number(at), number), false, Message.of("figures"))
                : null;
    }

    /** The date when one of the three is the name of a month. */
    private static @Nullable LocalDate named(Scene scene, int at) {
        Tokens tokens = scene.tokens();
        int month = 0;
        int year = 0;
        int day = 0;
        for (int i = at; i <= at + 4; i += 2) {
            MonthPart name = tokens.isWord(i) ? MonthPart.at(scene, i) : null;
            if (name != null) {
                month = month == 0 ? name.month() : -1;
            } else if (tokens.figures(i) == 4) {
                year = tokens.number(i);
            } else if (i == at + 4 && tokens.figures(i) == 2 && day > 0 && month > 0) {
                year = longYear(scene, tokens.number(i));
            } else if (tokens.figures(i) <= 2) {
                day = tokens.number(i);
            }
        }
        return month > 0 && year > 0 && day > 0 ? ArticleDay.valid(year, month, day) : null;
    }

    private static @Nullable LocalDate figures(Scene scene, int at, String sign) {
        Tokens tokens = scene.tokens();
        int first = tokens.number(at);
        int second = tokens.number(at + 2);
        int third = tokens.number(at + 4);
        if (second < 0 || tokens.figures(at + 2) > 2) {
            return null;
        }
        if (tokens.figures(at) == 4) {
            return tokens.figures(at + 4) <= 2 ? ArticleDay.valid(first, second, third) : null;
        }
        boolean hasShortYear = tokens.figures(at + 4) == 2 && isShortYear(scene, sign);
        if (tokens.figures(at) > 2 || tokens.figures(at + 4) != 4 && !hasShortYear) {
            return null;
        }
        return figures(scene, hasShortYear ? longYear(scene, third) : third, first, second, sign);
    }

    private static @Nullable LocalDate figures(Scene scene, int year, int first, int second, String sign) {
        boolean isMonthFirst = scene.words().has("month-first") && !sign.equals(".");
        LocalDate usual = isMonthFirst ? ArticleDay.valid(year, first, second) : ArticleDay.valid(year, second, first);
        LocalDate other = isMonthFirst ? ArticleDay.valid(year, second, first) : ArticleDay.valid(year, first, second);
        return usual == null ? other : usual;
    }

    /** Scores and versions have dots or hyphens; only German writes days so with two figures for the year. */
    private static boolean isShortYear(Scene scene, String sign) {
        return sign.equals("/") || sign.equals(".") && scene.words().has("dots");
    }

    private static int longYear(Scene scene, int year) {
        LocalDate article = scene.article().date();
        int latest = article == null ? USUAL_CENTURY + LATEST : article.getYear() + AHEAD;
        int full = latest - Math.floorMod(latest, CENTURY) + year;
        return full > latest ? full - CENTURY : full;
    }
}
