package org.crossquote.quote.people;

import java.util.List;
import java.util.Optional;
import org.crossquote.quote.words.Lexicon;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.WordClass;

/**
 * "The engineer was tired. He said": somebody without a name who is the subject of the sentence before is nearer to a pronoun than any name. Longer
 * words for an office may be another way to say who was named.
 */
final class OfficeBefore {
    private static final int LONGEST = 8;

    private OfficeBefore() {}

    /** The subject of the sentence before that of a pronoun for one person, when it is an office at the head of it. */
    static Optional<NounPhrase> subject(
            Sentence s, int pronoun, int sentence, List<Sentence> reporting, Lexicon lexicon) {
        Gender gender = Gender.ofOne(s.token(pronoun));
        if (gender == Gender.UNKNOWN
                || sentence == 0
                || reporting.get(sentence - 1).block() != s.block()) {
            return Optional.empty();
        }
        Sentence before = reporting.get(sentence - 1);
        int from = before.tag(0) == Tag.QUOTE ? before.tag(1) == Tag.COMMA ? 2 : 1 : 0;
        return new Phrases()
                .subjectAt(before, from)
                .filter(p -> p.to() - p.from() <= LONGEST && before.is(p.from(), WordClass.DEFINITE))
                .filter(p -> isOffice(before, p, gender, lexicon) && !namesBefore(s, pronoun));
    }

    private static boolean isOffice(Sentence s, NounPhrase p, Gender gender, Lexicon lexicon) {
        int head = p.headTo() - 1;
        List<String> role = lexicon.role(s.token(head));
        boolean verb = s.tag(s.behindAdverbs(p.to())) == Tag.VERB || s.tag(s.behindAdverbs(p.to())) == Tag.AUXILIARY;
        for (int i = p.from(); i < p.headTo(); i++) {
            verb &= s.tag(i) != Tag.POSSESSIVE;
        }
        return verb && role != null && Gender.of(role).agrees(gender);
    }

    /** Whether the pronoun's own sentence names somebody before it. */
    private static boolean namesBefore(Sentence s, int pronoun) {
        for (int i = Math.max(0, pronoun - LONGEST); i < pronoun; i++) {
            Tag before = s.tag(i - 1);
            if (s.tag(i) == Tag.NAME && before != Tag.PREPOSITION && before != Tag.NAME) {
                return true;
            }
        }
        return false;
    }
}
