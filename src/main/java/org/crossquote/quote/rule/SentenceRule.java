package org.crossquote.quote.rule;

import java.util.Optional;
import java.util.Set;
import org.crossquote.quote.people.Mention;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.words.Sentence;

/** A rule that finds a subject and a cue in a sentence. */
abstract class SentenceRule implements Rule {
    private final String name;

    SentenceRule(String name) {
        this.name = name;
    }

    /** What is found for the quotation, by token indexes. */
    abstract Optional<Finding> find(QuotedToken quoted, Context context);

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Optional<Attribution> apply(QuotedToken quoted, Context context) {
        return find(quoted, context).flatMap(f -> attribution(quoted, f, context));
    }

    private Optional<Attribution> attribution(QuotedToken quoted, Finding f, Context context) {
        Sentence s = context.reporting().sentences().get(f.sentenceIndex());
        NounPhrase who = Owners.of(s, f.subject(), context);
        boolean itself = f.sentenceIndex() == quoted.sentenceIndex()
                && who.from() <= quoted.token()
                && quoted.token() < who.to();
        if (itself) {
            return Optional.empty();
        }
        Mention mention = context.cast().mention(s, who, f.sentenceIndex());
        if (!SpeakerCheck.looksLikeSpeaker(s, who, mention, context.lexicon())) {
            return Optional.empty();
        }
        Set<String> traits = Traits.found(name, mention, quoted, f, s);
        Attribution found = new Attribution(
                mention,
                f.cue() < 0 ? null : s.token(f.cue()).span(),
                name,
                traits,
                context.confidence(traits, mention),
                null,
                null);
        Attribution through = Reporters.through(found, f, context);
        return Optional.of(through.disputed(Disputes.of(through, f, quoted, context)));
    }
}
