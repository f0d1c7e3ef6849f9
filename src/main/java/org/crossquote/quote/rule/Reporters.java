package org.crossquote.quote.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.crossquote.quote.people.Mention;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Verb;
import org.crossquote.quote.words.WordClass;

/** Words that somebody else says were said: "the minister claimed that the mayor had called it ...". */
final class Reporters {
    private static final int LONGEST_OBJECT = 5;

    private Reporters() {}

    /** The attribution with the person through whom the words come, when there is one. */
    static Attribution through(Attribution found, Finding f, Context context) {
        Sentence s = context.reporting().sentences().get(f.sentenceIndex());
        Optional<Mention> reporter = reporter(s, f, context).filter(r -> isAnother(r, found.mention(), isCited(s, f)));
        return reporter.map(found::through).orElse(found);
    }

    /** Whether somebody else reports: a person who is named, or anybody whom the cue itself names as citing. */
    private static boolean isAnother(Mention reporter, Mention speaker, boolean cites) {
        boolean paper = speaker.kind() == Mention.Kind.PRONOUN && isNamedLikeAPaper(reporter);
        boolean named = reporter.kind() == Mention.Kind.NAME || reporter.kind() == Mention.Kind.ROLE || paper;
        boolean known = !reporter.speakers().isEmpty() && !speaker.speakers().isEmpty();
        return (named || cites) && known && !reporter.speakers().equals(speaker.speakers());
    }

    /** "The Times": a name behind an article. */
    private static boolean isNamedLikeAPaper(Mention reporter) {
        return reporter.kind() == Mention.Kind.NOUN
                && reporter.speakers().size() == 1
                && reporter.text().length() > reporter.speakers().getFirst().length()
                && Stream.of(reporter.speakers().getFirst().split(" "))
                        .allMatch(w -> !w.isEmpty() && Character.isUpperCase(w.codePointAt(0)));
    }

    /** The subject of a verb of saying whose clause begins right before the speaker. */
    private static Optional<Mention> reporter(Sentence s, Finding f, Context context) {
        if (isCited(s, f)) {
            return context.subjects().of(s, f.cue()).map(p -> context.cast().mention(s, p, f.sentenceIndex()));
        }
        int i = f.subject().from() - 1;
        if (f.cue() < f.subject().from()) {
            return Optional.empty();
        }
        i = s.is(i, WordClass.THAT) ? behindObject(s, i - 1) : i;
        Verb verb = s.verb(i);
        if (verb == null || verb.type() != Verb.Type.SPEECH || s.tag(i) != Tag.VERB) {
            return Optional.empty();
        }
        Optional<NounPhrase> who = context.subjects().of(s, i);
        return who.map(p -> context.cast().mention(s, p, f.sentenceIndex()));
    }

    /** "told the police that": the verb before those who were told. */
    private static int behindObject(Sentence s, int last) {
        int i = last;
        while (i > Math.max(0, last - LONGEST_OBJECT)
                && s.tag(i) != Tag.VERB
                && (s.tag(i).isNominal() || s.tag(i) == Tag.DETERMINER || s.tag(i) == Tag.PRONOUN)) {
            i--;
        }
        return i;
    }

    /** "The paper quoted the mayor as saying": the mayor speaks, through the paper. */
    private static boolean isCited(Sentence s, Finding f) {
        return f.cue() >= 0 && s.token(f.cue()).is(WordClass.CITING);
    }
}
