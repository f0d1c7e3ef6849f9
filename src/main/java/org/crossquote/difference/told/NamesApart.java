package org.crossquote.difference.told;

import java.util.List;
import java.util.Objects;
import org.crossquote.difference.told.NameRule.NameRun;
import org.crossquote.difference.words.DifferenceLanguages;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.words.WordForms;

/** Tells whether two names are surely those of two people or places: not two forms of one, nor the larger and the smaller place. */
final class NamesApart {
    /** Names so long may differ in a letter and be one. */
    private static final int LONG = 5;

    private final DifferenceLanguages languages;

    NamesApart(DifferenceLanguages languages) {
        this.languages = languages;
    }

    boolean areApart(ToldPair pair, NameRun x, NameRun y) {
        List<String> a = x.words(pair.inA().article());
        List<String> b = y.words(pair.inB().article());
        return a.stream().noneMatch(word -> b.stream().anyMatch(other -> isOneName(word, other)))
                && !isShortFor(a, b)
                && !isShortFor(b, a)
                && country(a).isEmpty() == country(b).isEmpty()
                && !areOnePlace(a, b)
                && !knows(pair.inA(), b)
                && !knows(pair.inB(), a);
    }

    private boolean isOneName(String word, String other) {
        int shorter = Math.min(word.length(), other.length());
        if (shorter < 3) {
            return word.charAt(0) == other.charAt(0);
        }
        return word.equals(other)
                || languages.givenForms().areOne(word, other)
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

    /** Whether they are names of one place, or of a country and of what stands for it. */
    private boolean areOnePlace(List<String> a, List<String> b) {
        return languages.places().areOne(String.join(" ", a), String.join(" ", b))
                || !country(a).isEmpty() && country(a).equals(country(b));
    }

    /** The country that a name stands for; empty when it stands for none. */
    private String country(List<String> name) {
        return Objects.requireNonNullElse(languages.countries().of(String.join(" ", name)), "");
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
