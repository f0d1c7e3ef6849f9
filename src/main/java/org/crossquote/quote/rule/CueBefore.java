package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Verb;

/** {@code The mayor said that the plan was "..."}: the nearest cue to the left, and its subject. */
final class CueBefore extends SentenceRule {
    private static final int REACH = 80;

    private final boolean weakToo;

    CueBefore(boolean weakToo) {
        super(
                weakToo ? "weak-cue-before" : "cue-before",
                "The sentence says before the words who says them.",
                weakToo ? 0.8 : 0.92);
        this.weakToo = weakToo;
    }

    @Override
    Optional<Finding> find(Site site, Context context) {
        Sentence s = site.sentence();
        for (int i = site.token() - 1; i >= Math.max(0, site.token() - REACH); i--) {
            if (!context.subjects().isCue(s, i, weakToo) || isPassive(s, i)) {
                continue;
            }
            int cue = i;
            return context.subjects().of(s, i).map(p -> new Finding(site.sentenceIndex(), p, cue));
        }
        return Optional.empty();
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
        return s.tag(k) == Tag.AUXILIARY && isBe(s.token(k).lower()) && !s.is(i, "said");
    }

    private static boolean isBe(String word) {
        return switch (word) {
            case "is", "are", "was", "were", "be", "been", "being" -> true;
            default -> false;
        };
    }
}
