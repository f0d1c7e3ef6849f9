package org.crossquote.quote.rule;

import java.util.List;
import java.util.Optional;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.WordClass;

/** A sentence says that somebody spoke, the next is what was said. */
final class Introduced extends SentenceRule {
    private static final int REACH = 80;

    Introduced() {
        super("introduced");
    }

    @Override
    Optional<Finding> find(QuotedToken quoted, Context context) {
        if (!quoted.beginsSentence() || quoted.sentenceIndex() == 0) {
            return Optional.empty();
        }
        List<Sentence> sentences = context.reporting().sentences();
        Sentence before = sentences.get(quoted.sentenceIndex() - 1);
        boolean sameBlock = before.block() == quoted.sentence().block();
        boolean colon = before.tag(before.size() - 1) == Tag.COLON;
        if (!sameBlock && !colon) {
            return Optional.empty();
        }
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - REACH); i--) {
            if (before.isCue(i) || (colon && before.verb(i) != null && !isAsked(before, i))) {
                int cue = i;
                Optional<NounPhrase> who = context.subjects().of(before, i);
                if (who.isPresent()) {
                    return who.map(p -> new Finding(quoted.sentenceIndex() - 1, p, cue));
                }
            }
        }
        return AccordingTo.in(before, quoted.sentenceIndex() - 1, context)
                .or(() -> context.subjects()
                        .governing(before, before.size())
                        .map(p -> new Finding(quoted.sentenceIndex() - 1, p, -1)));
    }

    /** "asked whether the strike will end": whether the verb stands in what somebody asks. */
    private static boolean isAsked(Sentence s, int verb) {
        for (int i = verb - 1; i > Math.max(0, verb - REACH); i--) {
            if (s.is(i, WordClass.WHETHER)) {
                return s.isCue(i - 1);
            }
            if (s.tag(i) == Tag.COMMA || s.tag(i) == Tag.COLON) {
                return false;
            }
        }
        return false;
    }
}
