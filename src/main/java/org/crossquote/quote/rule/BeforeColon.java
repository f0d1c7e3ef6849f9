package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.WordClass;

/** {@code Anna Bell: "..."}: a name before a colon, and no verb. So are transcripts and telegraphic news written. */
final class BeforeColon extends SentenceRule {
    private static final int REACH = 25;

    BeforeColon() {
        super("before-colon");
    }

    @Override
    Optional<Finding> find(QuotedToken quoted, Context context) {
        Optional<Finding> here = label(quoted.sentence(), quoted.token() - 1, quoted.sentenceIndex(), context);
        if (here.isPresent() || !quoted.beginsSentence() || quoted.sentenceIndex() == 0) {
            return here;
        }
        int above = quoted.sentenceIndex() - 1;
        Sentence line = context.reporting().sentences().get(above);
        boolean next = quoted.sentence().block() - line.block() == 1;
        return next ? label(line, line.size() - 1, above, context) : Optional.empty();
    }

    /** Who stands before a colon; empty where the words before it are a sentence. */
    private static Optional<Finding> label(Sentence s, int colon, int index, Context context) {
        if (s.tag(colon) != Tag.COLON || colon > REACH) {
            return Optional.empty();
        }
        for (int i = 0; i < colon; i++) {
            if (s.tag(i) == Tag.VERB || s.tag(i) == Tag.AUXILIARY || s.tag(i) == Tag.QUOTE) {
                return Optional.empty();
            }
        }
        int first = 0;
        while (s.tag(first) == Tag.ADVERB || s.tag(first) == Tag.CONJUNCTION) {
            first++;
        }
        int sender = sender(s, first, colon);
        if (sender >= 0) {
            return context.phrases().startingAt(s, sender + 1).map(p -> new Finding(index, p, -1));
        }
        if (s.token(first).text().length() < 2 || (colon == s.size() - 1 && s.tag(first) != Tag.NAME)) {
            return Optional.empty();
        }
        return context.phrases().startingAt(s, first).map(p -> new Finding(index, p, -1));
    }

    /** "And from", "This from", "Statement from": the word before whom the words come from; -1 when none stands there. */
    private static int sender(Sentence s, int first, int colon) {
        for (int i = first; i < Math.min(colon, first + 3); i++) {
            if (s.is(i, WordClass.SENDER)) {
                boolean free = i == first
                        || s.tag(i - 1) == Tag.DETERMINER
                        || s.is(i - 1, WordClass.DOCUMENT)
                        || s.is(i - 1, WordClass.STANDING_ALONE);
                return free ? i : -1;
            }
        }
        return -1;
    }
}
