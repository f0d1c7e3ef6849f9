package org.crossquote.quote.rule;

import java.util.List;
import java.util.Optional;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;

/** {@code Asked by Anna Bell, he said: "..." "...," was the reply}: where the other of two has not spoken yet, whoever is named beside the first. */
final class ReplyOfNamed extends SentenceRule {
    private static final int REACH = 40;

    ReplyOfNamed() {
        super("reply");
    }

    @Override
    Optional<Finding> find(QuotedToken quoted, Context context) {
        QuotedToken last = context.reporting().before(quoted);
        if (last == null
                || !Reply.isReply(quoted)
                || last.sentence().block() != quoted.sentence().block()) {
            return Optional.empty();
        }
        List<String> spoke =
                context.decided(last).map(a -> a.mention().speakers()).orElse(List.of());
        Sentence s = last.sentence();
        for (int i = last.token() - 1; i >= Math.max(0, last.token() - REACH) && !spoke.isEmpty(); i--) {
            if (s.tag(i) == Tag.NAME && s.tag(i - 1) != Tag.NAME) {
                Optional<NounPhrase> who = context.phrases().startingAt(s, i);
                boolean other = who.isPresent()
                        && !context.cast()
                                .mention(s, who.get(), last.sentenceIndex())
                                .speakers()
                                .equals(spoke);
                if (other) {
                    return who.map(p -> new Finding(last.sentenceIndex(), p, -1));
                }
            }
        }
        return Optional.empty();
    }
}
