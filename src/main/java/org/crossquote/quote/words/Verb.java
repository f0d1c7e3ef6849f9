package org.crossquote.quote.words;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a word can be as a verb.
 *
 * @param base the form in the dictionary
 * @param type what such a verb does with somebody's words
 * @param forms the forms that the word can be
 */
public record Verb(String base, Type type, Set<Form> forms) {
    /** What a verb does with somebody's words, surest first. */
    public enum Type {
        /** Says them: said, told, wrote. */
        SPEECH,
        /** Names something with them: called, described as. */
        LABEL,
        /** Takes a side with them: praised, condemned. */
        JUDGE,
        /** Thinks them: believed, hoped. */
        THINK,
        /** Nothing: went. */
        OTHER
    }

    /** A form of a verb. */
    public enum Form {
        BASE,
        THIRD,
        PAST,
        PAST_PARTICIPLE,
        ING
    }

    public Verb {
        forms = Set.copyOf(EnumSet.copyOf(forms));
    }

    /** Whether the verb can tie a speaker to words. */
    public boolean isCue() {
        return type != Type.OTHER;
    }

    /** Whether the word can be that form. */
    public boolean canBe(Form form) {
        return forms.contains(form);
    }

    /** Whether the word can only be the -ing form. */
    public boolean isIng() {
        return forms.contains(Form.ING);
    }
}
