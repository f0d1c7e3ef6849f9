package org.crossquote.quote.words;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that the lists of a language say of one word, looked up once when a text is cut into tokens. Immutable. */
public final class LexicalEntry {
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

    /** The entry of every word that no list holds. */
    static final LexicalEntry NONE = new LexicalEntry(EnumSet.noneOf(WordClass.class), null, null, null, null);

    /** By the numbers of the classes: every rule asks every word for some of them. */
    private final boolean[] isOf = new boolean[WordClass.values().length];

    private final boolean isFunctionWord;
    private final @Nullable Verb verb;
    private final @Nullable List<String> pronoun;
    private final @Nullable List<String> title;
    private final @Nullable List<String> role;

    /**
     * @param classes the closed classes that hold it
     * @param verb what it can be as a verb; null when it is none
     * @param pronoun gender and number when it is a pronoun; null when it is none
     * @param title the gender, and the role it is short for, when it stands before names; null when it does not
     * @param role the gender when it tells what somebody is; null when it does not
     */
    LexicalEntry(
            Set<WordClass> classes,
            @Nullable Verb verb,
            @Nullable List<String> pronoun,
            @Nullable List<String> title,
            @Nullable List<String> role) {
        classes.forEach(wordClass -> isOf[wordClass.ordinal()] = true);
        this.isFunctionWord = pronoun != null || !Collections.disjoint(classes, JOINING);
        this.verb = verb;
        this.pronoun = pronoun;
        this.title = title;
        this.role = role;
    }

    /** Whether a closed class holds the word. */
    boolean is(WordClass wordClass) {
        return isOf[wordClass.ordinal()];
    }

    /** Whether the word only joins others and cannot be a name. */
    boolean isFunctionWord() {
        return isFunctionWord;
    }

    @Nullable
    Verb verb() {
        return verb;
    }

    @Nullable
    List<String> pronoun() {
        return pronoun;
    }

    @Nullable
    List<String> title() {
        return title;
    }

    @Nullable
    List<String> role() {
        return role;
    }
}
