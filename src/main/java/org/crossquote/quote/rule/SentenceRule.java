package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.people.Mention;
import org.crossquote.quote.words.Sentence;

/** A rule that finds a subject and a cue in a sentence. */
abstract class SentenceRule implements Rule {
    private final String name;
    private final String why;
    private final double confidence;

    SentenceRule(String name, String why, double confidence) {
        this.name = name;
        this.why = why;
        this.confidence = confidence;
    }

    /** What is found for the site, by token indexes. */
    abstract Optional<Finding> find(Site site, Context context);

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String why() {
        return why;
    }

    @Override
    public final Optional<Attribution> apply(Site site, Context context) {
        return find(site, context).map(f -> attribution(f, context));
    }

    private Attribution attribution(Finding f, Context context) {
        Sentence s = context.narration().sentences().get(f.sentenceIndex());
        Mention mention = context.cast().mention(s, f.subject(), f.sentenceIndex());
        Attribution found = new Attribution(
                mention, f.cue() < 0 ? null : s.token(f.cue()).span(), name, why, confidence, null, null);
        return Reporters.through(found, f, context);
    }
}
