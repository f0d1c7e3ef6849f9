package org.crossquote.quote.rule;

import java.util.List;
import java.util.Optional;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;

/** {@code "..." — Anna Bell}: a name behind a dash signs the words, as in letters, tweets and pulled quotations. */
final class Signed extends SentenceRule {
    Signed() {
        super("signed");
    }

    @Override
    Optional<Finding> find(Site site, Context context) {
        Sentence s = site.sentence();
        if (!site.beginsSentence() && !site.endsLikeSentence()) {
            return Optional.empty();
        }
        if (site.token() + 1 < s.size()) {
            return signature(s, site.token() + 1, site.sentenceIndex(), context);
        }
        List<Sentence> sentences = context.narration().sentences();
        int next = site.sentenceIndex() + 1;
        boolean near = next < sentences.size() && sentences.get(next).block() - s.block() <= 1;
        return near && site.beginsSentence() ? signature(sentences.get(next), 0, next, context) : Optional.empty();
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
