package org.crossquote.quote.rule;

import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.jspecify.annotations.Nullable;

/** A quotation alone in its paragraph belongs to who was quoted last; a new line of a dialogue does not. */
final class CarriedOver extends TakenOver {
    private static final int REACH = 60;

    CarriedOver() {
        super("carried-over");
    }

    @Override
    @Nullable
    QuotedToken source(QuotedToken quoted, Context context) {
        QuotedToken before = context.reporting().before(quoted);
        if (before == null || quoted.changesSpeaker() || Reply.isReply(quoted)) {
            return null;
        }
        int blocks = quoted.sentence().block() - before.sentence().block();
        boolean alone = quoted.beginsSentence() && blocks <= 2;
        boolean goesOn = blocks == 0 && quoted.sentenceIndex() - before.sentenceIndex() <= 1 && !tellsOfOthers(quoted);
        return (alone || goesOn) && !isNextTurn(quoted, before, context) ? before : null;
    }

    /** “Is the boat in?” one asks, and “Not yet,” another answers, each in a paragraph: the words in the next are not the other's. */
    private static boolean isNextTurn(QuotedToken quoted, QuotedToken answer, Context context) {
        QuotedToken question = context.reporting().before(answer);
        return question != null
                && question.last() == '?'
                && quoted.sentence().block() - answer.sentence().block() == 1
                && answer.sentence().block() - question.sentence().block() == 1
                && Reply.differ(question, answer, context);
    }

    /** Whether the sentence names somebody or has a verb of saying: then it is not told by whom the words are. */
    private static boolean tellsOfOthers(QuotedToken quoted) {
        Sentence s = quoted.sentence();
        for (int i = Math.max(0, quoted.token() - REACH); i < Math.min(s.size(), quoted.token() + REACH); i++) {
            if (s.tag(i) == Tag.NAME || Subjects.isCue(s, i, true)) {
                return true;
            }
        }
        return false;
    }
}
