package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.words.WordClass;

/** The words stand in a sentence about what somebody does, and no cue tells more. */
final class AnyVerb extends SentenceRule {
    AnyVerb() {
        super("any-verb");
    }

    @Override
    Optional<Finding> find(Site site, Context context) {
        boolean shouted =
                site.token() > 1 && site.sentence().token(site.token() - 2).is(WordClass.SHOUT);
        if (shouted) {
            return Optional.empty();
        }
        return context.subjects()
                .governing(site.sentence(), site.token())
                .map(p -> new Finding(site.sentenceIndex(), p, -1));
    }
}
