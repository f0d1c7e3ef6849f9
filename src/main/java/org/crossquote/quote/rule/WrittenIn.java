package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.WordClass;

/** {@code In dem Brief heißt es: "..."}, {@code "...", hieß es in einer Mitteilung}: what the words are written in. */
final class WrittenIn extends SentenceRule {
    private static final int REACH = 25;
    private static final int LONGEST_SOURCE = 10;

    WrittenIn() {
        super("written-in");
    }

    @Override
    Optional<Finding> find(QuotedToken quoted, Context context) {
        int from = Math.max(0, quoted.token() - REACH);
        return between(quoted.sentence(), quoted.sentenceIndex(), from, quoted.token() + REACH, context);
    }

    /** What the words of the sentence are written in; {@code index} is the sentence's in the reporting text. */
    static Optional<Finding> in(Sentence s, int index, Context context) {
        return between(s, index, 0, 2 * REACH, context);
    }

    private static Optional<Finding> between(Sentence s, int index, int from, int end, Context context) {
        int to = Math.min(s.size(), end);
        for (int i = from; i < to; i++) {
            if (s.token(i).is(WordClass.IT_SAYS) && (s.is(i + 1, WordClass.IT) || s.is(i - 1, WordClass.IT))) {
                int cue = i;
                return document(s, i, context)
                        .map(p -> new Finding(index, p, cue))
                        .or(() -> above(s, index, cue, context));
            }
            if (s.is(i, WordClass.EMERGING)) {
                Optional<Finding> source = outOf(s, index, i, context);
                if (source.isPresent()) {
                    return source;
                }
            }
        }
        return Optional.empty();
    }

    /** "wie aus dem Brief hervorgeht", "Das geht aus dem Brief hervor". */
    private static Optional<Finding> outOf(Sentence s, int index, int cue, Context context) {
        for (int i = cue - 1; i >= Math.max(0, cue - LONGEST_SOURCE) && s.tag(i) != Tag.QUOTE; i--) {
            if (s.is(i, WordClass.OUT_OF)) {
                return context.phrases().startingAt(s, i + 1).map(p -> new Finding(index, p, cue));
            }
        }
        return Optional.empty();
    }

    /** "Darin heißt es": the document of which the sentence before speaks. */
    private static Optional<Finding> above(Sentence s, int index, int cue, Context context) {
        boolean pointsBack = index > 0 && (s.is(cue - 1, WordClass.IN_IT) || s.is(cue - 2, WordClass.IN_IT));
        if (!pointsBack) {
            return Optional.empty();
        }
        Sentence before = context.reporting().sentences().get(index - 1);
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - REACH); i--) {
            if (before.is(i, WordClass.DOCUMENT)) {
                return context.phrases().endingAt(before, i).map(p -> new Finding(index - 1, p, -1));
            }
        }
        return Optional.empty();
    }

    private static Optional<NounPhrase> document(Sentence s, int cue, Context context) {
        Optional<NounPhrase> behind = Optional.empty();
        for (int i = cue + 1; i < Math.min(s.size(), cue + REACH) && behind.isEmpty() && s.tag(i) != Tag.QUOTE; i++) {
            behind = namedIn(s, i, context).or(() -> by(s, cue, context));
        }
        for (int i = cue - 1; i >= Math.max(0, cue - REACH) && behind.isEmpty() && s.tag(i) != Tag.QUOTE; i--) {
            behind = namedIn(s, i, context);
        }
        return behind;
    }

    /** "..., hieß es von der Ministerin". */
    private static Optional<NounPhrase> by(Sentence s, int cue, Context context) {
        int by = s.is(cue + 1, WordClass.IT) ? cue + 2 : cue + 1;
        return by < s.size() && s.token(by).is(WordClass.BY)
                ? context.phrases().startingAt(s, by + 1)
                : Optional.empty();
    }

    private static Optional<NounPhrase> namedIn(Sentence s, int i, Context context) {
        return s.token(i).is(WordClass.DOCUMENT_PREPOSITION)
                ? context.phrases().startingAt(s, i + 1)
                : Optional.empty();
    }
}
