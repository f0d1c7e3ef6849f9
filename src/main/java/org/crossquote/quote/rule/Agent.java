package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Verb;
import org.crossquote.quote.words.WordClass;

/** {@code wurde von der Ministerin als "..." bezeichnet}: the agent of a passive that stands around the words. */
final class Agent extends SentenceRule {
    private static final int BEHIND = 4;
    private static final int REACH = 30;

    Agent() {
        super("agent");
    }

    @Override
    Optional<Finding> find(QuotedToken quoted, Context context) {
        Sentence s = quoted.sentence();
        int cue = cue(s, quoted.token());
        if (cue < 0) {
            return Optional.empty();
        }
        int by = by(quoted, false);
        by = by < 0 ? by(quoted, true) : by;
        return by < 0
                ? paper(quoted, cue, context)
                : context.phrases().startingAt(s, by + 1).map(p -> new Finding(quoted.sentenceIndex(), p, cue));
    }

    /** "wurde in der Presse als ..., im „Abendkurier“ als ... bezeichnet": the paper in which it stands. */
    private static Optional<Finding> paper(QuotedToken quoted, int cue, Context context) {
        Sentence s = quoted.sentence();
        for (int i = quoted.token() - 1; i >= Math.max(0, quoted.token() - REACH); i--) {
            int in = i;
            if (s.token(i).is(WordClass.DOCUMENT_PREPOSITION) && i + 1 < quoted.token()) {
                Optional<NounPhrase> paper = Titled.at(s, i + 1)
                        .or(() -> context.phrases().startingAt(s, in + 1).filter(p -> isPaper(s, p)))
                        .filter(p -> p.to() <= quoted.token());
                if (paper.isPresent()) {
                    return paper.map(p -> new Finding(quoted.sentenceIndex(), p, cue));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isPaper(Sentence s, NounPhrase p) {
        return s.is(p.headTo() - 1, WordClass.MEDIUM) || s.is(p.headTo() - 1, WordClass.DOCUMENT);
    }

    /** The nearest "von" to the left; behind a name it may as well belong to that. -1 when there is none. */
    private static int by(QuotedToken quoted, boolean behindName) {
        Sentence s = quoted.sentence();
        for (int i = quoted.token() - 1; i >= Math.max(0, quoted.token() - REACH); i--) {
            boolean free = s.tag(i - 1) != Tag.NAME;
            if (s.token(i).is(WordClass.BY) && (free || behindName)) {
                return i;
            }
        }
        return -1;
    }

    /** "der von der Ministerin als "..." bezeichnete Plan": the participle of a cue before its noun. */
    private static boolean isBeforeNoun(Sentence s, int cue, int quote) {
        return cue == quote + 1 && s.tag(cue + 1).isNominal();
    }

    /** The participle of a cue in a clause with a passive auxiliary to the left of the words; -1 when there is none. */
    private static int cue(Sentence s, int quote) {
        int cue = -1;
        for (int i = Math.min(s.size() - 1, quote + BEHIND); i > quote; i--) {
            Verb verb = s.verb(i);
            cue = verb != null && verb.isCue() ? i : cue;
        }
        if (cue >= 0 && isBeforeNoun(s, cue, quote)) {
            return cue;
        }
        for (int i = quote - 1; i >= Math.max(0, quote - REACH); i--) {
            if (s.token(i).is(WordClass.PASSIVE_AUXILIARY)) {
                return cue;
            }
        }
        return -1;
    }
}
