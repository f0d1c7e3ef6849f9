package org.crossquote.quote.words;

import java.util.Locale;

/** The classes of words that are listed as they are. */
public enum WordClass {
    DETERMINER,
    DEFINITE,
    POSSESSIVE,
    PREPOSITION,
    CONJUNCTION,
    AND,
    SUBORDINATOR,
    RELATIVE,
    AUXILIARY,
    ADVERB,
    CALENDAR,
    STANDING_ALONE,
    MODAL,
    TIME,
    TIME_MODIFIER,
    ABBREVIATION,
    PARTICLE,
    SUFFIX,
    ORGANISATION,
    PLURAL_PEOPLE,
    DOCUMENT,
    NOUN_CUE,
    SO_CALLED,
    WORK,
    ACCORDING,
    BY,
    DENYING,
    WHETHER,
    ACCORDING_NOUN,
    BY_ACCOUNT,
    GENITIVE,
    QUOTING,
    REPORTED_MOOD,
    OBLIQUE,
    OBJECT_PRONOUN,
    RELATIVE_ARTICLE,
    PASSIVE_AUXILIARY,
    QUOTED_IN_PASSIVE,
    IT_SAYS,
    DOCUMENT_PREPOSITION,
    FEMININE_ENDING,
    PLURAL,
    DIALOGUE_DASH,
    VERB_ENDING,
    OFFICE_OF,
    /** Endings of nouns that tell what somebody is. */
    ROLE_SHAPE,
    /** The prepositions inside names of organisations: "of" in "Ministry of Health". */
    NAME_LINK,
    ELISION,
    INVERTED,
    UNCUT,
    SHOUT,
    DOUBTING,
    CITING,
    POINTING_BACK,
    /** Prepositions that tie a noun phrase to one before it, when the phrase is read backwards, as in "the director of the paper". */
    ATTACHING,
    /** Prepositions behind which a noun phrase goes on, when it is read forwards. */
    CONTINUING,
    /** The preposition behind a word of {@link #ACCORDING}: "to" in "according to". */
    ACCORDING_LINK,
    /** What stands behind whose view it is: "zufolge". */
    ACCORDING_BEHIND,
    /** The word before whom words come from, in "And from Anna Bell:". */
    SENDER,
    /** Forms of the verb that says and nothing more. */
    PLAIN_SAYING,
    /** The word before what is said, in "said that". */
    THAT,
    /** The word before an infinitive. */
    TO,
    /** The pronoun for what is not named, in "what she called". */
    WHAT,
    /** The relative pronoun for people. */
    WHO,
    WITH,
    /** A pronoun of one that is one of several beside a verb in the plural: German "sie". */
    ALSO_PLURAL,
    /** Forms of "be". */
    BE,
    REFLEXIVE,
    AS,
    /** Words behind which marks never hold speech: "so-called". */
    SO_CALLED_ALWAYS,
    /** The pronoun of nobody in "it says". */
    IT,
    /** Nouns for words that are written down to be made known. */
    STATEMENT,
    /** Verbs that make a statement known. */
    PUBLISHING,
    /** Verbs that make or perform a work. */
    MAKING,
    /** Nouns for words as such: "the term". */
    WORDING,
    /** Endings of nouns for qualities and the like, which say nothing themselves. */
    ABSTRACT_ENDING,
    IN_THE_VIEW,
    /** The last part of compounds for somebody of a party, as in "CDU-Politiker". */
    MEMBER;

    /** The section of a language's list that has its words. */
    String section() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
