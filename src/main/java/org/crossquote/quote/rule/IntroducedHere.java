package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Verb;
import org.crossquote.quote.words.WordClass;

/**
 * {@code The mayor said: "...", according to the report}: who introduces the words speaks, even where the sentence says besides from where
 * they are known. A document that says something yields to a person behind "according to".
 */
final class IntroducedHere extends SentenceRule {
    /** A source is named so many words before at most: a line may be one sentence of any length. */
    private static final int AHEAD = 80;

    private static final int BEHIND = 12;

    private final CueBefore before = new CueBefore(false);

    IntroducedHere() {
        super("cue-before");
    }

    @Override
    Optional<Finding> find(QuotedToken quoted, Context context) {
        if (!namesSource(quoted)) {
            return Optional.empty();
        }
        return before.find(quoted, context).filter(f -> introduces(quoted, f));
    }

    /** Whether the sentence says according to whom, before the words or not far behind them. */
    private static boolean namesSource(QuotedToken quoted) {
        Sentence s = quoted.sentence();
        for (int i = Math.max(0, quoted.token() - AHEAD); i < Math.min(s.size(), quoted.token() + BEHIND); i++) {
            if (s.is(i, WordClass.QUOTING) || AccordingTo.isAccording(s, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb of saying leads to the words with nothing but a comma, a colon or a few words of its own between. */
    private static boolean introduces(QuotedToken quoted, Finding f) {
        Sentence s = quoted.sentence();
        Verb verb = f.cue() < 0 ? null : s.verb(f.cue());
        if (verb == null || verb.type() != Verb.Type.SPEECH || isDocument(s, f.subject())) {
            return false;
        }
        int last = quoted.token() - 1;
        boolean sign = s.tag(last) == Tag.COLON || s.tag(last) == Tag.COMMA || last == f.cue();
        for (int i = f.cue() + 1; i < last; i++) {
            sign &= s.tag(i) != Tag.VERB && s.tag(i) != Tag.QUOTE && s.tag(i) != Tag.SUBORDINATOR;
        }
        return sign;
    }

    private static boolean isDocument(Sentence s, NounPhrase subject) {
        return s.is(subject.headTo() - 1, WordClass.DOCUMENT);
    }
}
