package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.mark.MarkedSpan.End;
import org.crossquote.quote.people.Mention;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Trait;
import org.crossquote.text.Span;

/** French, and where a closing mark was lost: {@code « C'est une honte, s'est indigné Paul Morel. Personne ne nous écoute. »}: the cue stands inside the marks. */
final class CueInside implements Rule {
    @Override
    public String name() {
        return "incise";
    }

    @Override
    public Optional<Attribution> apply(QuotedToken quoted, Context context) {
        boolean lost = quoted.marked().end() != End.CLOSED;
        if (!context.lexicon().has(Trait.INCISE) && !lost) {
            return Optional.empty();
        }
        Sentence s = context.reporting().whole().get(quoted.sentence().block());
        Span inner = quoted.marked().inner();
        for (int i = s.firstAt(inner.start()) + 1; i < s.size() && s.token(i).start() < inner.end(); i++) {
            if (s.tag(i - 1) == Tag.COMMA || (lost && (s.is(i - 1, "?") || s.is(i - 1, "!")))) {
                Optional<Finding> found = at(s, i, inner, context, quoted)
                        .filter(f -> quoted.marked().end() != End.CONTINUED || isLast(s, f, inner));
                if (found.isPresent()) {
                    return found.map(f -> attribution(f, s, quoted, context));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether nothing but the end of the sentence stands behind who speaks: there the closing mark was lost. */
    private static boolean isLast(Sentence s, Finding f, Span inner) {
        int end = f.subject().to() + 1;
        return end >= s.size() || s.token(end).start() >= inner.end();
    }

    private static Optional<Finding> at(Sentence s, int from, Span inner, Context context, QuotedToken quoted) {
        int i = from;
        while (s.tag(i) == Tag.ADVERB || s.tag(i) == Tag.AUXILIARY || (s.tag(i) == Tag.PRONOUN && i == from)) {
            i++;
        }
        boolean inverted = s.tag(i) == Tag.PRONOUN && s.isCue(i + 1);
        int cue = inverted ? i + 1 : i;
        if (!s.isCue(cue) || s.token(cue).start() >= inner.end()) {
            return Optional.empty();
        }
        Optional<NounPhrase> who = inverted
                ? Optional.of(new NounPhrase(i, i + 1, i + 1))
                : context.phrases().startingAt(s, cue + 1);
        return who.filter(p -> endsClause(s, Math.max(p.to(), cue + 1), inner))
                .map(p -> new Finding(quoted.sentenceIndex(), p, cue));
    }

    /** Whether a comma, a full stop or the closing mark stands at the token: what comes before it is put in between. */
    private static boolean endsClause(Sentence s, int i, Span inner) {
        return i >= s.size()
                || s.token(i).start() >= inner.end()
                || s.tag(i) == Tag.COMMA
                || s.tag(i) == Tag.PUNCTUATION;
    }

    private Attribution attribution(Finding f, Sentence s, QuotedToken quoted, Context context) {
        Mention mention = context.cast().mention(s, f.subject(), f.sentenceIndex());
        var traits = Traits.labelled(name(), mention, quoted);
        return new Attribution(
                mention, s.token(f.cue()).span(), name(), traits, context.confidence(traits, mention), null, null);
    }
}
