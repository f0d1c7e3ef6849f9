package org.crossquote.quote.rule;

import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.jspecify.annotations.Nullable;

/** A quotation alone in its paragraph belongs to who was quoted last; a new line of a dialogue does not. */
final class CarriedOver extends TakenOver {
    private static final int REACH = 60;

    CarriedOver() {
        super("carried-over");
    }

    @Override
    @Nullable
    Site source(Site site, Context context) {
        Site before = context.narration().before(site);
        if (before == null || site.changesSpeaker()) {
            return null;
        }
        int blocks = site.sentence().block() - before.sentence().block();
        boolean alone = site.beginsSentence() && blocks <= 2;
        boolean goesOn = blocks == 0 && site.sentenceIndex() - before.sentenceIndex() <= 1 && !tellsOfOthers(site);
        return alone || goesOn ? before : null;
    }

    /** Whether the sentence names somebody or has a verb of saying: then it is not told by whom the words are. */
    private static boolean tellsOfOthers(Site site) {
        Sentence s = site.sentence();
        for (int i = Math.max(0, site.token() - REACH); i < Math.min(s.size(), site.token() + REACH); i++) {
            if (s.tag(i) == Tag.NAME || Subjects.isCue(s, i, true)) {
                return true;
            }
        }
        return false;
    }
}
