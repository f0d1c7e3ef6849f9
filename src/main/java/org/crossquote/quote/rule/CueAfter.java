package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.words.Lexicon;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Trait;
import org.crossquote.quote.words.Verb;
import org.crossquote.quote.words.WordClass;

/** {@code "...," the mayor said} and {@code "...," said the mayor}. */
final class CueAfter extends SentenceRule {
    private static final int ASIDE = 25;

    CueAfter() {
        super("cue-after");
    }

    @Override
    Optional<Finding> find(QuotedToken quoted, Context context) {
        Sentence s = quoted.sentence();
        int i = quoted.token() + 1;
        boolean comma = quoted.last() == ',' || s.tag(i) == Tag.COMMA;
        if (s.tag(i) == Tag.COMMA) {
            i++;
        }
        if (!comma && !quoted.beginsSentence() && "?!…-—–".indexOf(quoted.last()) < 0) {
            return Optional.empty();
        }
        if (i < s.size() && s.token(i).is(WordClass.QUOTING)) {
            int cue = i;
            Optional<NounPhrase> who = context.phrases().startingAt(s, i + 1);
            if (who.isPresent() || s.tag(i + 1) != Tag.VERB) {
                return who.map(p -> new Finding(quoted.sentenceIndex(), p, cue));
            }
            i++;
        }
        Optional<Finding> behind = behindVerbSecond(quoted, i, comma || "?!".indexOf(quoted.last()) >= 0, context);
        if (behind.isPresent()) {
            return behind;
        }
        boolean verbFirst = context.lexicon().has(Trait.VERB_BEFORE_SPEAKER);
        while (s.tag(i) == Tag.ADVERB || (verbFirst && (s.tag(i) == Tag.AUXILIARY || reflexive(s, i)))) {
            i++;
        }
        int told = s.behindAdverbs(i + 1);
        if (verbFirst && i > quoted.token() + 1 && s.tag(i) == Tag.PRONOUN && s.isCue(told)) {
            return Optional.of(new Finding(quoted.sentenceIndex(), new NounPhrase(i, i + 1, i + 1), told));
        }
        if (s.tag(i) == Tag.VERB && (isSpeech(s, i) || (verbFirst && s.isCue(i)))) {
            int cue = i;
            int next = s.behindAdverbs(i + 1);
            return context.phrases()
                    .startingAt(s, next)
                    .or(() -> verbFirst ? BehindObject.subject(s, next, context) : Optional.empty())
                    .map(p -> new Finding(quoted.sentenceIndex(), p, cue));
        }
        if (comma && context.lexicon().has(Trait.VERB_SECOND) && s.tag(i - 1) != Tag.AUXILIARY) {
            return Optional.empty();
        }
        boolean labelled = !quoted.beginsSentence() && s.isCue(quoted.token() - 1);
        Optional<NounPhrase> subject = context.phrases().subjectAt(s, i);
        return subject.flatMap(p -> cueBehind(context.lexicon(), s, p, comma || quoted.endsLikeSentence())
                .filter(c -> !labelled || s.is(c, WordClass.PLAIN_SAYING))
                .map(c -> new Finding(quoted.sentenceIndex(), p, c)));
    }

    /** German: the words stand first in their sentence, the verb second, whatever it says: "...", freute sich Anna Bell. */
    private static Optional<Finding> behindVerbSecond(QuotedToken quoted, int from, boolean comma, Context context) {
        Sentence s = quoted.sentence();
        int i = s.behindAdverbs(from);
        boolean verb = s.tag(i) == Tag.VERB || s.tag(i) == Tag.AUXILIARY;
        if (!verb || !comma || !context.lexicon().has(Trait.VERB_SECOND) || (!quoted.beginsSentence() && !s.isCue(i))) {
            return Optional.empty();
        }
        return Titled.at(s, i + 1)
                .or(() -> context.subjects().of(s, i))
                .filter(p -> p.from() > i)
                .map(p -> new Finding(quoted.sentenceIndex(), p, i));
    }

    /** The pronoun in « ... », s'est exclamé. */
    private static boolean reflexive(Sentence s, int i) {
        return s.tag(i) == Tag.PRONOUN && s.tag(i + 1) != Tag.PUNCTUATION && "other".equals(last(s, i));
    }

    private static @org.jspecify.annotations.Nullable String last(Sentence s, int i) {
        java.util.List<String> entry = s.token(i).pronoun();
        return entry == null || entry.isEmpty() ? null : entry.get(entry.size() - 1);
    }

    private Optional<Integer> cueBehind(Lexicon lexicon, Sentence s, NounPhrase subject, boolean anyCue) {
        int i = subject.to();
        if (s.tag(i) == Tag.OPEN_BRACKET
                || s.tag(i) == Tag.COMMA
                || s.tag(i) == Tag.RELATIVE
                || s.tag(i) == Tag.PREPOSITION) {
            i = behindAside(s, i);
        }
        while (i < s.size()
                && (s.tag(i).isBetweenSubjectAndVerb()
                        || (s.tag(i) == Tag.NOUN
                                && lexicon.endsWith(
                                        WordClass.ADVERB_ENDING, s.token(i).lower())))) {
            i++;
        }
        Verb verb = s.verb(i);
        boolean cue = verb != null && verb.isCue() && (anyCue || verb.type() == Verb.Type.SPEECH);
        return cue ? Optional.of(i) : Optional.empty();
    }

    /** The token behind ", the mayor of the town," or "(D)" or "of the town": a cue may follow. */
    private int behindAside(Sentence s, int from) {
        int end = Math.min(s.size(), from + ASIDE);
        for (int i = from + 1; i < end; i++) {
            if (s.tag(i) == Tag.QUOTE) {
                return from;
            }
            Verb verb = s.verb(i);
            boolean closes = s.tag(i - 1) == Tag.COMMA || s.tag(i - 1) == Tag.CLOSE_BRACKET || s.tag(from) != Tag.COMMA;
            if (closes && verb != null && s.tag(i) == Tag.VERB && verb.type() == Verb.Type.SPEECH) {
                return i;
            }
        }
        return from;
    }

    private static boolean isSpeech(Sentence s, int i) {
        Verb verb = s.verb(i);
        return verb != null && (verb.type() == Verb.Type.SPEECH || verb.type() == Verb.Type.THINK);
    }
}
