package org.crossquote.difference.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossquote.difference.Difference;
import org.crossquote.difference.DifferenceKind;
import org.crossquote.difference.words.DifferenceLanguages;
import org.crossquote.difference.words.DifferenceWord;
import org.crossquote.link.claim.WordKind;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.words.WordForms;
import org.crossquote.message.Message;

/** One deed of different people, or one event in different places: sentences with the same words around two names. */
final class NameRule implements ToldRule {
    /** So many other words must be the same. */
    private static final int FEWEST_WORDS = 3;

    /** So many words around the names may have no counterpart in the other sentence. */
    private static final int MOST_OTHERS = 1;

    private final DifferenceLanguages languages;
    private final NamesApart apart;

    NameRule(DifferenceLanguages languages, NamesApart apart) {
        this.languages = languages;
        this.apart = apart;
    }

    @Override
    public Optional<Difference> difference(ToldPair pair) {
        if (NumberRule.isCountedDifferently(pair) || pair.haveOtherDays()) {
            return Optional.empty(); // other people or places, and other numbers: another event
        }
        List<NameRun> ofA = unshared(NameRun.in(pair.a()), pair, true);
        List<NameRun> ofB = unshared(NameRun.in(pair.b()), pair, false);
        for (NameRun x : ofA) {
            for (NameRun y : ofB) {
                if (isSlot(pair, x, y) && isSameAround(pair, x, y) && apart.areApart(pair, x, y)) {
                    DifferenceKind kind = kind(pair, x, y);
                    return Optional.of(pair.difference(
                            kind,
                            x.from(),
                            x.to(),
                            y.from(),
                            y.to(),
                            Math.min(0.9, 0.4 + pair.fact().strength() / 12),
                            Message.of(kind == DifferenceKind.PLACE ? "other-place" : "other-name")));
                }
            }
        }
        return Optional.empty();
    }

    /** The names of which the other sentence has no word. */
    static List<NameRun> unshared(List<NameRun> runs, ToldPair pair, boolean isA) {
        List<NameRun> alone = new ArrayList<>();
        for (NameRun run : runs) {
            boolean shared = false;
            for (int i = run.from(); i < run.to(); i++) {
                shared |= isA ? pair.isSharedOfA(i) : pair.isSharedOfB(i);
            }
            if (!shared) {
                alone.add(run);
            }
        }
        return alone;
    }

    /** Whether the two stand in one place of their sentences: behind the same word, or before the same verb. */
    static boolean isSlot(ToldPair pair, NameRun x, NameRun y) {
        boolean behind = !pair.a().words().breaksBefore(x.from())
                && !pair.b().words().breaksBefore(y.from())
                && pair.a().words().word(x.from() - 1).equals(pair.b().words().word(y.from() - 1))
                && (isVerbNear(pair, x, y));
        boolean before = !pair.a().words().breaksBefore(x.to())
                && !pair.b().words().breaksBefore(y.to())
                && pair.a().isVerb(x.to())
                && pair.same(x.to(), y.to());
        return behind || before;
    }

    /** Whether the verbs nearest to both names say the same. */
    private static boolean isVerbNear(ToldPair pair, NameRun x, NameRun y) {
        int verbOfA = pair.a().nearestVerb(x.from());
        int verbOfB = pair.b().nearestVerb(y.from());
        return pair.same(verbOfA, verbOfB);
    }

    /** Whether nearly all words of the stretches around the names have their counterparts. */
    private static boolean isSameAround(ToldPair pair, NameRun x, NameRun y) {
        int others = 0;
        int shared = 0;
        int from = pair.a().words().stretchStart(x.from());
        for (int i = from; i < pair.a().words().stretchEnd(x.to() - 1); i++) {
            if (pair.a().words().isContent(i) && !x.has(i) && !pair.a().isQuoted(i)) {
                boolean is = pair.isSharedOfA(i);
                shared += is ? 1 : 0;
                others += is ? 0 : 1;
            }
        }
        int othersOfB = 0;
        from = pair.b().words().stretchStart(y.from());
        for (int i = from; i < pair.b().words().stretchEnd(y.to() - 1); i++) {
            othersOfB += pair.b().words().isContent(i) && !y.has(i) && !pair.isSharedOfB(i) ? 1 : 0;
        }
        return others <= MOST_OTHERS
                && othersOfB <= MOST_OTHERS
                && shared >= 2
                && pair.told().size() >= FEWEST_WORDS - (shared >= 2 ? 1 : 0);
    }

    private DifferenceKind kind(ToldPair pair, NameRun x, NameRun y) {
        boolean person = isPerson(pair.a(), x) || isPerson(pair.b(), y);
        int before = x.from() - 1;
        boolean place = pair.a().is(before, DifferenceWord.PLACE)
                || pair.a().is(before, DifferenceWord.WAY) && x.to() - x.from() == 1 && y.to() - y.from() == 1;
        return place && !person ? DifferenceKind.PLACE : DifferenceKind.NAME;
    }

    private boolean isPerson(ToldSentence sentence, NameRun run) {
        return run.to() - run.from() > 1
                && languages.given().isGiven(sentence.words().article().word(run.from()));
    }

    /**
     * Capitalised words in a row.
     *
     * @param from the first in the article
     * @param to the word after the last
     */
    record NameRun(int from, int to) {
        boolean has(int word) {
            return word >= from && word < to;
        }

        /** The folded words of the name. */
        List<String> words(IndexedArticle article) {
            List<String> words = new ArrayList<>();
            for (int i = from; i < to; i++) {
                words.add(WordForms.folded(article.word(i)));
            }
            return words;
        }

        /** The names of a sentence outside quotation marks; days and months are none. */
        static List<NameRun> in(ToldSentence sentence) {
            List<NameRun> runs = new ArrayList<>();
            int at = sentence.from();
            while (at < sentence.to()) {
                int end = at;
                while (end < sentence.to()
                        && isNameWord(sentence, end)
                        && (end == at || !sentence.words().breaksBefore(end))) {
                    end++;
                }
                if (end > at) {
                    runs.add(new NameRun(at, end));
                }
                at = Math.max(end, at + 1);
            }
            return runs;
        }

        private static boolean isNameWord(ToldSentence sentence, int word) {
            return sentence.isName(word)
                    && !sentence.isQuoted(word)
                    && !sentence.words().is(word, WordKind.WEEKDAY)
                    && !sentence.words().is(word, WordKind.MONTH);
        }
    }
}
