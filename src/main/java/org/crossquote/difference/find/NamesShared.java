package org.crossquote.difference.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossquote.difference.words.DifferenceLanguages;
import org.crossquote.difference.words.DifferenceLanguages.Language;
import org.crossquote.link.claim.WordKind;
import org.crossquote.link.words.WordForms;
import org.crossquote.link.words.WordScanner;
import org.crossquote.quote.words.Trait;
import org.crossquote.text.Article;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;

/** The names in each article of a collection: articles of one event share some of them. Immutable. */
final class NamesShared {
    /** So much of the names of the article with fewer stand in the other when both tell of one event. */
    private static final double SHARED = 0.2;

    /** Of articles with fewer names it is not known. */
    private static final int FEWEST = 3;

    private final List<Set<String>> names = new ArrayList<>();

    /**
     * @param articles the whole collection: what is written small in one of its articles is no name in another, nor what only begins
     *     sentences in all
     * @param languages which words are capitalised for other reasons
     */
    NamesShared(List<Article> articles, DifferenceLanguages languages) {
        Set<String> small = new HashSet<>();
        Set<String> inside = new HashSet<>();
        for (Article article : articles) {
            Progress.checkpoint();
            names.add(capitalised(article, languages.of(article.language()), small, inside));
        }
        inside.removeAll(small);
        names.forEach(of -> of.retainAll(inside));
    }

    /** The capitalised words, folded; none in a language in which all nouns are. Collects the small ones, and those that begin no sentence. */
    private static Set<String> capitalised(
            Article article, @Nullable Language language, Set<String> small, Set<String> inside) {
        Set<String> found = new HashSet<>();
        String text = article.text();
        WordScanner scanner = new WordScanner(text, 0, text.length());
        while (language != null && !language.lexicon().has(Trait.NOUN_CAPITALS) && scanner.next()) {
            String word = text.substring(scanner.start(), scanner.end());
            String folded = WordForms.folded(word);
            if (Character.isLowerCase(word.charAt(0))) {
                small.add(folded);
            } else if (Character.isUpperCase(word.charAt(0))
                    && !language.claims().is(WordKind.WEEKDAY, folded)
                    && !language.claims().is(WordKind.MONTH, folded)) {
                found.add(folded);
                if (isInside(text, scanner.start())) {
                    inside.add(folded);
                }
            }
        }
        return found;
    }

    /** Whether a word or a comma stands before a word: then no sentence begins there. */
    private static boolean isInside(String text, int start) {
        return start > 1
                && text.charAt(start - 1) == ' '
                && (Character.isLetterOrDigit(text.charAt(start - 2)) || text.charAt(start - 2) == ',');
    }

    /** The names in an article, folded, by its place in the collection. */
    Set<String> of(int article) {
        return names.get(article);
    }

    /** Whether two articles, by their places in the collection, share so many names that they may tell of one event. */
    boolean mayTellOfOneEvent(int a, int b) {
        Set<String> ofA = names.get(a);
        Set<String> ofB = names.get(b);
        int fewer = Math.min(ofA.size(), ofB.size());
        return fewer < FEWEST || ofA.stream().filter(ofB::contains).count() >= SHARED * fewer;
    }
}
