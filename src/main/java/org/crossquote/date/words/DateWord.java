package org.crossquote.date.words;

import java.util.Locale;

/** The kinds of words and phrases in the word files of dates: a section of the file each. */
public enum DateWord {
    /** "January": has the number of the month. */
    MONTH,
    /** "Jan", which is no month by itself. */
    MONTH_SHORT,
    /** "Monday": has the number of the day, 1 for Monday. */
    WEEKDAY,
    /** "Mon", which is no weekday by itself. */
    WEEKDAY_SHORT,
    /** "two": has its value. */
    NUMBER,
    /** "twenty", which a smaller number may follow: has its value. */
    TENS,
    /** "third": has its value. */
    ORDINAL,
    /** What follows figures in an ordinal number: "rd". */
    ORDINAL_ENDING,
    /** "week": has the name of a unit. */
    UNIT,
    /** More than one of a unit, which only a number can tell of how long: "weeks". */
    UNITS,
    /** "thousand" in a year in letters. */
    THOUSAND,
    /** "hundred" in a year in letters. */
    HUNDRED,
    /** As many days as weeks are called: "fortnight", "quinze jours"; has a unit and how many of them it is. */
    SPAN,
    /** What is so again and again is no date: "every". */
    EVERY,
    /** The same, before a weekday: "los". */
    EVERY_DAY,
    /** "this" before or behind a unit. */
    THIS,
    NEXT,
    /** The next one that comes, and not the one of the next week: "coming". */
    COMING,
    LAST,
    /** The one before the last. */
    BEFORE_LAST,
    /** The one after the next. */
    AFTER_NEXT,
    /** "yesterday": has a unit and how many of them away it is. */
    RELATIVE,
    /** "the day before", counted from a day that stands before: has how many days away it is. */
    NARRATIVE,
    /** Before a number of units that lie in the past: "vor". */
    AGO_BEFORE,
    /** Behind it: "ago". */
    AGO_AFTER,
    /** Before a number of units in the future, and nothing else: "dans". */
    AHEAD,
    /** Before a number of units in the future, or a duration: "in". */
    AHEAD_OR_DURATION,
    /** Behind a number of units in the future: "from now". */
    AHEAD_AFTER,
    /** Before a date that is a day away from what is meant: "the day before"; has how many days away it is. */
    BESIDE,
    /** Begins what something else is compared with, behind "later" or "previous": "than". */
    COMPARED,
    /** Looks like a day and is none: "hoy en día". */
    NO_DATE,
    /** Behind a number of units that lie after the date that the text told last: "later". */
    LATER,
    /** Behind a number of units that lie before the date that the text told last: "earlier". */
    EARLIER,
    /** Before a number of units that lie after the date that the text told last: "al cabo de". */
    LATER_BEFORE,
    /** Behind a weekday that is not the next one: "en huit"; has how many weeks later it is. */
    WEEKS_ON,
    /** Between a number of units and the date that they lie after. */
    AFTER,
    /** Between a number of units and the date that they lie before. */
    BEFORE,
    /** A number that nobody knows: "a few". */
    SOME,
    /** Ties a month to its year: "of". */
    OF,
    /** Ties a day to its month. */
    DAY_OF,
    /** Before the number of a day whose month is not told: "on the". */
    DAY_LEAD,
    /** Before figures alone that are such a number: "el dia". */
    DAY_NAMED,
    /** Behind a weekday and figures shows that these are no number of something: "a", "por". */
    BEHIND_DAY,
    ARTICLE,
    /** Before a weekday in place of an article: "on". */
    BEFORE_DAY,
    /** Between two dates of one row or range. */
    AND,
    /** Before a month or a year shows that it is one: "in". */
    LEAD,
    /** A month that is also another word or a name: needs more beside it. */
    DOUBTFUL_MONTH,
    /** A month whose name in small letters is another word: "may". */
    OTHER_WORD,
    /** Shows of a doubtful month that it is one. */
    MONTH_LEAD,
    /** "of the" before a unit: the one in which the article was written. */
    OF_THE,
    /** Behind a unit: "to date". */
    TO_DATE,
    /** Belongs to the date behind it: "the end of". */
    PART,
    /** Belongs to the date before it: "onwards". */
    OPEN_END,
    PART_OF_DAY,
    /** Shows that a word means a part of the day: "the" before "morning". */
    PART_LEAD,
    /** Before a number that counts: "about". */
    ABOUT,
    /** Behind a number that counts: "people". */
    COUNTED,
    /** Before the first year of ten, which is no year: "the decade of". */
    DECADE,
    /** Before a number that is a label: "version". */
    LABEL,
    /** A week with its number, without more: "Kalenderwoche". */
    WEEK_NUMBER,
    CLOCK_BEFORE,
    /** Before figures that can be nothing but a time: "a las". */
    CLOCK_SURE,
    /** Before "noon" and the like, besides: "al". */
    HOUR_WORD_BEFORE,
    /** Behind a number shows that it is a time: "o'clock". */
    CLOCK_AFTER,
    /** Behind a number is a time or a duration: "heures". */
    HOURS,
    AM,
    PM,
    /** "noon": has hours. */
    HOUR_WORD,
    /** Behind an hour: "y media"; has minutes, below 0 before the hour. */
    MINUTES_BEHIND,
    /** Before an hour: "half past"; has minutes, below 0 before the hour. */
    MINUTES_BEFORE,
    /** Behind a time that is known as one: "in the morning". */
    MORNING,
    /** Between noon and night: "in the afternoon". */
    AFTERNOON,
    /** From evening until morning: "at night". */
    NIGHT,
    /** The one behind the date that the text told last: "following". */
    FOLLOWING,
    /** The one before the date that the text told last: "previous". */
    PREVIOUS,
    /** Before a date that cannot lie ahead: "since". */
    SINCE,
    /** Says that somebody said: beside a date, the date is that of the saying. */
    REPORTING,
    PAST,
    FUTURE,
    /** Has its rule. */
    HOLIDAY;

    /** The name of its section. */
    String section() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether each line begins with a value for the phrase behind it. */
    boolean hasValue() {
        return switch (this) {
            case NUMBER,
                    TENS,
                    ORDINAL,
                    UNIT,
                    UNITS,
                    SPAN,
                    RELATIVE,
                    NARRATIVE,
                    BESIDE,
                    WEEKS_ON,
                    HOUR_WORD,
                    MINUTES_BEHIND,
                    MINUTES_BEFORE,
                    HOLIDAY -> true;
            default -> false;
        };
    }

    /** Whether the number of its line, from 1, is the value of a phrase. */
    boolean isNumbered() {
        return switch (this) {
            case MONTH, MONTH_SHORT, WEEKDAY, WEEKDAY_SHORT -> true;
            default -> false;
        };
    }
}
