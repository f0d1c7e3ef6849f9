package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.mark.MarkedSpan.End;

/** Who speaks is told only with the next part of the quotation. */
final class NamedAfter implements Rule {
    @Override
    public String name() {
        return "named-after";
    }

    @Override
    public String why() {
        return "The next part of the quotation tells who speaks.";
    }

    @Override
    public Optional<Attribution> apply(Site site, Context context) {
        Site after = context.narration().after(site);
        if (after == null || !site.isWholeSentence()) {
            return Optional.empty();
        }
        boolean sameBlock = after.sentence().block() == site.sentence().block()
                && after.sentenceIndex() - site.sentenceIndex() <= 1;
        if (!sameBlock && site.marked().end() != End.CONTINUED) {
            return Optional.empty();
        }
        return context.decided(after)
                .map(a -> a.by(
                        name(),
                        why(),
                        context.confidence()
                                .of(context.lexicon().language(), name(), a.mention(), a.confidence() >= 0.9)));
    }
}
