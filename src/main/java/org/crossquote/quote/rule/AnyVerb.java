package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.words.WordClass;

/** The words stand in a sentence about what somebody does, and no cue tells more. */
final class AnyVerb extends SentenceRule {
    AnyVerb() {
        super("any-verb");
    }

    @Override
    Optional<Finding> find(QuotedToken quoted, Context context) {
        boolean shouted = quoted.token() > 1
                && quoted.sentence().token(quoted.token() - 2).is(WordClass.SHOUT);
        if (shouted) {
            return Optional.empty();
        }
        return context.subjects()
                .governing(quoted.sentence(), quoted.token())
                .map(p -> new Finding(quoted.sentenceIndex(), p, -1));
    }
}
