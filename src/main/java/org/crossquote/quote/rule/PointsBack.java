package org.crossquote.quote.rule;

import java.util.List;
import java.util.Optional;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Trait;
import org.crossquote.quote.words.Verb;
import org.crossquote.quote.words.WordClass;

/** {@code "..." Das sagte die Ministerin}, {@code "..." Así lo afirmó}: the next sentence points back and says who spoke. */
final class PointsBack extends SentenceRule {
    private static final int REACH = 6;

    PointsBack() {
        super("points-back");
    }

    @Override
    Optional<Finding> find(QuotedToken quoted, Context context) {
        List<Sentence> sentences = context.reporting().sentences();
        int next = quoted.sentenceIndex() + 1;
        if (!quoted.isWholeSentence()
                || next >= sentences.size()
                || sentences.get(next).block() != quoted.sentence().block()) {
            return Optional.empty();
        }
        Sentence s = sentences.get(next);
        if (s.size() < 2 || !s.token(0).is(WordClass.POINTING_BACK)) {
            return Optional.empty();
        }
        for (int i = 1; i < Math.min(s.size(), REACH) && s.tag(i) != Tag.QUOTE; i++) {
            Verb verb = s.verb(i);
            if (verb != null && verb.type() == Verb.Type.SPEECH) {
                int cue = i;
                return speaker(s, i, context).map(p -> new Finding(next, p, cue));
            }
        }
        return Optional.empty();
    }

    private static Optional<NounPhrase> speaker(Sentence s, int verb, Context context) {
        Optional<NounPhrase> behind = context.phrases().startingAt(s, verb + 1);
        return context.lexicon().has(Trait.VERB_SECOND)
                ? context.subjects().of(s, verb).or(() -> behind)
                : behind;
    }
}
