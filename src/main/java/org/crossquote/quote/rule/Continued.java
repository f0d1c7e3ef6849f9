package org.crossquote.quote.rule;

import org.crossquote.quote.mark.MarkedSpan.End;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.jspecify.annotations.Nullable;

/** The same person goes on: behind a cue, or in the next paragraph of one quotation. */
final class Continued extends TakenOver {
    private static final int LONGEST_ADDITION = 4;

    Continued() {
        super("continued");
    }

    @Override
    @Nullable
    QuotedToken source(QuotedToken quoted, Context context) {
        QuotedToken before = context.reporting().before(quoted);
        if (before == null || (!quoted.beginsSentence() && !isAddition(quoted))) {
            return null;
        }
        boolean sameBlock = before.sentence().block() == quoted.sentence().block();
        boolean near = sameBlock && quoted.sentenceIndex() - before.sentenceIndex() <= 1;
        return near || before.marked().end() == End.CONTINUED ? before : null;
    }

    /** "And: ...", "But ...", "Et d'ajouter : ...": nothing but little words and perhaps a cue before the words. */
    private static boolean isAddition(QuotedToken quoted) {
        Sentence s = quoted.sentence();
        for (int i = 0; i < quoted.token(); i++) {
            boolean small = s.tag(i) == Tag.CONJUNCTION || s.tag(i) == Tag.ADVERB;
            boolean sign = i == quoted.token() - 1 && (s.tag(i) == Tag.COLON || s.tag(i) == Tag.COMMA);
            boolean adding = i > 0 && ((s.tag(i) == Tag.PREPOSITION && s.isCue(i + 1)) || s.isCue(i));
            if (!small && !sign && !adding) {
                return false;
            }
        }
        return quoted.token() <= LONGEST_ADDITION;
    }
}
