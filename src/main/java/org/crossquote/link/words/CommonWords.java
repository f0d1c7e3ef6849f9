package org.crossquote.link.words;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.text.Languages;
import org.crossquote.text.WordFile;

/**
 * What is known of the words of a language of which no news was counted: which words are common, the commonest first. A word is taken
 * to stand in as many articles as the English word of the same rank does; by Zipf's law words of one rank are about equally common in
 * all languages (Zipf, "Human Behavior and the Principle of Least Effort", 1949).
 */
final class CommonWords implements Vocabulary {
    private static final int SHORTEST_STEM = 4;

    /** A day or the number of a king: a point behind so many figures ends no sentence in German. */
    private static final int LONGEST_ORDINAL = 2;

    private final Set<String> functionWords;
    private final Set<String> clauseOpeners;
    private final Set<String> abbreviations;
    private final List<String> endings;
    private final boolean capitalisesNouns;
    private final Map<String, Double> rarity = new HashMap<>();
    private final double rarest;

    private CommonWords(String language, EnglishVocabulary english) {
        WordFile file = WordFile.read(Vocabularies.PART, Languages.fileName(language));
        functionWords = file.words("function");
        clauseOpeners = file.words("clause");
        abbreviations = file.words("abbreviations");
        capitalisesNouns = file.words("spelling").contains("noun-capitals");
        endings = file.words("endings").stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        rarest = english.rarityOfRank(Integer.MAX_VALUE);
        int rank = functionWords.size();
        for (String line :
                WordFile.read("link/words", "common-words." + language + ".txt").lines("")) {
            for (String word : line.split(" ")) {
                rarity.putIfAbsent(stem(WordForms.folded(word)), english.rarityOfRank(rank++));
            }
        }
    }

    /**
     * The vocabulary of a language that the program has lists of.
     *
     * @param language ISO 639-1
     * @param english tells how many articles have the word of a rank
     */
    static CommonWords of(String language, EnglishVocabulary english) {
        return new CommonWords(language, english);
    }

    @Override
    public boolean isFunctionWord(String folded) {
        return functionWords.contains(withoutElided(folded));
    }

    @Override
    public String stem(String folded) {
        String word = withoutElided(folded);
        if (!Character.isLetter(word.charAt(0)) || word.endsWith(".")) {
            return word;
        }
        return endings.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }

    /** The word behind an article or another little word that lost its vowel: {@code l'accord}, {@code dell'accordo}. */
    private String withoutElided(String folded) {
        int mark = folded.indexOf('\'');
        return mark > 0 && mark + 1 < folded.length() && functionWords.contains(folded.substring(0, mark))
                ? folded.substring(mark + 1)
                : folded;
    }

    @Override
    public double rarity(String stem) {
        return rarity.getOrDefault(stem, rarest);
    }

    @Override
    public double rarity(String first, String second) {
        return Math.min(rarest, rarity(first) + rarity(second));
    }

    @Override
    public boolean opensClause(String folded) {
        return clauseOpeners.contains(folded);
    }

    @Override
    public boolean isAbbreviation(String folded) {
        return abbreviations.contains(folded)
                || (capitalisesNouns && folded.length() <= LONGEST_ORDINAL && isFigures(folded));
    }

    private static boolean isFigures(String word) {
        return Arrays.stream(word.split("")).allMatch(c -> Character.isDigit(c.charAt(0)));
    }

    /** Where every noun has a capital, one that is common is no name. */
    @Override
    public boolean mayBeName(String stem) {
        return !capitalisesNouns || !rarity.containsKey(stem);
    }
}
