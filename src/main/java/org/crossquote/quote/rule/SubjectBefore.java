package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.people.Phrases;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.WordClass;

/** The subject of a verb where it mostly stands before it: found by walking left through what may stand between the two. */
final class SubjectBefore implements Subjects {
    private static final int REACH = 60;
    private static final int DEEPEST = 6;

    private final Phrases phrases;

    /** @param phrases finds noun phrases */
    SubjectBefore(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public Optional<NounPhrase> of(Sentence s, int verb) {
        return of(s, verb, 0);
    }

    private Optional<NounPhrase> of(Sentence s, int verb, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        Optional<NounPhrase> inverted = inverted(s, verb);
        if (inverted.isPresent()) {
            return inverted;
        }
        boolean ing = s.tag(verb) == Tag.ING;
        int i = verb - 1;
        while (i >= 0 && (s.tag(i).isBetweenSubjectAndVerb() || reflexive(s, i) || Asides.isOnADay(s, i))) {
            i--;
        }
        if (i < 0) {
            return Optional.empty();
        }
        int at = i;
        return switch (s.tag(i)) {
            case VERB, ING -> of(s, i, depth + 1);
            case RELATIVE -> relative(s, i, depth);
            case CLOSE_BRACKET -> nominal(s, i, verb, depth);
            case COMMA -> ing || i == 0 ? governing(s, i, depth) : behindAside(s, i, depth);
            case PRONOUN -> phrases.endingAt(s, i);
            case CONJUNCTION -> joined(s, i, verb, depth);
            case PREPOSITION, SUBORDINATOR ->
                governing(s, i, depth, ing && s.tag(i) == Tag.SUBORDINATOR)
                        .or(() -> ing ? Participles.behindPreposition(s, at, phrases) : Optional.empty());
            case PUNCTUATION, COLON, QUOTE, OPEN_BRACKET -> governing(s, i, depth);
            default -> nominal(s, i, verb, depth);
        };
    }

    /** "The mayor said that a firm had refused, and said": who said the one says the other. */
    private Optional<NounPhrase> joined(Sentence s, int and, int verb, int depth) {
        Optional<NounPhrase> same = saidBefore(s, and, verb, depth);
        return same.isPresent() ? same : governing(s, and, depth);
    }

    private Optional<NounPhrase> saidBefore(Sentence s, int and, int verb, int depth) {
        if (!Subjects.isCue(s, verb, false) || s.tag(verb) != Tag.VERB || !s.is(and, WordClass.AND)) {
            return Optional.empty();
        }
        for (int i = and - 1; i > Math.max(0, and - REACH); i--) {
            if (s.tag(i) == Tag.VERB && Subjects.isCue(s, i, false) && s.is(i, WordClass.PLAIN_SAYING)) {
                return of(s, i, depth + 1);
            }
        }
        return Optional.empty();
    }

    /** The subject behind the verb in {@code "...", said the mayor}. */
    private Optional<NounPhrase> inverted(Sentence s, int verb) {
        boolean behindQuote =
                s.tag(verb - 1) == Tag.QUOTE || (s.tag(verb - 1) == Tag.COMMA && s.tag(verb - 2) == Tag.QUOTE);
        boolean heads = verb == 0 && s.tag(1) == Tag.NAME;
        return (behindQuote || heads || Asides.isPutIn(s, verb, phrases)) && s.tag(verb) == Tag.VERB
                ? phrases.startingAt(s, verb + 1)
                : Optional.empty();
    }

    /** "himself", and the object that Spanish and French put before the verb: "Anna la acusó". */
    private boolean reflexive(Sentence s, int i) {
        return (i > 0 && s.token(i).is(WordClass.OBJECT_PRONOUN))
                || (s.tag(i) == Tag.PRONOUN && s.is(i, WordClass.REFLEXIVE));
    }

    /** Who in "the man who said": the words before it. */
    private Optional<NounPhrase> relative(Sentence s, int i, int depth) {
        int before = i - 1;
        if (s.tag(before) == Tag.COMMA) {
            before--;
        }
        if (s.is(i, WordClass.WHAT) || before < 0) {
            return governing(s, i, depth);
        }
        if (s.is(i, WordClass.WHO)) {
            return Optional.of(new NounPhrase(i, i + 1, i + 1));
        }
        Optional<NounPhrase> antecedent = phrases.antecedent(s, before);
        if (antecedent.isPresent() && isThingAsObject(s, antecedent.get())) {
            Optional<NounPhrase> outer = governing(s, antecedent.get().from(), depth + 1);
            return outer.isPresent() ? outer : antecedent;
        }
        return antecedent.isPresent() ? antecedent : governing(s, i, depth);
    }

    /** "held a sign that read": the one who holds it speaks. */
    private static boolean isThingAsObject(Sentence s, NounPhrase p) {
        Tag before = s.tag(p.from() - 1);
        return (before == Tag.VERB || before == Tag.ING) && s.tag(p.headTo() - 1) != Tag.NAME;
    }

    /** The verb stands behind a comma: the subject stands before the aside that the comma ends. */
    private Optional<NounPhrase> behindAside(Sentence s, int comma, int depth) {
        int opening = comma - 1;
        while (opening > 0 && comma - opening < REACH && s.tag(opening) != Tag.COMMA) {
            opening--;
        }
        if (s.tag(opening) == Tag.COMMA && opening > 0) {
            Optional<NounPhrase> before = phrases.endingAt(s, opening - 1);
            if (before.isPresent() && !isAdjunct(s, before.get())) {
                return before;
            }
        }
        return governing(s, comma, depth);
    }

    /** Whether the phrase hangs on a preposition, as in "In Berlin, ...". */
    private boolean isAdjunct(Sentence s, NounPhrase phrase) {
        Tag before = s.tag(phrase.from() - 1);
        boolean subordinates = phrase.from() > 0 && s.token(phrase.from() - 1).is(WordClass.SUBORDINATOR);
        if (subordinates || s.is(phrase.from() - 1, WordClass.WITH)) {
            return false;
        }
        return before == Tag.PREPOSITION || before == Tag.TO;
    }

    private Optional<NounPhrase> governing(Sentence s, int from, int depth) {
        return governing(s, from, depth, false);
    }

    private Optional<NounPhrase> governing(Sentence s, int from, int depth, boolean main) {
        return clause(s, from, depth, main).map(Finding::subject);
    }

    /**
     * The subject of the nearest verb to the left that has one right before it; rather one that begins a clause than one of a
     * clause that is itself what somebody says ("the mayor said he was tired, adding").
     */
    @Override
    public Optional<Finding> clause(Sentence s, int from) {
        return clause(s, from, 0, false);
    }

    /** @param main whether a clause that stands beside another yields to it */
    private Optional<Finding> clause(Sentence s, int from, int depth, boolean main) {
        int stop = Math.max(0, from - REACH);
        Optional<Finding> nested = Optional.empty();
        for (int i = from - 1; i > stop; i--) {
            boolean verb = s.tag(i) == Tag.VERB || (s.tag(i) == Tag.AUXILIARY && s.tag(i - 1) != Tag.AUXILIARY);
            if (!verb || Participles.isReduced(s, i)) {
                continue;
            }
            int verbIndex = i;
            Optional<Finding> found = direct(s, i, depth).map(p -> new Finding(0, p, verbIndex));
            if (found.isPresent()
                    && Asides.beginsClause(s, found.get().subject())
                    && !(main && Participles.isBeside(s, found.get()))) {
                return found;
            }
            nested = nested.isPresent() ? nested : found;
        }
        return nested;
    }

    private Optional<NounPhrase> direct(Sentence s, int verb, int depth) {
        int i = verb - 1;
        while (i >= 0 && (s.tag(i) == Tag.ADVERB || s.tag(i) == Tag.AUXILIARY || Asides.isOnADay(s, i))) {
            i--;
        }
        if (i >= 0 && s.tag(i) == Tag.CLOSE_BRACKET && s.tag(verb) == Tag.VERB) {
            return phrases.endingAt(s, i).filter(p -> !isAdjunct(s, p));
        }
        if (i >= 0 && s.tag(i) == Tag.COMMA && (s.tag(verb) == Tag.VERB || Asides.isName(s, i))) {
            return depth < DEEPEST ? ofAside(s, i) : Optional.empty();
        }
        Optional<NounPhrase> behind = inverted(s, verb);
        if (behind.isPresent()) {
            return behind;
        }
        if (i < 0 || (s.tag(i) != Tag.PRONOUN && !s.tag(i).isNominal())) {
            return Optional.empty();
        }
        Optional<NounPhrase> phrase = phrases.endingAt(s, i);
        return phrase.filter(p -> isAdjunct(s, p))
                .flatMap(p -> Participles.described(s, p, phrases))
                .or(() -> phrase.filter(p -> !isAdjunct(s, p)));
    }

    @Override
    public boolean isClosed(Sentence s, int verb, int quote) {
        return Asides.isClosed(s, verb, quote);
    }

    private Optional<NounPhrase> ofAside(Sentence s, int comma) {
        for (int i = comma - 1; i > Math.max(0, comma - REACH); i--) {
            if (s.tag(i) == Tag.COMMA) {
                return phrases.endingAt(s, i - 1)
                        .filter(p -> !isAdjunct(s, p) && (heads(s, p) || s.tag(p.headTo() - 1) == Tag.NAME));
            }
        }
        return Optional.empty();
    }

    /** Whether the phrase stands first, the name of a town and a dash aside. */
    private static boolean heads(Sentence s, NounPhrase p) {
        return p.from() == 0 || (s.tag(p.from() - 1) == Tag.COMMA && s.tag(p.from()) != Tag.DETERMINER);
    }

    /** A noun phrase right before the verb: its subject, unless the verb is an -ing that only describes it. */
    private Optional<NounPhrase> nominal(Sentence s, int i, int verb, int depth) {
        Optional<NounPhrase> phrase = phrases.endingAt(s, i);
        if (phrase.isEmpty()) {
            return governing(s, i, depth);
        }
        NounPhrase p = phrase.get();
        Tag before = s.tag(p.from() - 1);
        boolean object = p.from() > 0 && (before == Tag.VERB || before == Tag.TO || before == Tag.ING);
        boolean named = s.tag(p.headTo() - 1) == Tag.NAME;
        boolean document = s.token(p.headTo() - 1).is(WordClass.DOCUMENT);
        boolean described = s.tag(verb) == Tag.ING
                && !named
                && p.from() > 0
                && (object || (document && !s.is(p.from() - 1, WordClass.WITH)));
        boolean infinitive = s.tag(verb - 1) == Tag.TO;
        boolean adjunct = isAdjunct(s, p);
        if (adjunct && s.tag(p.from() - 2) == Tag.RELATIVE) {
            return relative(s, p.from() - 2, depth);
        }
        if (described || (infinitive && object) || adjunct) {
            Optional<NounPhrase> outer = governing(s, p.from(), depth + 1);
            return outer.or(() -> Participles.described(s, p, phrases)).or(() -> phrase);
        }
        if (s.tag(verb) == Tag.ING) {
            return Optional.of(Participles.recorded(s, p));
        }
        return before == Tag.ING ? Participles.described(s, p, phrases).or(() -> phrase) : phrase;
    }
}
