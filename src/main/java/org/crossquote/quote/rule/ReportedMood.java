package org.crossquote.quote.rule;

import java.util.List;
import java.util.Optional;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.words.Lexicon;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
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
        int blocks = isSurelyReported(quoted) ? 1 : 0;
        List<Sentence> sentences = context.reporting().sentences();
        for (int k = quoted.sentenceIndex() - 1; k >= Math.max(0, quoted.sentenceIndex() - SENTENCES); k--) {
            Sentence s = sentences.get(k);
            if (quoted.sentence().block() - s.block() > blocks) {
                return Optional.empty();
            }
            Optional<Finding> found = source(s, k, context);
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
        int main = mainVerb(s, at);
        if (main >= 0) {
            return isReported(s, main, context.lexicon());
        }
        for (int i = Math.max(0, at - REACH); i < Math.min(s.size(), at + REACH); i++) {
            if (isReported(s, i, context.lexicon())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the form of the verb is of no other mood, so that the one who is reported may stand in the paragraph before. */
    private static boolean isSurelyReported(QuotedToken quoted) {
        int main = mainVerb(quoted.sentence(), quoted.token());
        return main >= 0 && quoted.sentence().is(main, WordClass.SURELY_REPORTED);
    }

    /** The finite verb of the first main clause near {@code at}; -1 when there is none. */
    private static int mainVerb(Sentence s, int at) {
        for (int i = Math.max(0, at - REACH); i < Math.min(s.size(), at + REACH); i++) {
            if (s.tag(i) == Tag.VERB || s.tag(i) == Tag.AUXILIARY) {
                int start = Clauses.start(s, i);
                if (s.tag(start) != Tag.SUBORDINATOR && s.tag(start) != Tag.RELATIVE) {
                    return Clauses.finite(s, start, i);
                }
            }
        }
        return -1;
    }

    /** Whether the verb at {@code i} is in that mood: a listed form, or "drohe", the infinitive without its last letter. */
    static boolean isReported(Sentence s, int i, Lexicon lexicon) {
        Verb verb = s.verb(i);
        boolean subjunctive = verb != null
                && lexicon.of(WordClass.INFINITIVE_ENDING).stream()
                        .anyMatch(ending -> verb.base().equals(s.token(i).lower() + ending));
        return s.token(i).is(WordClass.REPORTED_MOOD) || (lexicon.has(Trait.VERB_SECOND) && subjunctive);
    }

    /** Who says what the sentence reports: the subject of its last cue, what it is written in, or according to whom it is. */
    private static Optional<Finding> source(Sentence s, int index, Context context) {
        return lastCue(s, index, context)
                .or(() -> WrittenIn.in(s, index, context))
                .or(() -> AccordingTo.in(s, index, context));
    }

    private static Optional<Finding> lastCue(Sentence s, int index, Context context) {
        for (int i = s.size() - 1; i >= Math.max(0, s.size() - 2 * REACH); i--) {
            Verb verb = s.verb(i);
            if (verb != null && verb.isCue() && !isReportedItself(s, i, context.lexicon())) {
                int cue = i;
                Optional<NounPhrase> who = context.subjects().of(s, i);
                if (who.isPresent()) {
                    return who.map(p -> new Finding(index, p, cue));
                }
            }
        }
        return Optional.empty();
    }

    /** "er habe gesagt", "um zu sagen": a cue inside what is reported. */
    private static boolean isReportedItself(Sentence s, int cue, Lexicon lexicon) {
        int finite = Clauses.finite(s, Clauses.start(s, cue), cue);
        return isReported(s, cue, lexicon)
                || finite < 0
                || isReported(s, finite, lexicon)
                || s.tag(cue + 1) == Tag.AUXILIARY && isReported(s, cue + 1, lexicon);
    }
}
