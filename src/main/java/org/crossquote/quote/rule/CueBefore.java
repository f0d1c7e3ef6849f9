package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Verb;
import org.crossquote.quote.words.WordClass;

/** {@code The mayor said that the plan was "..."}: the nearest cue to the left, and its subject. */
final class CueBefore extends SentenceRule {
    private static final int REACH = 80;

    private final boolean weakToo;

    CueBefore(boolean weakToo) {
        super(weakToo ? "weak-cue-before" : "cue-before");
        this.weakToo = weakToo;
    }

    @Override
    Optional<Finding> find(QuotedToken quoted, Context context) {
        Sentence s = quoted.sentence();
        Optional<Finding> unreal = Optional.empty();
        for (int i = quoted.token() - 1; i >= Math.max(0, quoted.token() - REACH); i--) {
            if (!Subjects.isCue(s, i, weakToo) || isPassive(s, i) || isOthers(quoted, i, context)) {
                continue;
            }
            int cue = i;
            Optional<Finding> found = context.subjects().of(s, i).map(p -> new Finding(quoted.sentenceIndex(), p, cue));
            if (found.isPresent() && Predicates.isOf(quoted, found.get(), context)) {
                continue;
            }
            if (found.isPresent() && !isUnreal(s, i)) {
                return nearer(found.get(), quoted, context).map(f -> Embedded.outermost(f, s, context.subjects()));
            }
            unreal = unreal.isPresent() ? unreal : found;
        }
        return unreal;
    }

    /** Whether the cue belongs to a clause that ended before, or is itself told as somebody's words. */
    private static boolean isOthers(QuotedToken quoted, int cue, Context context) {
        return context.subjects().isClosed(quoted.sentence(), cue, quoted.token())
                || ReportedMood.isReported(quoted.sentence(), cue, context.lexicon());
    }

    /** Whether the cue is only planned or wished, as in "would call", "ready to call": a cue around it goes first. */
    private static boolean isUnreal(Sentence s, int cue) {
        int i = cue - 1;
        while (s.tag(i) == Tag.ADVERB) {
            i--;
        }
        return (s.tag(i) == Tag.TO && s.tag(i - 1) != Tag.VERB && s.tag(i - 1) != Tag.ING)
                || (s.tag(i) == Tag.AUXILIARY && s.token(i).is(WordClass.MODAL));
    }

    /** Behind a colon, and for weak cues, a clause that stands nearer to the words goes first. */
    private Optional<Finding> nearer(Finding found, QuotedToken quoted, Context context) {
        boolean colon = quoted.sentence().tag(quoted.token() - 1) == Tag.COLON;
        if (!weakToo && !colon) {
            return Optional.of(found);
        }
        Optional<Finding> clause = context.subjects().clause(quoted.sentence(), quoted.token());
        return clause.filter(c -> c.cue() > found.cue() && c.subject().from() > found.cue())
                .filter(c -> !quoted.sentence().is(c.subject().from() - 1, WordClass.CONTENT_CLAUSE))
                .filter(c -> !ReportedMood.isReported(quoted.sentence(), c.cue(), context.lexicon()))
                .map(c -> new Finding(quoted.sentenceIndex(), c.subject(), colon ? c.cue() : -1))
                .or(() -> Optional.of(found));
    }

    private static boolean isPassive(Sentence s, int i) {
        Verb verb = s.verb(i);
        if (verb == null || !verb.canBe(Verb.Form.PAST_PARTICIPLE)) {
            return false;
        }
        int k = i - 1;
        while (s.tag(k) == Tag.ADVERB) {
            k--;
        }
        if (s.tag(k) == Tag.SUBORDINATOR && !verb.canBe(Verb.Form.BASE) && !s.is(k, WordClass.THAT)) {
            return true;
        }
        return s.tag(k) == Tag.AUXILIARY && s.is(k, WordClass.BE) && !s.is(i, WordClass.PLAIN_SAYING);
    }
}
