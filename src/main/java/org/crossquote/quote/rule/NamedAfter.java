package org.crossquote.quote.rule;

import org.crossquote.quote.mark.MarkedSpan.End;
import org.jspecify.annotations.Nullable;

/** Who speaks is told only with the next part of the quotation. */
final class NamedAfter extends TakenOver {
    NamedAfter() {
        super("named-after");
    }

    @Override
    @Nullable
    Site source(Site site, Context context) {
        Site after = context.narration().after(site);
        if (after == null || !site.isWholeSentence()) {
            return null;
        }
        boolean sameBlock = after.sentence().block() == site.sentence().block()
                && after.sentenceIndex() - site.sentenceIndex() <= 1;
        return sameBlock || site.marked().end() == End.CONTINUED ? after : null;
    }
}
