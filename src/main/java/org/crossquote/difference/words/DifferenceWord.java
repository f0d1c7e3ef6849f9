package org.crossquote.difference.words;

import java.util.Locale;

/** The kinds of words in the lists of differences; each is a section of these. */
public enum DifferenceWord {
    /** Before a verb: it has not happened yet. */
    PLANNED,
    /** A verb or adjective whose infinitive is planned. */
    PLANNING,
    TO,
    /** Stands before the verb that it helps. */
    HELPER,
    BE,
    /** What is said with it is not said to be so. */
    HYPOTHETICAL,
    /** Begins what is only asked. */
    ASKING,
    DENYING,
    /** Somebody does not do what is told behind it. */
    REFUSING,
    AFFIRMING,
    /** The contrary of denying. */
    ADMITTING,
    THAT,
    /** Stands before a place where something is. */
    PLACE,
    /** Stands before a place, or before who gets or gives something. */
    WAY,
    /** A number beside it counts only some, or others. */
    PARTIAL,
    VAGUE_DAY,
    /** Before a time of day that is not meant to the minute: "about", "shortly after". */
    ROUGH_TIME,
    NIGHT,
    DAY_OF_YEAR,
    /** Somebody has put words into another language. */
    TRANSLATED,
    LANGUAGE,
    IN,
    FILLER,
    LONG_AGO,
    AGO,
    THEN,
    PAST_TIME,
    PAST_UNIT,
    /** Endings of verbs for what goes on. */
    GERUND_ENDING;

    String section() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
