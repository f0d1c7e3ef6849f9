package org.crossquote.link.words;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.text.Languages;
import org.crossquote.text.WordFile;
import org.crossquote.text.WordList;
import org.crossquote.work.Progress;

/**
 * What is known of English words: how common they and pairs of them are in news, and which mean the same. A word that is not in the
 * table is as rare as one that was seen once.
 */
final class EnglishVocabulary implements Vocabulary {
    private static final String TABLE = "news-frequencies.txt";
    private static final String FAMILIES = "word-families.txt";
    private static final String RELATED = "related-words.txt";

    private final int documents;
    private final Map<String, Integer> stems;
    private final Map<String, Integer> pairs;
    private final int[] countsByRank;
    private final Set<String> functionWords;
    private final Set<String> clauseOpeners;
    private final Set<String> abbreviations;
    private final Map<String, Integer> families;
    private final RelatedWords relatedWords;

    private EnglishVocabulary(
            int documents,
            Map<String, Integer> stems,
            Map<String, Integer> pairs,
            WordFile words,
            Map<String, Integer> families,
            RelatedWords relatedWords) {
        this.documents = documents;
        this.stems = stems;
        this.pairs = pairs;
        this.countsByRank = stems.values().stream()
                .sorted(Comparator.reverseOrder())
                .mapToInt(Integer::intValue)
                .toArray();
        this.functionWords = words.words("function");
        this.clauseOpeners = words.words("clause");
        this.abbreviations = words.words("abbreviations");
        this.families = families;
        this.relatedWords = relatedWords;
    }

    /** The tables that the program brings along. */
    static EnglishVocabulary bundled() {
        Map<String, Integer> stems = new HashMap<>();
        Map<String, Integer> pairs = new HashMap<>();
        int documents = 1;
        for (String line : lines(TABLE)) {
            Progress.checkpoint();
            String[] parts = line.split(" ");
            if (parts[0].equals("documents")) {
                documents = Integer.parseInt(parts[1]);
                continue;
            }
            int count = Integer.parseInt(parts[0]);
            for (int i = 1; i < parts.length; i++) {
                int gap = parts[i].indexOf('_');
                if (gap < 0) {
                    stems.merge(stemOfTable(parts[i]), count, Integer::sum);
                } else {
                    String first = stemOfTable(parts[i].substring(0, gap));
                    pairs.merge(first + ' ' + stemOfTable(parts[i].substring(gap + 1)), count, Integer::sum);
                }
            }
        }
        return new EnglishVocabulary(
                documents,
                stems,
                pairs,
                WordFile.read(Vocabularies.PART, Languages.fileName(Languages.first())),
                bundledFamilies(),
                bundledRelations());
    }

    /** The stem of a word of the table, in which an abbreviation ends with a point. */
    private static String stemOfTable(String word) {
        return word.endsWith(".")
                ? WordForms.stem(WordForms.abbreviation(word.substring(0, word.length() - 1)))
                : WordForms.stem(word);
    }

    /** The words that are related to each other. */
    static RelatedWords bundledRelations() {
        return RelatedWords.of(lines(RELATED));
    }

    /** The numbers of the families that words of one meaning belong to, by the stem. */
    static Map<String, Integer> bundledFamilies() {
        Map<String, Integer> families = new HashMap<>();
        int number = 0;
        for (String line : lines(FAMILIES)) {
            Progress.checkpoint();
            for (String word : line.split(" ")) {
                families.putIfAbsent(WordForms.stem(word), number);
            }
            number++;
        }
        return families;
    }

    private static List<String> lines(String resource) {
        return WordList.read(EnglishVocabulary.class, resource);
    }

    @Override
    public boolean isFunctionWord(String folded) {
        return functionWords.contains(folded);
    }

    @Override
    public String stem(String folded) {
        return WordForms.stem(folded);
    }

    @Override
    public double rarity(String stem) {
        return rarity((double) stems.getOrDefault(stem, 1));
    }

    @Override
    public double rarity(String first, String second) {
        return rarity((double) pairs.getOrDefault(first + ' ' + second, 1));
    }

    /** How much the stem of a rank tells, the commonest having rank 0. */
    double rarityOfRank(int rank) {
        return rarity(rank < countsByRank.length ? (double) countsByRank[rank] : 1);
    }

    @Override
    public boolean opensClause(String folded) {
        return clauseOpeners.contains(folded);
    }

    @Override
    public boolean isAbbreviation(String folded) {
        return abbreviations.contains(folded);
    }

    @Override
    public boolean mayBeName(String stem) {
        return true;
    }

    private double rarity(double seen) {
        return Math.log((documents + 1.0) / (Math.min(seen, documents) + 1.0));
    }

    @Override
    public int family(String stem) {
        return families.getOrDefault(stem, -1);
    }

    @Override
    public int related(String stem) {
        return relatedWords.number(stem);
    }

    /** Words that mean nearly the same. */
    RelatedWords relatedWords() {
        return relatedWords;
    }

    /** One more than the highest number of a family. */
    int families() {
        return families.size();
    }
}
