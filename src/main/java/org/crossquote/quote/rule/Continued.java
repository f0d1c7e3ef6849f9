package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.mark.MarkedSpan.End;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;

/** The same person goes on: behind a cue, or in the next paragraph of one quotation. */
final class Continued implements Rule {
    private static final int LONGEST_ADDITION = 3;

    @Override
    public String name() {
        return "continued";
    }

    @Override
    public String why() {
        return "The quotation before goes on.";
    }

    @Override
    public Optional<Attribution> apply(Site site, Context context) {
        Site before = context.narration().before(site);
        if (before == null || !site.beginsSentence() && !isAddition(site)) {
            return Optional.empty();
        }
        boolean sameBlock = before.sentence().block() == site.sentence().block();
        boolean overParagraphs = before.marked().end() == End.CONTINUED;
        boolean near = sameBlock && site.sentenceIndex() - before.sentenceIndex() <= 1;
        if (!near && !overParagraphs) {
            return Optional.empty();
        }
        return context.decided(before)
                .map(a -> a.by(
                        name(),
                        why(),
                        context.confidence()
                                .of(context.lexicon().language(), name(), a.mention(), a.confidence() >= 0.9)));
    }

    /** "And: ...", "But ...": nothing but a conjunction or an adverb before the words. */
    private static boolean isAddition(Site site) {
        Sentence s = site.sentence();
        for (int i = 0; i < site.token(); i++) {
            boolean small = s.tag(i) == Tag.CONJUNCTION || s.tag(i) == Tag.ADVERB;
            boolean sign = i == site.token() - 1 && (s.tag(i) == Tag.COLON || s.tag(i) == Tag.COMMA);
            if (!small && !sign) {
                return false;
            }
        }
        return site.token() <= LONGEST_ADDITION;
    }
}
