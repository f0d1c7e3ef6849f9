package org.crossquote.quote.people;

import java.util.List;
import java.util.Optional;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Token;
import org.crossquote.quote.words.WordClass;

/** Names of organisations that are longer than their first words: the Ministry of Health, the Association of Pilots and Sailors. */
final class Organisations {
    private static final int LONGEST = 10;

    private Organisations() {}

    /** The last organisation named before {@code offset} whose kind is the noun: "the ministry" behind "the Ministry of Health". */
    static Optional<String> meant(List<Sentence> sentences, String text, Token noun, int offset) {
        if (!noun.is(WordClass.ORGANISATION)) {
            return Optional.empty();
        }
        String found = null;
        for (Sentence s : sentences) {
            for (int i = 0; i < s.size() && s.token(i).start() < offset; i++) {
                boolean kind = s.tag(i) == Tag.NAME && s.token(i).lower().equals(noun.lower());
                if (kind) {
                    found = whole(s, i, text).orElse(found);
                }
            }
        }
        return Optional.ofNullable(found);
    }

    /** The name around its word for the kind: "Dornfield Chamber" or "Ministry of Health"; empty where it is that word alone. */
    private static Optional<String> whole(Sentence s, int kind, String text) {
        int from = kind;
        while (s.tag(from - 1) == Tag.NAME) {
            from--;
        }
        int to = around(s, new NounPhrase(from, kind + 1, kind + 1))
                .map(NounPhrase::to)
                .orElse(kind + 1);
        return to - from < 2
                ? Optional.empty()
                : Optional.of(
                        text.substring(s.token(from).start(), s.token(to - 1).end()));
    }

    /** The whole name that the phrase begins, or ends where it goes on; empty when it is no such name. */
    static Optional<NounPhrase> around(Sentence s, NounPhrase phrase) {
        int head = phrase.from() + (s.tag(phrase.from()) == Tag.DETERMINER ? 1 : 0);
        int end = head;
        boolean organisation = false;
        while (s.tag(end) == Tag.NAME) {
            organisation |= s.token(end).is(WordClass.ORGANISATION);
            end++;
        }
        if (!organisation || !s.token(end - 1).is(WordClass.ORGANISATION) || !goesOn(s, end)) {
            return Optional.empty();
        }
        while (end - head < LONGEST && goesOn(s, end)) {
            do {
                end++;
            } while (s.tag(end) == Tag.NAME);
        }
        return end >= phrase.headTo() ? Optional.of(new NounPhrase(phrase.from(), end, end)) : Optional.empty();
    }

    /** Whether a preposition or "and" stands at the token, and a capital behind it belongs to the same name. */
    private static boolean goesOn(Sentence s, int i) {
        boolean joins = s.is(i, WordClass.NAME_LINK) || s.is(i, WordClass.AND);
        if (!joins || s.tag(i + 1) != Tag.NAME) {
            return false;
        }
        // "the Ministry and Anna Bell": two words behind "and" are somebody else.
        return !s.is(i, WordClass.AND)
                || (s.tag(i + 2) != Tag.NAME && s.tag(i - 1) == Tag.NAME && s.tag(i - 2) != Tag.DETERMINER);
    }
}
