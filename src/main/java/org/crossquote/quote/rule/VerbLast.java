package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Trait;

/** {@code ..., als Anna Bell den Plan "..." nannte}: a German clause whose cue stands behind the words, at its end. */
final class VerbLast extends SentenceRule {
    private static final int REACH = 4;

    VerbLast() {
        super("verb-last");
    }

    @Override
    Optional<Finding> find(QuotedToken quoted, Context context) {
        Sentence s = quoted.sentence();
        if (!context.lexicon().has(Trait.VERB_SECOND) || quoted.beginsSentence()) {
            return Optional.empty();
        }
        for (int i = quoted.token() + 1; i <= quoted.token() + REACH; i++) {
            if (Subjects.isCue(s, i, false)) {
                int cue = i;
                return context.subjects()
                        .of(s, i)
                        .filter(p -> p.to() <= quoted.token())
                        .map(p -> new Finding(quoted.sentenceIndex(), p, cue));
            }
            if (s.tag(i) == Tag.COMMA || s.tag(i) == Tag.QUOTE || s.tag(i) == Tag.CONJUNCTION) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
