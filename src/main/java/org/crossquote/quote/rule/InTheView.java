package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.WordClass;

/** {@code Für Anna Bell ist der Plan "völlig verrückt"}: a judgement in somebody's view. */
final class InTheView extends SentenceRule {
    InTheView() {
        super("in-the-view");
    }

    @Override
    Optional<Finding> find(QuotedToken quoted, Context context) {
        Sentence s = quoted.sentence();
        if (s.size() == 0 || !s.token(0).is(WordClass.IN_THE_VIEW)) {
            return Optional.empty();
        }
        return context.phrases()
                .startingAt(s, 1)
                .filter(p -> p.to() < quoted.token())
                .filter(p -> s.tag(p.to()) == Tag.AUXILIARY
                        || s.tag(p.to()) == Tag.VERB
                        || s.is(p.to(), WordClass.IT)
                        || s.tag(p.to()) == Tag.OPEN_BRACKET
                        || (s.tag(p.to()) == Tag.COMMA && s.tag(p.to() - 1) == Tag.NAME))
                .map(p -> new Finding(quoted.sentenceIndex(), p, -1));
    }
}
