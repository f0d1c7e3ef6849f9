package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.words.Lexicon.WordClass;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;

/** {@code was described by the mayor as "..."}, {@code called "..." by the mayor}. */
final class Passive extends SentenceRule {
    Passive() {
        super("passive", "The sentence says by whom the words were said.", 0.9);
    }

    @Override
    Optional<Finding> find(Site site, Context context) {
        Sentence s = site.sentence();
        int to = Math.min(s.size(), site.token() + 12);
        int cue = -1;
        for (int i = Math.max(0, site.token() - 20); i < to; i++) {
            if (i < site.token() && s.tag(i) == Tag.VERB && s.isCue(i)) {
                cue = i;
            }
            boolean by = context.lexicon().is(s.token(i), WordClass.BY)
                    && cue >= 0
                    && (i == cue + 1 || i > site.token() && i <= site.token() + 3);
            if (by) {
                int verb = cue;
                return context.phrases().startingAt(s, i + 1).map(p -> new Finding(site.sentenceIndex(), p, verb));
            }
        }
        return Optional.empty();
    }
}
