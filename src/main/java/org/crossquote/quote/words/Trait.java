package org.crossquote.quote.words;

import java.util.Locale;

/** How a language is built, as far as finding its speakers depends on that; a language's word file names those that it has. */
public enum Trait {
    /** The finite verb of a main clause stands second, whatever stands first. */
    VERB_SECOND,
    /** Adjectives mostly follow their noun. */
    HEAD_FIRST,
    /** A verb may stand without a subject, which then is whom the text spoke of last: "dijo", she said. */
    UNSAID_SUBJECT,
    /** The words that tell who speaks may stand inside the marks. */
    INCISE,
    /** Nouns and verbs are often the same word, and what stands beside it tells which. */
    NOUNS_AS_VERBS,
    /** Every noun has a capital. */
    NOUN_CAPITALS,
    /** Months and days have capitals, without which they are other words: "may". */
    CALENDAR_CAPITALS,
    /** A little word alone among small ones stays that word when it has a capital. */
    LITTLE_CAPITALS,
    /** Articles that have swallowed a preposition: "du", "del". */
    JOINED_ARTICLES,
    /** Behind words in marks the verb stands before its subject, with its auxiliary and pronoun: "s'est exclamée Anna Bell". */
    VERB_BEFORE_SPEAKER;

    /** How the section of traits of a word file calls it. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
