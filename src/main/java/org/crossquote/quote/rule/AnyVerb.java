package org.crossquote.quote.rule;

import java.util.Optional;
import java.util.stream.IntStream;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.WordClass;

/** The words stand in a sentence about what somebody does, and no cue tells more. */
final class AnyVerb extends SentenceRule {
    AnyVerb() {
        super("any-verb");
    }

    @Override
    Optional<Finding> find(QuotedToken quoted, Context context) {
        boolean shouted = quoted.token() > 1
                && quoted.sentence().token(quoted.token() - 2).is(WordClass.SHOUT);
        if (shouted) {
            return Optional.empty();
        }
        return context.subjects()
                .clause(quoted.sentence(), quoted.token())
                .map(c -> whoTells(quoted.sentence(), c, context))
                .map(c -> new Finding(quoted.sentenceIndex(), c.subject(), -1));
    }

    /** Of a clause that tells what somebody thinks, as "hoped that the money" and "ließ wissen, man werde", the clause around it. */
    private static Finding whoTells(Sentence s, Finding clause, Context context) {
        int that = clause.subject().from() - 1;
        Subjects subjects = context.subjects();
        boolean reported = s.tag(that) == Tag.COMMA && ReportedMood.isReported(s, clause.cue(), context.lexicon());
        boolean told = that > 1 && (reported || s.is(that, WordClass.CONTENT_CLAUSE));
        return told && IntStream.rangeClosed(that, clause.cue()).noneMatch(s::isCue)
                ? subjects.clause(s, that - 1)
                        .filter(c -> c.cue() < that && !s.is(c.subject().from(), WordClass.IT))
                        .orElse(clause)
                : clause;
    }
}
