package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.words.Lexicon.WordClass;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Verb;

/** {@code was described by the mayor as "..."}, {@code called "..." by the mayor}. */
final class Passive extends SentenceRule {
    private static final int REACH = 12;

    Passive() {
        super("passive", "The sentence says by whom the words were said.");
    }

    @Override
    Optional<Finding> find(Site site, Context context) {
        Sentence s = site.sentence();
        int cue = -1;
        for (int i = Math.max(0, site.token() - REACH); i < site.token(); i++) {
            Verb verb = s.verb(i);
            if (verb != null && verb.isCue() && verb.canBe(Verb.Form.PAST_PARTICIPLE)) {
                cue = i;
            }
        }
        if (cue < 0) {
            return Optional.empty();
        }
        int behind = site.token() + 1;
        int by =
                isBy(s, cue + 1, context) ? cue + 1 : site.token() - cue <= 2 && isBy(s, behind, context) ? behind : -1;
        int verb = cue;
        return by < 0
                ? Optional.empty()
                : context.phrases().startingAt(s, by + 1).map(p -> new Finding(site.sentenceIndex(), p, verb));
    }

    private static boolean isBy(Sentence s, int i, Context context) {
        return i < s.size() && context.lexicon().is(s.token(i), WordClass.BY);
    }
}
