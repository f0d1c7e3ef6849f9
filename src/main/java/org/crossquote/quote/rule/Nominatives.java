package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.people.Phrases;
import org.crossquote.quote.words.Lexicon;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.WordClass;

/** Tells which noun phrases can be a subject where articles and endings tell the case, as in German. */
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
        if (isOneOf(s, i)) {
            int one = i;
            return phrases.startingAt(s, i + 1).map(p -> new NounPhrase(one, p.to(), p.headTo()));
        }
        int first = i;
        Optional<NounPhrase> paper = Titled.named(s, first).filter(p -> p.to() == end && canBe(s, p));
        if (paper.isPresent()) {
            return paper;
        }
        return phrases.subjectAt(s, first)
                .filter(p -> p.to() == end && p.headTo() < p.to())
                .or(() -> phrases.startingAt(s, first))
                .filter(p -> p.to() <= end && canBe(s, p));
    }

    /** "Von der Leyen sagte": a particle with a capital, and nothing but a name up to the verb. */
    private boolean isPartOfName(Sentence s, int i, int end) {
        boolean particle = s.token(i).is(WordClass.PARTICLE) && s.token(i).isCapitalised() && end - i <= 3;
        int k = i + 1;
        while (k < end && (s.token(k).is(WordClass.PARTICLE) || s.is(k, WordClass.MIXED_ARTICLE))) {
            k++;
        }
        return particle && k == end - 1 && k > i + 1 && s.tag(k) == Tag.NAME;
    }

    /** The first phrase from {@code from} on that can be a nominative and hangs on no preposition. */
    Optional<NounPhrase> first(Sentence s, int from, int to) {
        int i = from;
        while (i < Math.min(s.size(), to)) {
            if (isOneOf(s, i)) {
                return phrases.startingAt(s, i + 1).map(p -> new NounPhrase(p.from() - 1, p.to(), p.headTo()));
            }
            switch (s.tag(i)) {
                case ADVERB -> i++;
                case PREPOSITION -> i = behind(s, i + 1);
                case PRONOUN, NAME, NOUN, NUMBER, DETERMINER -> {
                    int at = i;
                    Optional<NounPhrase> phrase = phrases.startingAt(s, i).or(() -> Titled.named(s, at));
                    boolean genitive = s.is(i, WordClass.MIXED_ARTICLE) && i > from && s.tag(i - 1) == Tag.NAME;
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
        boolean oneOf = isOneOf(s, from);
        boolean other = (s.token(from).is(WordClass.OBLIQUE) && !oneOf)
                || (s.token(from).is(WordClass.OBJECT_PRONOUN) && s.tag(from) == Tag.PRONOUN);
        return !other && !isOblique(s, p) && !isAdjectiveAlone(s, p);
    }

    /** "der Zeitung", "der englischen Zeitung", "der Vereinten Nationen": dative or genitive of a feminine or a plural. */
    private boolean isOblique(Sentence s, NounPhrase p) {
        if (!s.is(p.from(), WordClass.MIXED_ARTICLE) || p.headTo() - p.from() < 2) {
            return false;
        }
        int noun = p.from() + 1;
        while (noun < p.headTo() - 1 && (s.tag(noun) == Tag.NOUN || isWeak(s, noun))) {
            noun++;
        }
        boolean weak = noun > p.from() + 1 && isWeak(s, noun - 1);
        return weak || lexicon.endsWith(WordClass.FEMININE_ENDING, s.token(noun).lower());
    }

    private boolean isWeak(Sentence s, int adjective) {
        return lexicon.endsWith(WordClass.WEAK_ENDING, s.token(adjective).lower());
    }

    /** "Einer der Männer". */
    private static boolean isOneOf(Sentence s, int i) {
        return s.is(i, WordClass.ONE_OF) && s.is(i + 1, WordClass.MIXED_ARTICLE);
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
        return s.is(p.from(), WordClass.SURE_SUBJECT);
    }
}
