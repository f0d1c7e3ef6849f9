package org.crossquote.quote.rule;

import java.util.Optional;
import java.util.stream.IntStream;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.people.Phrases;
import org.crossquote.quote.words.Lexicon;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Verb;
import org.crossquote.quote.words.WordClass;

/**
 * The subject of a verb in German. In a main clause the finite verb stands second: the subject is what stands before it, or the
 * first noun phrase behind it that can be a nominative. In a subordinate clause the verb stands last, and the subject comes
 * first. These are the topological fields of the clause (Drach 1937).
 */
final class VerbSecond implements Subjects {
    private static final int REACH = 60;
    private static final int DEEPEST = 4;
    private static final int MOST_ASIDES = 3;

    private final Nominatives nominatives;
    private final Agreement agreement;

    VerbSecond(Phrases phrases, Lexicon lexicon) {
        this.nominatives = new Nominatives(phrases, lexicon);
        this.agreement = new Agreement(lexicon);
    }

    @Override
    public Optional<NounPhrase> of(Sentence s, int verb) {
        return of(s, verb, 0);
    }

    @Override
    public Optional<Finding> clause(Sentence s, int from) {
        for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
            if (isVerb(s, i)) {
                int verb = i;
                Optional<NounPhrase> subject = of(s, i, 0);
                if (subject.isPresent()) {
                    return subject.map(p -> new Finding(0, p, verb));
                }
            }
        }
        return clauseBehind(s, from);
    }

    /** "Mit den Worten "..." ging er": the first clause to the right. */
    private Optional<Finding> clauseBehind(Sentence s, int from) {
        for (int i = from + 1; i < Math.min(s.size(), from + REACH / 2); i++) {
            if (isVerb(s, i)) {
                int verb = i;
                return of(s, i, 0).map(p -> new Finding(0, p, verb));
            }
        }
        return Optional.empty();
    }

    private Optional<NounPhrase> of(Sentence s, int verb, int depth) {
        if (depth > DEEPEST || verb < 0) {
            return Optional.empty();
        }
        int start = Clauses.start(s, verb);
        int finite = Clauses.finite(s, start, verb);
        if (finite < 0) {
            return outer(s, start, depth);
        }
        int auxiliary = s.tag(verb + 1) == Tag.AUXILIARY ? verb + 1 : finite;
        if (s.token(auxiliary).is(WordClass.PASSIVE_AUXILIARY) && isPassive(s, verb)) {
            return Optional.empty();
        }
        if (s.tag(start) == Tag.SUBORDINATOR) {
            return nominatives.first(s, start + 1, Math.max(finite, verb));
        }
        if (s.tag(start) == Tag.RELATIVE) {
            return relative(s, start, Math.max(finite, verb));
        }
        return Clauses.isFirst(s, start, finite) ? behindClause(s, start, finite, depth) : mainClause(s, start, finite);
    }

    /** Whether somebody else does what the verb says: "wurde ... genannt", but not "wird mit den Worten zitiert". */
    private boolean isPassive(Sentence s, int verb) {
        Verb v = s.verb(verb);
        return s.tag(verb) == Tag.VERB
                && !s.token(verb).is(WordClass.QUOTED_IN_PASSIVE)
                && v != null
                && v.isCue()
                && !Clauses.isInfinitive(s, verb);
    }

    /** Nothing stands before the verb in its clause: a quotation, another clause, an aside or a verb of the same subject does. */
    private Optional<NounPhrase> behindClause(Sentence s, int start, int finite, int depth) {
        Tag before = s.tag(start - 1);
        if (before == Tag.CONJUNCTION || s.tag(start) == Tag.CONJUNCTION) {
            return shared(s, start, finite, depth);
        }
        Optional<NounPhrase> behind = nominatives.first(s, finite + 1, s.size());
        boolean quoted = s.tag(start - 2) == Tag.QUOTE && !(start > 2 && Clauses.isInPhrase(s, start - 2));
        if (before != Tag.COMMA || quoted) {
            return behind;
        }
        boolean pronoun = behind.isPresent() && s.tag(behind.get().from()) == Tag.PRONOUN;
        boolean sure = pronoun && nominatives.isSurely(s, behind.get());
        return sure
                ? behind
                : beforeAside(s, start - 1, finite, depth)
                        .filter(p -> !pronoun || isToldOf(s, p))
                        .or(() -> behind);
    }

    /** "Anna Bell, die lachte, hält sie": a name that a relative clause tells of is rather the subject than "sie" behind the verb. */
    private static boolean isToldOf(Sentence s, NounPhrase p) {
        return s.tag(p.to() - 1) == Tag.NAME && s.tag(p.to()) == Tag.COMMA && s.tag(p.to() + 1) == Tag.RELATIVE;
    }

    /** "Er lachte und sagte": the subject of the verb before, unless a pronoun stands behind this one. */
    private Optional<NounPhrase> shared(Sentence s, int start, int finite, int depth) {
        if (s.tag(start) == Tag.ADVERB && s.tag(finite + 1) == Tag.PRONOUN) {
            return nominatives.first(s, finite + 1, s.size());
        }
        return outer(s, start - 1, depth);
    }

    /** The subject of the last clause before {@code from}; behind a comma, of the last main clause. */
    private Optional<NounPhrase> outer(Sentence s, int from, int depth) {
        boolean comma = false;
        Optional<NounPhrase> inner = Optional.empty();
        for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
            comma |= s.tag(i) == Tag.COMMA || s.tag(i) == Tag.QUOTE;
            if (isVerb(s, i)) {
                Optional<NounPhrase> subject = of(s, i, depth + 1);
                if (subject.isPresent() && (!comma || !isIntroduced(s, i))) {
                    return subject;
                }
                inner = inner.isPresent() ? inner : subject;
            }
        }
        return inner;
    }

    /** Whether a subordinator or a relative pronoun heads the verb's clause. */
    private boolean isIntroduced(Sentence s, int verb) {
        Tag head = s.tag(Clauses.start(s, verb));
        return head == Tag.SUBORDINATOR || head == Tag.RELATIVE;
    }

    /** A clause that ended before the words, inside the one in which they stand: "die Tat, die er angekündigt hatte, als". */
    @Override
    public boolean isClosed(Sentence s, int verb, int quote) {
        int end = verb + 1;
        while (s.tag(end) == Tag.AUXILIARY || s.tag(end) == Tag.VERB) {
            end++;
        }
        if (s.tag(end) != Tag.COMMA
                || !isIntroduced(s, verb)
                || s.is(Clauses.start(s, verb), WordClass.COMMENT_CLAUSE)) {
            return false;
        }
        for (int i = end; i < quote; i++) {
            if (s.tag(i) == Tag.VERB || s.tag(i) == Tag.AUXILIARY || s.tag(i) == Tag.COLON) {
                return false;
            }
        }
        return true;
    }

    /**
     * "Anna Bell, Ministerin für ..., sagte" and "Anna Bell, die ..., sagte": what stands before the asides that the comma ends;
     * "Anna Bell lachte, sagte aber": the subject of the clause that it ends.
     */
    private Optional<NounPhrase> beforeAside(Sentence s, int comma, int finite, int depth) {
        Optional<NounPhrase> found = Optional.empty();
        int opening = commaBefore(s, comma);
        if (opening < 0) {
            return inClauseBefore(s, comma, depth);
        }
        for (int asides = 0; opening > 0 && asides < MOST_ASIDES; asides++) {
            if (isVerb(s, opening + 1)) {
                return of(s, opening + 1, depth + 1);
            }
            int head = Clauses.start(s, opening);
            int start = s.tag(head) == Tag.SUBORDINATOR ? head + 1 : head;
            if (IntStream.range(start, opening).anyMatch(i -> isVerb(s, i))) {
                return found;
            }
            int end = opening;
            Optional<NounPhrase> outer = nominatives.at(s, start, finite).filter(p -> p.from() < end);
            found = outer.isPresent() ? outer : found;
            opening = s.tag(head - 1) == Tag.COMMA ? head - 1 : -1;
        }
        return found;
    }

    /** The subject of the main clause that the comma ends. */
    private Optional<NounPhrase> inClauseBefore(Sentence s, int comma, int depth) {
        int start = Clauses.start(s, comma);
        boolean main = s.tag(start) != Tag.SUBORDINATOR && s.tag(start) != Tag.RELATIVE;
        for (int i = start; main && i < comma; i++) {
            if (isVerb(s, i)) {
                return of(s, i, depth + 1);
            }
        }
        return Optional.empty();
    }

    private static boolean isVerb(Sentence s, int i) {
        return s.tag(i) == Tag.VERB || s.tag(i) == Tag.AUXILIARY;
    }

    private static int commaBefore(Sentence s, int comma) {
        for (int i = comma - 1; i > Math.max(0, comma - REACH); i--) {
            if (s.tag(i) == Tag.COMMA) {
                return i;
            }
        }
        return -1;
    }

    private Optional<NounPhrase> mainClause(Sentence s, int start, int finite) {
        Optional<NounPhrase> before = nominatives.at(s, start, finite);
        Optional<NounPhrase> behind = nominatives.first(s, finite + 1, s.size());
        if (before.isEmpty()) {
            return behind;
        }
        boolean sure = nominatives.isSurely(s, before.get())
                || (s.tag(before.get().from()) == Tag.NAME && !isThing(s, before.get()));
        return sure
                ? before
                : behind.filter(p -> isRather(s, p, before.get(), finite)).or(() -> before);
    }

    /** Whether of two phrases around the verb the second is the subject: "der Minister", "Diese Vorwürfe nannte Anna Bell". */
    private boolean isRather(Sentence s, NounPhrase behind, NounPhrase before, int finite) {
        boolean name = s.tag(behind.from()) == Tag.NAME && s.tag(behind.to() - 1) == Tag.NAME;
        return nominatives.isSurely(s, behind) || (name && isThing(s, before)) || agreement.isBroken(s, before, finite);
    }

    /** Words, or what stands in marks: what somebody names rather than who names it. */
    private static boolean isThing(Sentence s, NounPhrase p) {
        return s.is(p.headTo() - 1, WordClass.OWN_WORDS) || s.tag(p.headTo() - 1) == Tag.QUOTE;
    }

    /** "Anna Bell, die ... sagte": the pronoun; "die Frage, die Anna Bell stellte": the phrase inside. */
    private Optional<NounPhrase> relative(Sentence s, int start, int verb) {
        boolean oblique = s.tag(start - 1) == Tag.PREPOSITION || s.token(start).is(WordClass.OBLIQUE);
        Optional<NounPhrase> inside = nominatives.first(s, start + 1, verb);
        if (oblique || (inside.isPresent() && nominatives.isSurely(s, inside.get()))) {
            return inside;
        }
        return Optional.of(new NounPhrase(start, start + 1, start + 1));
    }
}
