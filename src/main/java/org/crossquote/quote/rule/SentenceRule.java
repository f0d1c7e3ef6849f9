package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.people.Mention;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Verb;

/** A rule that finds a subject and a cue in a sentence. */
abstract class SentenceRule implements Rule {
    private static final int SIDE_BY_SIDE = 5;
    private static final int REACH = 60;

    private final String name;
    private final String why;

    SentenceRule(String name, String why) {
        this.name = name;
        this.why = why;
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
        return find(site, context).map(f -> attribution(site, f, context));
    }

    private Attribution attribution(Site site, Finding f, Context context) {
        Sentence s = context.narration().sentences().get(f.sentenceIndex());
        Mention mention = context.cast().mention(s, f.subject(), f.sentenceIndex());
        Verb verb = f.cue() < 0 ? null : s.verb(f.cue());
        boolean says = verb != null && verb.type() == Verb.Type.SPEECH;
        String way = Confidence.way(name, mention, isTight(site, f), says) + (isAlone(site, f) ? ".alone" : "");
        Attribution found = new Attribution(
                mention, f.cue() < 0 ? null : s.token(f.cue()).span(), name, why, way, context.share(way), null, null);
        return Reporters.through(found, f, context);
    }

    /** Whether no other cue stands before the words in their sentence. */
    private static boolean isAlone(Site site, Finding f) {
        Sentence s = site.sentence();
        for (int i = Math.max(0, site.token() - REACH); i < site.token(); i++) {
            if (Subjects.isCue(s, i, false) && (i != f.cue() || f.sentenceIndex() != site.sentenceIndex())) {
                return false;
            }
        }
        return true;
    }

    /** Whether speaker, cue and words stand side by side. */
    private static boolean isTight(Site site, Finding f) {
        if (f.cue() < 0 || f.sentenceIndex() != site.sentenceIndex()) {
            return false;
        }
        int subjectToCue = f.subject().to() <= f.cue()
                ? f.cue() - f.subject().to()
                : f.subject().from() - f.cue() - 1;
        return subjectToCue <= 1 && Math.abs(f.cue() - site.token()) <= SIDE_BY_SIDE;
    }
}
