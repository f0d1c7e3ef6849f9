package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.words.Lexicon.WordClass;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;

/** {@code according to the mayor, "..."}. */
final class AccordingTo extends SentenceRule {
    AccordingTo() {
        super("according-to", "The sentence says according to whom.", 0.93);
    }

    @Override
    Optional<Finding> find(Site site, Context context) {
        Sentence s = site.sentence();
        int from = Math.max(0, site.token() - 60);
        int to = Math.min(s.size(), site.token() + 30);
        for (int i = from; i < to; i++) {
            if (!context.lexicon().is(s.token(i), WordClass.ACCORDING)) {
                continue;
            }
            int cue = i;
            int first = s.tag(i + 1) == Tag.TO ? i + 2 : i + 1;
            Optional<NounPhrase> who = context.phrases().startingAt(s, first).filter(p -> !isReflexive(s, p));
            if (who.isPresent()) {
                return who.map(p -> new Finding(site.sentenceIndex(), p, cue));
            }
        }
        return Optional.empty();
    }

    private static boolean isReflexive(Sentence s, NounPhrase p) {
        return s.token(p.from()).lower().endsWith("self")
                || s.token(p.from()).lower().endsWith("selves");
    }
}
