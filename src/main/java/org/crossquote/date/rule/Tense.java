package org.crossquote.date.rule;

/** When the clause around a date is told to be. */
enum Tense {
    PAST,
    /** What the date begins lasts until the article: "since". */
    SURELY_PAST,
    FUTURE,
    UNKNOWN
}
