package org.crossquote.quote.rule;

import java.util.List;
import java.util.Optional;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;

/** {@code "..." — Anna Bell}: a name behind a dash signs the words, as in letters, tweets and pulled quotations. */
final class Signed extends SentenceRule {
    private static final int LONGEST = 12;

    Signed() {
        super("signed");
    }

    @Override
    Optional<Finding> find(QuotedToken quoted, Context context) {
        Sentence s = quoted.sentence();
        if (!quoted.beginsSentence() && !quoted.endsLikeSentence()) {
            return Optional.empty();
        }
        if (quoted.token() + 1 < s.size()) {
            return signature(s, quoted.token() + 1, quoted.sentenceIndex(), context)
                    .or(() -> behindSign(s, quoted, context));
        }
        List<Sentence> sentences = context.reporting().sentences();
        int next = quoted.sentenceIndex() + 1;
        if (next < sentences.size() && quoted.isWholeSentence() && isSignature(sentences, next)) {
            return context.phrases().startingAt(sentences.get(next), 0).map(p -> new Finding(next, p, -1));
        }
        boolean near = next < sentences.size() && sentences.get(next).block() - s.block() <= 1;
        return near && quoted.beginsSentence() ? signature(sentences.get(next), 0, next, context) : Optional.empty();
    }

    /** "...": Anna Bell, or "..." (Anna Bell, 44): nothing else in the sentence. */
    private static Optional<Finding> behindSign(Sentence s, QuotedToken quoted, Context context) {
        int sign = quoted.token() + 1;
        boolean opens = s.tag(sign) == Tag.COLON || s.tag(sign) == Tag.OPEN_BRACKET;
        return opens && quoted.beginsSentence() && isNamed(s, sign + 1)
                ? context.phrases().startingAt(s, sign + 1).map(p -> new Finding(quoted.sentenceIndex(), p, -1))
                : Optional.empty();
    }

    /** "..." Anna Bell, baker: the rest of the paragraph is a name and no sentence. */
    private static boolean isSignature(List<Sentence> sentences, int next) {
        Sentence s = sentences.get(next);
        boolean last = next + 1 == sentences.size() || sentences.get(next + 1).block() != s.block();
        boolean same = sentences.get(next - 1).block() == s.block();
        return same && last && s.size() <= LONGEST && isNamed(s, 0);
    }

    /** Whether a name of two words and what its owner is stand at the token, and no verb. */
    private static boolean isNamed(Sentence s, int from) {
        if (s.tag(from) != Tag.NAME || s.tag(from + 1) != Tag.NAME) {
            return false;
        }
        int end = from;
        while (s.tag(end) == Tag.NAME) {
            end++;
        }
        if (s.tag(end) != Tag.COMMA && s.tag(end) != Tag.CLOSE_BRACKET && s.tag(end) != Tag.PUNCTUATION) {
            return false;
        }
        for (int i = end; i < s.size(); i++) {
            if (s.tag(i) == Tag.VERB || s.tag(i) == Tag.AUXILIARY || s.tag(i) == Tag.QUOTE || s.tag(i) == Tag.PRONOUN) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Finding> signature(Sentence s, int dash, int index, Context context) {
        if (!isDash(s, dash) || s.tag(dash + 1) != Tag.NAME) {
            return Optional.empty();
        }
        return context.phrases()
                .startingAt(s, dash + 1)
                .filter(p -> p.to() == s.size() || s.tag(p.to()) == Tag.COMMA || s.tag(p.to()) == Tag.PUNCTUATION)
                .map(p -> new Finding(index, p, -1));
    }

    private static boolean isDash(Sentence s, int i) {
        return s.is(i, "—") || s.is(i, "–") || s.is(i, "―") || s.is(i, "-") || s.is(i, "--");
    }
}
