package org.crossquote.quote.rule;

import java.util.Arrays;
import org.crossquote.quote.mark.MarkedSpan.End;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.jspecify.annotations.Nullable;

/** The same person goes on: behind a cue, or in the next paragraph of one quotation. */
final class Continued extends TakenOver {
    private static final int LONGEST_ADDITION = 4;

    Continued() {
        super("continued");
    }

    @Override
    @Nullable
    QuotedToken source(QuotedToken quoted, Context context) {
        QuotedToken before = speech(context.reporting().before(quoted), context);
        if (before == null || (!quoted.beginsSentence() && !isAddition(quoted))) {
            return null;
        }
        if (Reply.isReply(quoted)) {
            return null;
        }
        if (isNextQuestion(quoted, before, context)) {
            return Reply.otherThan(before, context);
        }
        boolean sameBlock = before.sentence().block() == quoted.sentence().block();
        boolean near = sameBlock && quoted.sentenceIndex() - before.sentenceIndex() <= 1;
        return near || before.marked().end() == End.CONTINUED ? before : null;
    }

    /** "“Are you he?” the judge asked. “No,” he said. “Who are you then?” “Nobody,” he said.": one asks, the other answers. */
    private static boolean isNextQuestion(QuotedToken quoted, QuotedToken before, Context context) {
        QuotedToken after = context.reporting().after(quoted);
        QuotedToken asked = context.reporting().before(before);
        return quoted.last() == '?'
                && quoted.isWholeSentence()
                && after != null
                && after.beginsSentence()
                && after.sentence().block() == quoted.sentence().block()
                && after.sentenceIndex() - quoted.sentenceIndex() == 1
                && asked != null
                && asked.last() == '?'
                && asked == Reply.otherThan(before, context);
    }

    /** Of a title in the cue of other words, as in "..., he said on “Evening Talk.”", those words. */
    private static @Nullable QuotedToken speech(@Nullable QuotedToken before, Context context) {
        if (before == null) {
            return null;
        }
        QuotedToken first = context.reporting().before(before);
        boolean inCue = first != null && first.sentenceIndex() == before.sentenceIndex() && first.beginsSentence();
        return inCue && isTitle(before, context) ? first : before;
    }

    private static boolean isTitle(QuotedToken quoted, Context context) {
        String[] words = quoted.marked()
                .inner()
                .in(context.reporting().article().text())
                .strip()
                .split("\\s+");
        return words.length <= LONGEST_ADDITION
                && Arrays.stream(words).allMatch(w -> !w.isEmpty() && Character.isUpperCase(w.codePointAt(0)));
    }

    /** "And: ...", "But ...", "Et d'ajouter : ...": nothing but little words and perhaps a cue before the words. */
    private static boolean isAddition(QuotedToken quoted) {
        Sentence s = quoted.sentence();
        for (int i = 0; i < quoted.token(); i++) {
            boolean small = s.tag(i) == Tag.CONJUNCTION || s.tag(i) == Tag.ADVERB;
            boolean sign = i == quoted.token() - 1 && (s.tag(i) == Tag.COLON || s.tag(i) == Tag.COMMA);
            boolean adding = i > 0 && ((s.tag(i) == Tag.PREPOSITION && s.isCue(i + 1)) || s.isCue(i));
            if (!small && !sign && !adding) {
                return false;
            }
        }
        return quoted.token() <= LONGEST_ADDITION;
    }
}
