package org.crossquote.quote.rule;

import java.util.List;
import java.util.Optional;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.words.Lexicon;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Trait;
import org.crossquote.quote.words.Verb;
import org.crossquote.quote.words.WordClass;

/** German: a sentence in the mood of reported speech goes on telling what the one before said. */
final class ReportedMood extends SentenceRule {
    private static final int SENTENCES = 4;
    private static final int REACH = 40;

    ReportedMood() {
        super("reported-mood");
    }

    @Override
    Optional<Finding> find(QuotedToken quoted, Context context) {
        if (!isReported(quoted, context)) {
            return Optional.empty();
        }
        List<Sentence> sentences = context.reporting().sentences();
        for (int k = quoted.sentenceIndex() - 1; k >= Math.max(0, quoted.sentenceIndex() - SENTENCES); k--) {
            Sentence s = sentences.get(k);
            if (s.block() != quoted.sentence().block()) {
                return Optional.empty();
            }
            Optional<Finding> found = lastCue(s, k, context);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether the words stand in a sentence of that mood, or follow one as a sentence of their own. */
    private static boolean isReported(QuotedToken quoted, Context context) {
        if (context.lexicon().of(WordClass.REPORTED_MOOD).isEmpty()) {
            return false;
        }
        boolean alone = quoted.isWholeSentence() && quoted.sentenceIndex() > 0;
        Sentence s = alone ? context.reporting().sentences().get(quoted.sentenceIndex() - 1) : quoted.sentence();
        int at = alone ? s.size() : quoted.token();
        for (int i = Math.max(0, at - REACH); i < Math.min(s.size(), at + REACH); i++) {
            if (isReported(s, i, context.lexicon())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb at {@code i} is in that mood: a listed form, or "drohe", the infinitive without its last letter. */
    static boolean isReported(Sentence s, int i, Lexicon lexicon) {
        Verb verb = s.verb(i);
        boolean subjunctive = verb != null
                && lexicon.of(WordClass.INFINITIVE_ENDING).stream()
                        .anyMatch(ending -> verb.base().equals(s.token(i).lower() + ending));
        return s.token(i).is(WordClass.REPORTED_MOOD) || (lexicon.has(Trait.VERB_SECOND) && subjunctive);
    }

    private static Optional<Finding> lastCue(Sentence s, int index, Context context) {
        for (int i = s.size() - 1; i >= Math.max(0, s.size() - 2 * REACH); i--) {
            Verb verb = s.verb(i);
            if (verb != null && verb.isCue() && !isReported(s, i, context.lexicon())) {
                int cue = i;
                Optional<NounPhrase> who = context.subjects().of(s, i);
                if (who.isPresent()) {
                    return who.map(p -> new Finding(index, p, cue));
                }
            }
        }
        return Optional.empty();
    }
}
