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
    /** Nouns for words, of which the phrase behind them tells whose they are: German "Fazit". */
    OWN_WORDS,
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
    /** What stands behind a noun of time that tells how long before or after: German "später". */
    TIME_BEHIND,
    /** Forms of that mood that are forms of no other: German "sei". */
    SURELY_REPORTED,
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
    /** The word for "so" before how somebody spoke. */
    MANNER,
    /** Words before names that end with an apostrophe: Lil'. */
    CLIPPED,
    /** Nouns before a name in marks: "the name “...”". */
    NAMING,
    /** Verbs that tell under which name somebody goes. */
    ALIAS,
    /** The letter or word before the answers of an interview. */
    ANSWER_LABEL,
    SHOUT,
    DOUBTING,
    CITING,
    POINTING_BACK,
    /** Adverbs for what the sentence before speaks of, in which words stand: German "darin". */
    IN_IT,
    /** Forms and particles of a verb for what a document lets know: German "hervorgeht". */
    EMERGING,
    /** The preposition before that document: German "aus". */
    OUT_OF,
    /** Articles, with a preposition or without, before one to whom something is said: German "dem". */
    DATIVE,
    /** The preposition for one to whom something is said: German "gegenüber". */
    TOWARDS,
    /** The last parts of compounds for works and papers. */
    WORK_ENDING,
    /** Articles of one alone: German "das". */
    SINGULAR_DETERMINER,
    /** Endings of nouns for several alone: German "ungen". */
    PLURAL_NOUN_ENDING,
    /** Nouns for what tells the news: German "Presse". */
    MEDIUM,
    /** In "by his own account": German "eigenen". */
    OWN,
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
    /** Nouns for what shows and lets hear somebody: "footage". */
    RECORDING,
    /** Nouns for words as such: "the term". */
    WORDING,
    /** Endings of nouns for qualities and the like, which say nothing themselves. */
    ABSTRACT_ENDING,
    IN_THE_VIEW,
    /** The last part of compounds for somebody of a party, as in "CDU-Politiker". */
    MEMBER,
    /** Particles that join two parts of a name only behind another particle: "der" in "von der". */
    INNER_PARTICLE,
    /** Particles that stand between two names as often as inside one: "of". */
    LOOSE_PARTICLE,
    /** The preposition that tells whose something is, and makes a noun of the word before it: "claims of". */
    BELONGING,
    /** Forms of verbs that are never nouns: "says". */
    NEVER_NOUN,
    /** The pronoun that is one capital letter: "I". */
    CAPITAL_PRONOUN,
    /** What an apostrophe ties to the word before it: "ve" in "I've". */
    CLITIC,
    /** Those of them that tell whose something is. */
    POSSESSIVE_CLITIC,
    /** What stands behind the hyphen of a word that a later one completes: "und" in "Partei- und Fraktionschef". */
    HYPHEN_LINK,
    /** The letter between a verb and the pronoun behind it: "t" in "a-t-elle". */
    INVERSION_LINK,
    /** Words before which an apostrophe stands for what was left out: "tis". */
    HEADLESS,
    /** Endings behind which an apostrophe may still belong to the word. */
    APOSTROPHE_ENDING,
    PLURAL_ENDING,
    /** Endings that look like those of a plural and are none. */
    NO_PLURAL_ENDING,
    ADVERB_ENDING,
    /** Words that end like adverbs and are none. */
    NO_ADVERB,
    /** Endings of verbs that are nouns and adjectives too: "ing". */
    GERUND_ENDING,
    /** Endings of verbs in the past. */
    PAST_ENDING,
    /** Those of them that are made of a participle: "sagte" of "gesagt". */
    WEAK_PAST_ENDING,
    /** Endings of verbs of somebody in the present. */
    THIRD_ENDING,
    PARTICIPLE_PREFIX,
    PARTICIPLE_ENDING,
    ADJECTIVE_ENDING,
    /** Endings of adjectives in the nominative. */
    NOMINATIVE_ENDING,
    /** The ending of adjectives that another word before them decides: "englischen". */
    WEAK_ENDING,
    /** What the infinitive ends with behind the form of reported speech: "drohe", "drohen". */
    INFINITIVE_ENDING,
    PLURAL_VERB_ENDING,
    /** The word before an infinitive that is part of no other clause. */
    INFINITIVE_MARK,
    /** Begins a clause that tells what somebody says or thinks: German "dass". */
    CONTENT_CLAUSE,
    /** Begins a clause that tells who says what it stands in: "wie er sagte". */
    COMMENT_CLAUSE,
    /** The article of a masculine nominative that is that of other cases too. */
    MIXED_ARTICLE,
    /** The pronoun for one of several, before a {@link #MIXED_ARTICLE}. */
    ONE_OF,
    /** Words for the first of two who were named before: "the former". */
    FORMER,
    /** Words for the last of them: "the latter". */
    LATTER,
    /** Nouns for what somebody says back: "the reply". */
    REPLY,
    /** Forms of verbs by which words come from somebody: "criticism came from". */
    COMING,
    /** Words for one who is not named: somebody, nobody. */
    SOMEBODY,
    /** Words for those who make an article and its pictures, and for what they do. */
    PRESS,
    /** Nouns for those of somebody's family. */
    KIN,
    /** Words that stand at the head of subjects alone. */
    SURE_SUBJECT;

    /** The section of a language's list that has its words. */
    String section() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
