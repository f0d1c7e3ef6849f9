package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.people.Phrases;
import org.crossquote.quote.words.Lexicon;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.WordClass;

/** Tells which German noun phrases can be a subject, by their article, adjective and noun. */
final class Nominatives {
    private final Phrases phrases;
    private final Lexicon lexicon;

    Nominatives(Phrases phrases, Lexicon lexicon) {
        this.phrases = phrases;
        this.lexicon = lexicon;
    }

    /** The phrase at the head of the clause [start, end), adverbs left out; empty when something else heads it. */
    Optional<NounPhrase> at(Sentence s, int start, int end) {
        int i = start;
        while (i < end && (s.tag(i) == Tag.ADVERB || s.tag(i) == Tag.CONJUNCTION)) {
            i++;
        }
        if (s.tag(i) == Tag.PREPOSITION && isPartOfName(s, i, end)) {
            return Optional.of(new NounPhrase(i, end, end));
        }
        if (s.is(i, "einer") && s.is(i + 1, "der")) {
            int one = i;
            return phrases.startingAt(s, i + 1).map(p -> new NounPhrase(one, p.to(), p.headTo()));
        }
        return phrases.startingAt(s, i).filter(p -> p.to() <= end && canBe(s, p));
    }

    /** "Von der Leyen sagte": a particle with a capital, and nothing but a name up to the verb. */
    private boolean isPartOfName(Sentence s, int i, int end) {
        boolean particle = s.token(i).is(WordClass.PARTICLE) && s.token(i).isCapitalised() && end - i <= 3;
        int k = i + 1;
        while (k < end && (s.token(k).is(WordClass.PARTICLE) || s.is(k, "der"))) {
            k++;
        }
        return particle && k == end - 1 && k > i + 1 && s.tag(k) == Tag.NAME;
    }

    /** The first phrase from {@code from} on that can be a nominative and hangs on no preposition. */
    Optional<NounPhrase> first(Sentence s, int from, int to) {
        int i = from;
        while (i < Math.min(s.size(), to)) {
            if (s.is(i, "einer") && s.is(i + 1, "der")) {
                return phrases.startingAt(s, i + 1).map(p -> new NounPhrase(p.from() - 1, p.to(), p.headTo()));
            }
            switch (s.tag(i)) {
                case ADVERB -> i++;
                case PREPOSITION -> i = behind(s, i + 1);
                case PRONOUN, NAME, NOUN, NUMBER, DETERMINER -> {
                    Optional<NounPhrase> phrase = phrases.startingAt(s, i);
                    boolean genitive = s.is(i, "der") && i > from && s.tag(i - 1) == Tag.NAME;
                    if (phrase.isEmpty()) {
                        i++;
                    } else if (!genitive
                            && canBe(s, phrase.get())
                            && phrase.get().to() <= to) {
                        return phrase;
                    } else {
                        i = phrase.get().to();
                    }
                }
                case OPEN_BRACKET -> i = behindBracket(s, i);
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private int behind(Sentence s, int i) {
        return phrases.startingAt(s, i).map(NounPhrase::to).orElse(i);
    }

    private static int behindBracket(Sentence s, int open) {
        int i = open;
        while (i < s.size() && s.tag(i) != Tag.CLOSE_BRACKET) {
            i++;
        }
        return i + 1;
    }

    private boolean canBe(Sentence s, NounPhrase p) {
        int from = p.from();
        boolean oneOf = s.is(from, "einer") && s.is(from + 1, "der");
        boolean other = (s.token(from).is(WordClass.OBLIQUE) && !oneOf)
                || (s.token(from).is(WordClass.OBJECT_PRONOUN) && s.tag(from) == Tag.PRONOUN);
        return !other && !isObliqueDer(s, p) && !isAdjectiveAlone(s, p);
    }

    /** "der Zeitung", "der englischen Zeitung", "der Vereinten Nationen": dative or genitive of a feminine or a plural. */
    private boolean isObliqueDer(Sentence s, NounPhrase p) {
        if (!s.is(p.from(), "der") || p.headTo() - p.from() < 2) {
            return false;
        }
        int noun = p.from() + 1;
        while (noun < p.headTo() - 1
                && (s.tag(noun) == Tag.NOUN || s.token(noun).lower().endsWith("en"))) {
            noun++;
        }
        boolean weak = noun > p.from() + 1 && s.token(noun - 1).lower().endsWith("en");
        String head = s.token(noun).lower();
        return weak || lexicon.of(WordClass.FEMININE_ENDING).stream().anyMatch(head::endsWith);
    }

    private static boolean isAdjectiveAlone(Sentence s, NounPhrase p) {
        for (int i = p.from(); i < p.headTo(); i++) {
            if (s.tag(i) != Tag.NOUN && s.tag(i) != Tag.NUMBER) {
                return false;
            }
        }
        return true;
    }

    /** Whether the phrase can be nothing but a subject: er, wir, ich, man, der Minister. */
    boolean isSurely(Sentence s, NounPhrase p) {
        int from = p.from();
        return s.is(from, "der") || s.is(from, "er") || s.is(from, "wir") || s.is(from, "ich") || s.is(from, "man");
    }
}
