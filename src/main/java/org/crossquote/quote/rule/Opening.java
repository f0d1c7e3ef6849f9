package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;

/** {@code After saying the ice was "thick," the mayor went home}: the subject stands behind the words of the participle. */
final class Opening extends SentenceRule {
    private static final int REACH = 25;

    Opening() {
        super("cue-later");
    }

    @Override
    Optional<Finding> find(QuotedToken quoted, Context context) {
        Sentence s = quoted.sentence();
        for (int i = 0; i < Math.min(quoted.token(), 3); i++) {
            if (Subjects.isCue(s, i, true) && Participles.opens(s, i)) {
                int cue = i;
                return subject(s, quoted, context).map(p -> new Finding(quoted.sentenceIndex(), p, cue));
            }
        }
        return Optional.empty();
    }

    private static Optional<NounPhrase> subject(Sentence s, QuotedToken quoted, Context context) {
        int from = quoted.token() + 1;
        if (quoted.last() != ',') {
            int to = Math.min(s.size(), from + REACH);
            while (from < to && s.tag(from) != Tag.COMMA) {
                from++;
            }
            from++;
        }
        return context.phrases().subjectAt(s, from).filter(p -> {
            Tag next = s.tag(s.behindAdverbs(p.to()));
            return next == Tag.VERB || next == Tag.AUXILIARY || next == Tag.COMMA || next == Tag.OPEN_BRACKET;
        });
    }
}
