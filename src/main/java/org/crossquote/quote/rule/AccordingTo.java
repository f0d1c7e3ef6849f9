package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.words.Lexicon.WordClass;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;

/** {@code according to the mayor, "..."}. */
final class AccordingTo extends SentenceRule {
    AccordingTo() {
        super("according-to", "The sentence says according to whom.");
    }

    @Override
    Optional<Finding> find(Site site, Context context) {
        Sentence s = site.sentence();
        int from = Math.max(0, site.token() - 60);
        int to = Math.min(s.size(), site.token() + 30);
        for (int i = from; i < to; i++) {
            if (!isAccording(s, i, context)) {
                continue;
            }
            int cue = i;
            Optional<NounPhrase> who = whose(s, i, context).filter(p -> !isReflexive(s, p));
            if (who.isPresent()) {
                return who.map(p -> new Finding(site.sentenceIndex(), p, cue));
            }
        }
        return Optional.empty();
    }

    private static boolean isAccording(Sentence s, int i, Context context) {
        boolean quoting = context.lexicon().is(s.token(i), WordClass.QUOTING) && s.tag(i - 1) == Tag.COMMA;
        return quoting
                || context.lexicon().is(s.token(i), WordClass.ACCORDING)
                || context.lexicon().is(s.token(i), WordClass.ACCORDING_NOUN);
    }

    private static Optional<NounPhrase> whose(Sentence s, int i, Context context) {
        boolean linked = s.tag(i + 1) == Tag.TO || s.is(i + 1, "von") || s.is(i + 1, "to");
        Optional<NounPhrase> behind = context.phrases().startingAt(s, linked ? i + 2 : i + 1);
        return s.is(i, "zufolge") ? context.phrases().endingAt(s, i - 1) : behind;
    }

    private static boolean isReflexive(Sentence s, NounPhrase p) {
        return s.token(p.from()).lower().endsWith("self")
                || s.token(p.from()).lower().endsWith("selves");
    }
}
