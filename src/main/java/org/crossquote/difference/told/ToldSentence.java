package org.crossquote.difference.told;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crossquote.difference.words.DifferenceLanguages.Language;
import org.crossquote.difference.words.DifferenceWord;
import org.crossquote.link.claim.Amount;
import org.crossquote.link.claim.AmountReader;
import org.crossquote.link.claim.ClaimSentence;
import org.crossquote.link.claim.Negations;
import org.crossquote.link.claim.WordKind;
import org.crossquote.link.index.WordRange;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Trait;

/** A sentence that tells something, with what it says of how many, when, and whether at all. */
final class ToldSentence {
    /** A verb further away says nothing about a number or a day. */
    private static final int REACH = 12;

    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");

    private final TaggedArticle article;
    private final Language language;
    private final ClaimSentence sentence;
    private final List<Amount> amounts;
    private final List<Day> days;
    private final List<Clock> clocks;
    private final Negations negations;

    ToldSentence(TaggedArticle article, Language language, WordRange range) {
        this.article = article;
        this.language = language;
        this.sentence = ClaimSentence.of(range, language.claims());
        this.clocks = article.clocks().stream()
                .filter(clock -> clock.from() >= sentence.from() && clock.to() <= sentence.to())
                .toList();
        this.amounts = AmountReader.read(sentence).stream()
                .filter(amount ->
                        clocks.stream().noneMatch(clock -> clock.from() < amount.to() && amount.from() < clock.to()))
                .toList();
        this.days = DayReader.read(sentence, language.words());
        this.negations = new Negations(sentence);
    }

    /** Whether a verb ends as one does that goes on. */
    boolean isGoingOn(int verb) {
        return language.words().endsWith(DifferenceWord.GERUND_ENDING, sentence.word(verb));
    }

    ClaimSentence words() {
        return sentence;
    }

    Language language() {
        return language;
    }

    List<Amount> amounts() {
        return amounts;
    }

    List<Day> days() {
        return days;
    }

    /** The times of day that it tells. */
    List<Clock> clocks() {
        return clocks;
    }

    /** The years that it names in figures. */
    Set<String> years() {
        return IntStream.range(from(), to())
                .mapToObj(sentence::word)
                .filter(word -> YEAR.matcher(word).matches())
                .collect(Collectors.toSet());
    }

    Negations negations() {
        return negations;
    }

    int from() {
        return sentence.from();
    }

    int to() {
        return sentence.to();
    }

    /** Whether a word stands inside quotation marks. */
    boolean isQuoted(int word) {
        return sentence.article().quotationOf(word) >= 0;
    }

    boolean is(int word, DifferenceWord kind) {
        return sentence.has(word) && language.words().is(kind, sentence.word(word));
    }

    /** Whether a word is a verb that says something by itself. */
    boolean isVerb(int word) {
        return sentence.isContent(word)
                && (article.tag(word) == Tag.VERB || article.tag(word) == Tag.ING || isHelped(word))
                && !is(word, DifferenceWord.BE);
    }

    /** "Will reopen", "did not sell": behind a helping verb stands a verb. */
    private boolean isHelped(int word) {
        int before = word - 1;
        while (sentence.is(before, WordKind.NEGATION) || article.tagOr(before, Tag.NOUN) == Tag.ADVERB) {
            before--;
        }
        return is(before, DifferenceWord.HELPER)
                && !sentence.breaksBefore(word)
                && !sentence.article().isCapitalised(word);
    }

    boolean isName(int word) {
        return sentence.has(word)
                && article.tag(word) == Tag.NAME
                && sentence.article().isCapitalised(word);
    }

    /** The verb nearest to a word in the stretch without marks that it stands in, or -1. */
    int nearestVerb(int word) {
        int start = sentence.stretchStart(word);
        int end = sentence.stretchEnd(word);
        for (int step = 1; step <= REACH; step++) {
            if (word - step >= start && isVerb(word - step)) {
                return word - step;
            }
            if (word + step < end && isVerb(word + step)) {
                return word + step;
            }
        }
        return -1;
    }

    /** Whether a verb, or the clause that it stands in, is only asked, wished or thought possible. */
    boolean isHypothetical(int verb) {
        for (int i = verb - 1; i >= Math.max(from(), verb - REACH); i--) {
            if (is(i, DifferenceWord.HYPOTHETICAL)) {
                return true;
            }
            if (sentence.breaksBefore(i + 1) && i < verb - 1) {
                return false;
            }
        }
        return false;
    }

    /** The word that makes a verb one of the future, such as {@code will} or {@code plans}; -1 when none does. */
    int plannedBy(int verb) {
        boolean isFar = language.lexicon().has(Trait.VERB_SECOND);
        for (int i = verb - 1; i >= Math.max(sentence.stretchStart(verb), isFar ? from() : verb - 5); i--) {
            if (is(i, DifferenceWord.PLANNED)) {
                return i;
            }
            if (is(i, DifferenceWord.TO) && i >= verb - 3) {
                return isPlanning(i - 1) ? i - 1 : -1;
            }
            if (isVerb(i) || is(i, DifferenceWord.THAT)) {
                return -1;
            }
        }
        return -1;
    }

    /** "Plans to", "is to". */
    private boolean isPlanning(int word) {
        return is(word, DifferenceWord.PLANNING)
                || is(word, DifferenceWord.BE) && !is(word, DifferenceWord.HYPOTHETICAL);
    }

    /** The first word of what is said with a verb as its helpers: {@code will not} of {@code will not raise}. */
    int groupStart(int verb) {
        int start = verb;
        for (int i = verb - 1; i >= Math.max(sentence.stretchStart(verb), verb - 4); i--) {
            boolean helper = is(i, DifferenceWord.PLANNED)
                    || is(i, DifferenceWord.BE)
                    || is(i, DifferenceWord.HYPOTHETICAL)
                    || is(i, DifferenceWord.PLANNING)
                    || negations.ofVerb(verb) == i
                    || language.words().areFormsOfOneVerb(sentence.word(i), sentence.word(i));
            start = helper ? i : start;
            if (!helper && sentence.isContent(i)) {
                break;
            }
        }
        return start;
    }
}
