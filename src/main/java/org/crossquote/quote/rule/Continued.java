package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.mark.MarkedSpan.End;

/** The same person goes on: behind a cue, or in the next paragraph of one quotation. */
final class Continued implements Rule {
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
        if (before == null || !site.beginsSentence()) {
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
}
