package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Verb;
import org.crossquote.quote.words.WordClass;

/** {@code was described by the mayor as "..."}, {@code called "..." by the mayor}. */
final class Passive extends SentenceRule {
    private static final int REACH = 12;

    Passive() {
        super("passive");
    }

    @Override
    Optional<Finding> find(QuotedToken quoted, Context context) {
        Sentence s = quoted.sentence();
        boolean nearest = true;
        for (int i = quoted.token() - 1; i >= Math.max(0, quoted.token() - REACH); i--) {
            Verb verb = s.verb(i);
            if (verb == null || !verb.isCue() || !verb.canBe(Verb.Form.PAST_PARTICIPLE)) {
                continue;
            }
            int by = by(s, i, nearest ? quoted.token() : i);
            if (by >= 0) {
                int cue = i;
                return context.phrases().startingAt(s, by + 1).map(p -> new Finding(quoted.sentenceIndex(), p, cue));
            }
            nearest = false;
        }
        return Optional.empty();
    }

    /** Where "by" stands: right behind the cue, or right behind the words when these follow the cue; -1 when it does not. */
    private static int by(Sentence s, int cue, int quote) {
        if (isBy(s, cue + 1)) {
            return cue + 1;
        }
        boolean behind = quote > cue && quote - cue <= 2 && isBy(s, quote + 1);
        return behind ? quote + 1 : -1;
    }

    private static boolean isBy(Sentence s, int i) {
        return i < s.size() && s.token(i).is(WordClass.BY);
    }
}
