package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.WordClass;

/** {@code Criticism came from Anna Bell: "..."}, {@code Kritik kommt von Anna Bell: "..."}: the words come from whoever stands before the colon. */
final class SentBy extends SentenceRule {
    private static final int REACH = 14;
    private static final int LONGEST_ADDITION = 3;

    SentBy() {
        super("before-colon");
    }

    @Override
    Optional<Finding> find(QuotedToken quoted, Context context) {
        Sentence s = quoted.sentence();
        int colon = quoted.token() - 1;
        if (s.tag(colon) != Tag.COLON) {
            return Optional.empty();
        }
        for (int i = colon - 1; i > Math.max(0, colon - REACH); i--) {
            boolean from = s.is(i, WordClass.SENDER) || s.is(i, WordClass.OFFICE_OF);
            if (from && comes(s, i)) {
                Optional<NounPhrase> who =
                        context.phrases().startingAt(s, i + 1).filter(p -> p.to() == colon);
                if (who.isPresent()) {
                    return who.map(p -> new Finding(quoted.sentenceIndex(), p, -1));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a verb of coming stands before the preposition, with no more than a few words between. */
    private static boolean comes(Sentence s, int from) {
        for (int i = from - 1; i >= Math.max(0, from - LONGEST_ADDITION); i--) {
            if (s.is(i, WordClass.COMING)) {
                return true;
            }
        }
        return false;
    }
}
