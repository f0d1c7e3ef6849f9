package org.crossquote.quote.words;

/** What a token most likely is in its sentence. */
public enum Tag {
    NAME,
    NOUN,
    NUMBER,
    DETERMINER,
    POSSESSIVE,
    PRONOUN,
    RELATIVE,
    PREPOSITION,
    TO,
    CONJUNCTION,
    SUBORDINATOR,
    AUXILIARY,
    ADVERB,
    VERB,
    ING,
    COMMA,
    COLON,
    OPEN_BRACKET,
    CLOSE_BRACKET,
    PUNCTUATION,
    QUOTE;

    /** Whether the token can be part of a noun phrase, its determiner aside. */
    public boolean isNominal() {
        return this == NAME || this == NOUN || this == NUMBER || this == POSSESSIVE;
    }

    /** Whether the token can stand between a subject and its verb. */
    public boolean isBetweenSubjectAndVerb() {
        return this == ADVERB || this == AUXILIARY || this == TO;
    }
}
