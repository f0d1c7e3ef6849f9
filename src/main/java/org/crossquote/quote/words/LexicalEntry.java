package org.crossquote.quote.words;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that the lists of a language say of one word, looked up once when a text is cut into tokens.
 *
 * @param classes the closed classes that hold it
 * @param verb what it can be as a verb; null when it is none
 * @param pronoun gender and number when it is a pronoun; null when it is none
 * @param title the gender, and the role it is short for, when it stands before names; null when it does not
 * @param role the gender when it tells what somebody is; null when it does not
 */
public record LexicalEntry(
        Set<WordClass> classes,
        @Nullable Verb verb,
        @Nullable List<String> pronoun,
        @Nullable List<String> title,
        @Nullable List<String> role) {
    /** The entry of every word that no list holds. */
    static final LexicalEntry NONE = new LexicalEntry(EnumSet.noneOf(WordClass.class), null, null, null, null);

    /** The classes of words that only join others and cannot be names. */
    private static final Set<WordClass> JOINING = EnumSet.of(
            WordClass.DETERMINER,
            WordClass.POSSESSIVE,
            WordClass.PREPOSITION,
            WordClass.CONJUNCTION,
            WordClass.SUBORDINATOR,
            WordClass.RELATIVE,
            WordClass.AUXILIARY,
            WordClass.ADVERB);

    public LexicalEntry {
        Set<WordClass> own = EnumSet.noneOf(WordClass.class);
        own.addAll(classes);
        classes = Collections.unmodifiableSet(own);
    }

    /** Whether the word only joins others and cannot be a name. */
    boolean isFunctionWord() {
        return pronoun != null || !Collections.disjoint(classes, JOINING);
    }
}
