package org.crossquote.quote.people;

import java.util.Optional;
import java.util.regex.Pattern;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.WordClass;

/** Finds where noun phrases begin and end, by tags alone. */
public final class Phrases {
    private static final int LONGEST = 14;
    /** Words before the phrase of an aside, its comma included. */
    private static final int LONGEST_ASIDE = 4;

    private static final int LONGEST_NICKNAME = 24;
    private static final Pattern YEAR = Pattern.compile("(1[6-9]|20)\\d\\d");

    /** The noun phrase whose last token is {@code last}; empty when none ends there. */
    public Optional<NounPhrase> endingAt(Sentence s, int last) {
        int end = s.tag(last) == Tag.CLOSE_BRACKET ? beforeBracket(s, last) : last;
        if (s.tag(end) == Tag.PRONOUN || s.is(end, WordClass.SOMEBODY)) {
            return Optional.of(new NounPhrase(end, end + 1, end + 1));
        }
        if (isAge(s, end)) {
            return endingAt(s, end - 2);
        }
        int from = simpleStart(s, end);
        if (from < 0) {
            return Optional.empty();
        }
        return Optional.of(joined(s, widen(s, new NounPhrase(from, end + 1, end + 1))));
    }

    /**
     * The phrase that a relative clause tells of, whose last token is {@code last}: before an aside such as ", then in office," the name that
     * stands there.
     */
    public Optional<NounPhrase> antecedent(Sentence s, int last) {
        Optional<NounPhrase> nearest = endingAt(s, last).map(p -> peopleAlone(s, p));
        if (nearest.isEmpty() || s.tag(last + 1) != Tag.COMMA) {
            return nearest;
        }
        int opening = nearest.get().from() - 1;
        while (opening > nearest.get().from() - LONGEST_ASIDE
                && s.tag(opening) != Tag.COMMA
                && !s.tag(opening).isNominal()) {
            opening--;
        }
        boolean aside =
                s.tag(opening) == Tag.COMMA && opening < nearest.get().from() - 1 && s.tag(opening - 1) == Tag.NAME;
        return aside ? endingAt(s, opening - 1) : nearest;
    }

    /** In "rude to the students who", where "to" ties no office to its place, the people who stand there alone. */
    private static NounPhrase peopleAlone(Sentence s, NounPhrase p) {
        boolean plain = p.headTo() < p.to()
                && !s.is(p.headTo(), WordClass.OFFICE_OF)
                && s.is(p.to() - 1, WordClass.PLURAL_PEOPLE)
                && s.tag(p.headTo() - 1) != Tag.NAME
                && !s.is(p.headTo() - 1, WordClass.PLURAL_PEOPLE);
        return plain ? new NounPhrase(p.headTo() + 1, p.to(), p.to()) : p;
    }

    /** Adds the first of two who are named together at the head of a clause: "Smith and Miller". */
    private NounPhrase joined(Sentence s, NounPhrase second) {
        int and = second.from() - 1;
        if (and < 1
                || s.tag(and) != Tag.CONJUNCTION
                || s.tag(second.to() - 1) != Tag.NAME
                || !s.token(and).is(WordClass.AND)) {
            return second;
        }
        int from = simpleStart(s, and - 1);
        if (from < 0 || s.tag(and - 1) != Tag.NAME) {
            return second;
        }
        NounPhrase first = widen(s, new NounPhrase(from, and, and));
        Tag before = s.tag(first.from() - 1);
        boolean heads = before == Tag.PUNCTUATION
                || before == Tag.COMMA
                || before == Tag.SUBORDINATOR
                || before == Tag.COLON
                || before == Tag.CONJUNCTION
                || before == Tag.ADVERB;
        return heads ? new NounPhrase(first.from(), second.to(), first.headTo()) : second;
    }

    /** "Anna Bell, 31": the number alone between commas. */
    private static boolean isAge(Sentence s, int i) {
        return i > 1
                && s.tag(i) == Tag.NUMBER
                && s.tag(i - 1) == Tag.COMMA
                && s.tag(i - 2) == Tag.NAME
                && s.tag(i + 1) == Tag.COMMA;
    }

    private static int beforeBracket(Sentence s, int close) {
        for (int i = close - 1; i > Math.max(0, close - 10); i--) {
            if (s.tag(i) == Tag.OPEN_BRACKET) {
                return i - 1;
            }
        }
        return close;
    }

    /** The first token of the phrase without prepositions that ends at {@code last}, or -1. */
    private int simpleStart(Sentence s, int last) {
        if (s.tag(last) == Tag.POSSESSIVE || !s.tag(last).isNominal()) {
            return -1;
        }
        int from = last;
        while (from > 0 && last - from < LONGEST && !isYearBefore(s, from)) {
            Tag before = s.tag(from - 1);
            if (before == Tag.DETERMINER) {
                from--;
                if (from == 0 || !s.tag(from - 1).isNominal() || s.tag(from - 1) == Tag.NOUN) {
                    break;
                }
            } else if (before.isNominal() || joinsName(s, from - 1) || (before == Tag.QUOTE && nickname(s, from - 1))) {
                from--;
            } else {
                break;
            }
        }
        return from;
    }

    /** "In 2019 Anna Bell" at the head of a clause: the year tells when, and is no part of whom it stands before. */
    private static boolean isYearBefore(Sentence s, int name) {
        return name > 1
                && s.tag(name) == Tag.NAME
                && s.tag(name - 1) == Tag.NUMBER
                && s.tag(name - 2) == Tag.PREPOSITION
                && !s.tag(name - 3).isNominal()
                && s.tag(name - 3) != Tag.VERB
                && YEAR.matcher(s.token(name - 1).text()).matches();
    }

    private boolean joinsName(Sentence s, int i) {
        return i > 0
                && s.tag(i - 1) == Tag.NAME
                && s.tag(i + 1) == Tag.NAME
                && ((s.is(i, WordClass.PARTICLE) && !s.is(i, WordClass.LOOSE_PARTICLE)) || s.is(i, "&"));
    }

    private static boolean nickname(Sentence s, int i) {
        boolean small = s.token(i).span().length() <= LONGEST_NICKNAME;
        return small && s.tag(i - 1) == Tag.NAME && s.tag(i + 1) == Tag.NAME;
    }

    /** Adds what stands before a preposition: from "the paper" to "the director of the paper". */
    private NounPhrase widen(Sentence s, NounPhrase phrase) {
        NounPhrase wide = phrase;
        for (int k = 0; k < 3; k++) {
            int before = wide.from() - 1;
            boolean joins = before > 0
                    && (s.tag(before) == Tag.PREPOSITION || s.tag(before) == Tag.TO)
                    && s.token(before).is(WordClass.ATTACHING);
            int from = joins ? simpleStart(s, before - 1) : -1;
            if (from < 0) {
                return wide;
            }
            wide = new NounPhrase(from, phrase.to(), before);
        }
        return wide;
    }

    /** The noun phrase that begins at {@code first}, and those who are named together with it where no verb of theirs follows. */
    public Optional<NounPhrase> startingAt(Sentence s, int first) {
        return phraseAt(s, first)
                .map(p -> together(s, p).filter(both -> !isVerb(s, both.to())).orElse(p));
    }

    /** The noun phrase that begins at {@code first} as the subject of a verb behind it. */
    public Optional<NounPhrase> subjectAt(Sentence s, int first) {
        return phraseAt(s, first)
                .map(p -> together(s, p).filter(both -> isVerb(s, both.to())).orElse(p));
    }

    private static boolean isVerb(Sentence s, int i) {
        return s.tag(s.behindAdverbs(i)) == Tag.VERB || s.tag(s.behindAdverbs(i)) == Tag.AUXILIARY;
    }

    /** "Anna Bell and the mayor, Tom Reed": two names, a role before the second or not. */
    private Optional<NounPhrase> together(Sentence s, NounPhrase one) {
        if (one.to() != one.headTo() || s.tag(one.to() - 1) != Tag.NAME || !s.is(one.to(), WordClass.AND)) {
            return Optional.empty();
        }
        int end = simpleEnd(s, one.to() + 1);
        boolean named = end > one.to() + 1 && s.tag(end - 1) == Tag.NAME && s.tag(end) != Tag.POSSESSIVE;
        return named ? Optional.of(new NounPhrase(one.from(), end, one.headTo())) : Optional.empty();
    }

    private Optional<NounPhrase> phraseAt(Sentence s, int first) {
        if (s.tag(first) == Tag.PRONOUN) {
            return Optional.of(new NounPhrase(first, first + 1, first + 1));
        }
        int headTo = simpleEnd(s, first);
        if (headTo == first) {
            return Optional.empty();
        }
        int to = headTo;
        while (to < s.size()
                && s.tag(to) == Tag.PREPOSITION
                && s.token(to).is(WordClass.CONTINUING)
                && to - first < LONGEST
                && s.tag(headTo - 1) != Tag.NAME) {
            int end = simpleEnd(s, to + 1);
            if (end == to + 1) {
                break;
            }
            to = end;
        }
        return Optional.of(new NounPhrase(first, to, headTo));
    }

    private int simpleEnd(Sentence s, int first) {
        int i = first;
        while (i < s.size() && i - first < LONGEST) {
            Tag tag = s.tag(i);
            boolean inside = (tag == Tag.DETERMINER && i == first)
                    || tag.isNominal()
                    || joinsName(s, i)
                    || (tag == Tag.QUOTE && i > first && nickname(s, i))
                    || (tag == Tag.DETERMINER && i > first && s.tag(i - 1) == Tag.DETERMINER);
            boolean somebody = s.is(i, WordClass.SOMEBODY);
            if (somebody && i == first) {
                return i + 1;
            }
            if (!inside || somebody) {
                break;
            }
            i++;
        }
        boolean empty = i == first
                || (i == first + 1
                        && s.tag(first) == Tag.DETERMINER
                        && !s.token(first).is(WordClass.STANDING_ALONE));
        return empty ? first : i;
    }
}
