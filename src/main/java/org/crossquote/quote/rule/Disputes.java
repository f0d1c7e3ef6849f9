package org.crossquote.quote.rule;

import java.util.List;
import org.crossquote.quote.people.Mention;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.WordClass;
import org.jspecify.annotations.Nullable;

/** Tells whether an article says that the words were denied, or only asks whether they were said. */
final class Disputes {
    private static final int REACH = 12;

    private Disputes() {}

    /** How the words are called into question in the sentence that names the speaker or the next; null when they are not. */
    static @Nullable Dispute of(Attribution found, Finding f, QuotedToken quoted, Context context) {
        Sentence s = context.reporting().sentences().get(f.sentenceIndex());
        if (deniesSaying(s, f, quoted, context)
                || (found.reporter() != null && deniesNext(found.mention(), f, context))) {
            return Dispute.DENIED;
        }
        boolean same = f.sentenceIndex() == quoted.sentenceIndex();
        return same && (asksWhether(s, f) || asks(s, quoted, f)) ? Dispute.ASKED : null;
    }

    /** "Bell denied calling it ...", "Bell denied that she had said ...": the saying stands under the denial, by no comma apart. */
    private static boolean deniesSaying(Sentence s, Finding f, QuotedToken quoted, Context context) {
        int end = f.sentenceIndex() == quoted.sentenceIndex() ? quoted.token() : s.size();
        for (int i = Math.max(0, f.cue() - REACH); i <= f.cue(); i++) {
            boolean denies = s.tag(i) == Tag.VERB && s.token(i).is(WordClass.DENYING);
            if (denies && isUnder(s, i, i == f.cue() ? nextCue(s, i, end) : f.cue())) {
                return context.subjects()
                        .of(s, i)
                        .filter(p -> means(p, f, s, context))
                        .isPresent();
            }
        }
        return false;
    }

    private static int nextCue(Sentence s, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (s.isCue(i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isUnder(Sentence s, int denial, int saying) {
        boolean under = saying > denial && s.tag(saying) == Tag.ING;
        for (int i = denial + 1; i < saying; i++) {
            if (s.tag(i) == Tag.COMMA) {
                return false;
            }
            under |= s.tag(i) == Tag.SUBORDINATOR;
        }
        return under;
    }

    private static boolean means(NounPhrase denier, Finding f, Sentence s, Context context) {
        List<String> speakers =
                context.cast().mention(s, f.subject(), f.sentenceIndex()).speakers();
        return denier.from() == f.subject().from()
                || context.cast()
                        .mention(s, denier, f.sentenceIndex())
                        .speakers()
                        .equals(speakers);
    }

    /** "Reed says that Bell called it .... Bell denied that." */
    private static boolean deniesNext(Mention speaker, Finding f, Context context) {
        List<Sentence> sentences = context.reporting().sentences();
        int next = f.sentenceIndex() + 1;
        if (next >= sentences.size()
                || sentences.get(next).block()
                        != sentences.get(f.sentenceIndex()).block()) {
            return false;
        }
        Sentence s = sentences.get(next);
        for (int i = 1; i < Math.min(s.size(), REACH); i++) {
            if (s.token(i).is(WordClass.DENYING)) {
                return context.subjects()
                        .of(s, i)
                        .map(p -> context.cast().mention(s, p, next).speakers())
                        .filter(speaker.speakers()::equals)
                        .isPresent();
            }
        }
        return false;
    }

    /** "... whether Bell had called it ...". */
    private static boolean asksWhether(Sentence s, Finding f) {
        int before = f.subject().from() - 1;
        return f.cue() > before && before >= 0 && s.token(before).is(WordClass.WHETHER);
    }

    /** "Did Bell call it ...?": the verb goes first, and the sentence ends as a question behind the words. */
    private static boolean asks(Sentence s, QuotedToken quoted, Finding f) {
        boolean verbFirst = s.tag(0) == Tag.AUXILIARY || s.tag(0) == Tag.VERB;
        return verbFirst
                && f.cue() >= 0
                && Math.max(f.cue(), f.subject().from()) < quoted.token()
                && s.size() > quoted.token() + 1
                && s.is(s.size() - 1, "?");
    }
}
