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
    Optional<Finding> find(Site site, Context context) {
        Sentence s = site.sentence();
        int colon = site.token() - 1;
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
        if (s.is(first, WordClass.SENDER)) {
            first++;
        }
        if (s.token(first).text().length() < 2) {
            return Optional.empty();
        }
        return context.phrases().startingAt(s, first).map(p -> new Finding(site.sentenceIndex(), p, -1));
    }
}
