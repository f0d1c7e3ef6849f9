package org.crossquote.quote.rule;

import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.WordClass;
import org.jspecify.annotations.Nullable;

/** {@code "...," was the reply}: of two who speak in turn it is the other's. */
final class Reply extends TakenOver {
    private static final int REACH = 6;
    private static final int TURNS = 3;

    Reply() {
        super("reply");
    }

    @Override
    @Nullable
    QuotedToken source(QuotedToken quoted, Context context) {
        if (!isReply(quoted)) {
            return null;
        }
        QuotedToken last = context.reporting().before(quoted);
        return last == null ? null : otherThan(last, context);
    }

    /** The last quotation before one, near it, that somebody else says; null when there is none. */
    static @Nullable QuotedToken otherThan(QuotedToken last, Context context) {
        QuotedToken turn = last;
        for (int k = 0; k < TURNS; k++) {
            turn = context.reporting().before(turn);
            if (turn == null || turn.sentence().block() != last.sentence().block()) {
                return null;
            }
            if (differ(turn, last, context)) {
                return turn;
            }
        }
        return null;
    }

    static boolean differ(QuotedToken one, QuotedToken other, Context context) {
        return context.decided(one)
                .flatMap(a -> context.decided(other)
                        .map(b -> !a.mention().speakers().isEmpty()
                                && !a.mention().speakers().equals(b.mention().speakers())))
                .orElse(false);
    }

    /** Whether the sentence says of the words that they were a reply, and not whose. */
    static boolean isReply(QuotedToken quoted) {
        Sentence s = quoted.sentence();
        int from = quoted.token() + 1;
        boolean verb = false;
        for (int i = from; i < Math.min(s.size(), from + REACH); i++) {
            if (s.is(i, WordClass.REPLY)) {
                boolean owned =
                        s.is(i + 1, WordClass.SENDER) || s.is(i + 1, WordClass.BY) || s.is(i + 1, WordClass.OFFICE_OF);
                return verb && s.tag(i - 1) == Tag.DETERMINER && !owned;
            }
            if (s.tag(i) == Tag.NAME || s.tag(i) == Tag.PRONOUN || s.tag(i) == Tag.NOUN || s.tag(i) == Tag.QUOTE) {
                return false;
            }
            verb |= s.tag(i) == Tag.VERB || s.tag(i) == Tag.AUXILIARY;
        }
        return false;
    }
}
