package org.crossquote.quote.rule;

import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Verb;
import org.crossquote.quote.words.Verb.Form;
import org.crossquote.quote.words.WordClass;

/** Where a German clause begins, and which of its verbs agrees with the subject. */
final class Clauses {
    private static final int REACH = 60;

    private Clauses() {}

    /** Whether the word at {@code verb} can be an infinitive. */
    static boolean isInfinitive(Sentence s, int verb) {
        Verb v = s.verb(verb);
        return v != null && v.canBe(Form.BASE);
    }

    /** The first token of the clause in which the verb stands. */
    static int start(Sentence s, int verb) {
        int i = verb;
        boolean seen = false;
        while (i > 0 && verb - i < REACH) {
            Tag before = s.tag(i - 1);
            if (before == Tag.PUNCTUATION || before == Tag.COLON || before == Tag.COMMA) {
                return i;
            }
            if (before == Tag.SUBORDINATOR || before == Tag.RELATIVE) {
                return i - 1;
            }
            boolean inPhrase = before == Tag.QUOTE && i > 1 && isInPhrase(s, i - 1);
            if (before == Tag.QUOTE && !inPhrase) {
                return i;
            }
            if (before == Tag.CONJUNCTION && (i == verb || seen || joinsClauses(s, i - 1, verb))) {
                return i;
            }
            seen |= before == Tag.VERB || before == Tag.AUXILIARY;
            i--;
        }
        return i;
    }

    /** Whether the quotation is part of a phrase of its clause: als "...", die Zeitung "...". */
    static boolean isInPhrase(Sentence s, int quote) {
        Tag before = s.tag(quote - 1);
        return before == Tag.PREPOSITION
                || before == Tag.DETERMINER
                || (before.isNominal() && !s.tag(quote + 1).isNominal());
    }

    /** Whether a verb stands to the left of the conjunction in its clause, and it is not the auxiliary of this one. */
    private static boolean joinsClauses(Sentence s, int conjunction, int verb) {
        boolean last =
                s.tag(verb + 1) == Tag.COLON || s.tag(verb + 1) == Tag.PUNCTUATION || s.tag(verb + 1) == Tag.COMMA;
        for (int i = conjunction - 1; i >= Math.max(0, conjunction - REACH); i--) {
            switch (s.tag(i)) {
                case AUXILIARY -> {
                    return !last;
                }
                case VERB, QUOTE -> {
                    return true;
                }
                case COMMA, COLON, PUNCTUATION -> {
                    return i == conjunction - 1;
                }
                default -> {}
            }
        }
        return false;
    }

    /** The verb of the clause that agrees with the subject; -1 for an infinitive or a participle alone. */
    static int finite(Sentence s, int start, int verb) {
        if (s.tag(verb) == Tag.AUXILIARY) {
            return verb;
        }
        for (int i = start; i < verb; i++) {
            if (s.tag(i) == Tag.AUXILIARY) {
                return i;
            }
        }
        if (s.tag(verb + 1) == Tag.AUXILIARY) {
            return verb;
        }
        boolean infinitive = s.is(verb - 1, WordClass.INFINITIVE_MARK) && isInfinitive(s, verb);
        return infinitive ? -1 : verb;
    }

    /** Whether nothing but adverbs stands before the finite verb in its clause. */
    static boolean isFirst(Sentence s, int start, int finite) {
        int i = start;
        while (i < finite && (s.tag(i) == Tag.ADVERB || s.tag(i) == Tag.CONJUNCTION)) {
            i++;
        }
        return i == finite;
    }
}
