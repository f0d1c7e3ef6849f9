package org.crossquote.difference.told;

import java.util.List;
import java.util.Objects;
import org.crossquote.difference.told.NameRule.NameRun;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.words.WordForms;
import org.crossquote.quote.people.Countries;

/** Tells whether two names are surely those of two people or places: not two forms of one, nor the larger and the smaller place. */
final class NamesApart {
    /** Names so long may differ in a letter and be one. */
    private static final int LONG = 5;

    private final Countries countries;

    NamesApart(Countries countries) {
        this.countries = countries;
    }

    boolean areApart(ToldPair pair, NameRun x, NameRun y) {
        List<String> a = x.words(pair.inA().article());
        List<String> b = y.words(pair.inB().article());
        return a.stream().noneMatch(word -> b.stream().anyMatch(other -> isOneName(word, other)))
                && !isShortFor(a, b)
                && !isShortFor(b, a)
                && isCountry(a) == isCountry(b)
                && !knows(pair.inA(), b)
                && !knows(pair.inB(), a);
    }

    private static boolean isOneName(String word, String other) {
        int shorter = Math.min(word.length(), other.length());
        if (shorter < 3) {
            return word.charAt(0) == other.charAt(0);
        }
        return word.equals(other)
                || shorter >= LONG && word.substring(0, shorter - 1).equals(other.substring(0, shorter - 1));
    }

    /** Whether one is made of the other's first letters. */
    private static boolean isShortFor(List<String> a, List<String> b) {
        StringBuilder letters = new StringBuilder();
        b.forEach(word -> letters.append(word.charAt(0)));
        return a.size() == 1
                && b.size() > 1
                && letters.toString().startsWith(a.getFirst().replace(".", ""));
    }

    private boolean isCountry(List<String> name) {
        return Objects.nonNull(countries.of(String.join(" ", name)));
    }

    /** Whether an article has the last word of a name anywhere: then it knows both, and tells them apart itself. */
    private static boolean knows(TaggedArticle article, List<String> name) {
        IndexedArticle words = article.article();
        for (int i = 0; i < words.size(); i++) {
            if (WordForms.folded(words.word(i)).equals(name.getLast())) {
                return true;
            }
        }
        return false;
    }
}
