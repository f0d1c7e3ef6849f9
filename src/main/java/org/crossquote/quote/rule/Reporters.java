package org.crossquote.quote.rule;

import java.util.List;
import java.util.Optional;
import org.crossquote.quote.people.Mention;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.words.Lexicon.WordClass;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Verb;
import org.jspecify.annotations.Nullable;

/** Words that somebody else says were said: "the minister claimed that the mayor had called it ...". */
final class Reporters {
    private static final int DENIAL_REACH = 12;

    private Reporters() {}

    /** The attribution with the person through whom the words come, and the denial that follows, when there are such. */
    static Attribution through(Attribution found, Finding f, Context context) {
        Sentence s = context.narration().sentences().get(f.sentenceIndex());
        Optional<Mention> reporter =
                reporter(s, f, context).filter(r -> isAnother(r, found.mention(), isCited(s, f, context)));
        if (reporter.isEmpty()) {
            return found;
        }
        return found.through(reporter.get(), denial(found.mention(), f, context));
    }

    /** Whether somebody else reports: a person who is named, or anybody whom the cue itself names as citing. */
    private static boolean isAnother(Mention reporter, Mention speaker, boolean cites) {
        boolean named = reporter.kind() == Mention.Kind.NAME || reporter.kind() == Mention.Kind.ROLE;
        boolean known = !reporter.speakers().isEmpty() && !speaker.speakers().isEmpty();
        return (named || cites) && known && !reporter.speakers().equals(speaker.speakers());
    }

    /** The subject of a verb of saying whose clause begins right before the speaker. */
    private static Optional<Mention> reporter(Sentence s, Finding f, Context context) {
        if (isCited(s, f, context)) {
            return context.subjects().of(s, f.cue()).map(p -> context.cast().mention(s, p, f.sentenceIndex()));
        }
        int i = f.subject().from() - 1;
        if (f.cue() < f.subject().from()) {
            return Optional.empty();
        }
        i -= s.is(i, "that") ? 1 : 0;
        Verb verb = s.verb(i);
        if (verb == null || verb.type() != Verb.Type.SPEECH || s.tag(i) != Tag.VERB) {
            return Optional.empty();
        }
        Optional<NounPhrase> who = context.subjects().of(s, i);
        return who.map(p -> context.cast().mention(s, p, f.sentenceIndex()));
    }

    /** "The paper quoted the mayor as saying": the mayor speaks, through the paper. */
    private static boolean isCited(Sentence s, Finding f, Context context) {
        return f.cue() >= 0 && context.lexicon().is(s.token(f.cue()), WordClass.CITING);
    }

    /** "Denied by ..." when the next sentence says so of the speaker. */
    private static @Nullable String denial(Mention speaker, Finding f, Context context) {
        List<Sentence> sentences = context.narration().sentences();
        int next = f.sentenceIndex() + 1;
        if (next >= sentences.size()
                || sentences.get(next).block()
                        != sentences.get(f.sentenceIndex()).block()) {
            return null;
        }
        Sentence s = sentences.get(next);
        for (int i = 1; i < Math.min(s.size(), DENIAL_REACH); i++) {
            if (context.lexicon().is(s.token(i), WordClass.DENYING)) {
                boolean same = context.subjects()
                        .of(s, i)
                        .map(p -> context.cast().mention(s, p, next).speakers())
                        .filter(speaker.speakers()::equals)
                        .isPresent();
                return same ? "Denied by " + String.join(" and ", speaker.speakers()) + "." : null;
            }
        }
        return null;
    }
}
