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
    QuotedToken source(QuotedToken quoted, Context context) {
        QuotedToken after = context.reporting().after(quoted);
        if (after == null || !quoted.isWholeSentence()) {
            return null;
        }
        boolean sameBlock = after.sentence().block() == quoted.sentence().block()
                && after.sentenceIndex() - quoted.sentenceIndex() <= 1;
        return sameBlock || quoted.marked().end() == End.CONTINUED ? after : null;
    }
}
