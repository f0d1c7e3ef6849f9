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
    Site source(Site site, Context context) {
        Site before = context.narration().before(site);
        if (before == null || (!site.beginsSentence() && !isAddition(site))) {
            return null;
        }
        boolean sameBlock = before.sentence().block() == site.sentence().block();
        boolean near = sameBlock && site.sentenceIndex() - before.sentenceIndex() <= 1;
        return near || before.marked().end() == End.CONTINUED ? before : null;
    }

    /** "And: ...", "But ...", "Et d'ajouter : ...": nothing but little words and perhaps a cue before the words. */
    private static boolean isAddition(Site site) {
        Sentence s = site.sentence();
        for (int i = 0; i < site.token(); i++) {
            boolean small = s.tag(i) == Tag.CONJUNCTION || s.tag(i) == Tag.ADVERB;
            boolean sign = i == site.token() - 1 && (s.tag(i) == Tag.COLON || s.tag(i) == Tag.COMMA);
            boolean adding = i > 0 && ((s.tag(i) == Tag.PREPOSITION && s.isCue(i + 1)) || s.isCue(i));
            if (!small && !sign && !adding) {
                return false;
            }
        }
        return site.token() <= LONGEST_ADDITION;
    }
}
