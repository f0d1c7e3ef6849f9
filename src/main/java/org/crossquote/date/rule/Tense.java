package org.crossquote.date.rule;

/** When the clause around a date is told to be. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
}
