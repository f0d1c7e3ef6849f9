package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Trait;

/**
 * Spanish: {@code "...", afirmó} and {@code Recordó que "..."}. The verb of saying has no subject; it is whoever the text
 * spoke of last.
 */
final class UnsaidSubject extends SentenceRule {
    private static final int LONGEST_HEAD = 8;

    UnsaidSubject() {
        super("unsaid-subject");
    }

    @Override
    Optional<Finding> find(QuotedToken quoted, Context context) {
        if (!context.lexicon().has(Trait.UNSAID_SUBJECT)) {
            return Optional.empty();
        }
        Sentence s = quoted.sentence();
        int behind = s.tag(quoted.token() + 1) == Tag.COMMA ? quoted.token() + 2 : quoted.token() + 1;
        int head = behindAdverbs(s);
        int cue = Subjects.isCue(s, behind, false) ? behind : head;
        if (!Subjects.isCue(s, cue, false) || (cue == head && head > quoted.token())) {
            return Optional.empty();
        }
        return Optional.of(new Finding(quoted.sentenceIndex(), new NounPhrase(cue, cue + 1, cue + 1), cue));
    }

    /** The token behind the adverbs and conjunctions at the head of a sentence. */
    private static int behindAdverbs(Sentence s) {
        int i = 0;
        while (i < LONGEST_HEAD
                && (s.tag(i) == Tag.ADVERB || s.tag(i) == Tag.CONJUNCTION || (s.tag(i) == Tag.COMMA && i > 0))) {
            i++;
        }
        return i;
    }
}
