package org.crossquote.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How common words and pairs of words are in news. A word that is not in the table is as rare as one that was seen once.
 */
final class NewsFrequencies {
    private static final String TABLE = "news-frequencies.txt";
    private static final String FUNCTION_WORDS = "function-words.txt";
    private static final String FAMILIES = "word-families.txt";
    private static final String RELATED = "related-words.txt";

    private final int documents;
    private final Map<String, Integer> stems;
    private final Map<String, Integer> pairs;
    private final Set<String> functionWords;
    private final Map<String, Integer> families;
    private final RelatedWords relatedWords;

    private NewsFrequencies(
            int documents,
            Map<String, Integer> stems,
            Map<String, Integer> pairs,
            Set<String> functionWords,
            Map<String, Integer> families,
            RelatedWords relatedWords) {
        this.documents = documents;
        this.stems = stems;
        this.pairs = pairs;
        this.functionWords = functionWords;
        this.families = families;
        this.relatedWords = relatedWords;
    }

    /** The tables that the program brings along. */
    static NewsFrequencies bundled() {
        Map<String, Integer> stems = new HashMap<>();
        Map<String, Integer> pairs = new HashMap<>();
        int documents = 1;
        for (String line : lines(TABLE)) {
            String[] parts = line.split(" ");
            if (parts[0].equals("documents")) {
                documents = Integer.parseInt(parts[1]);
                continue;
            }
            int count = Integer.parseInt(parts[0]);
            for (int i = 1; i < parts.length; i++) {
                int gap = parts[i].indexOf('_');
                if (gap < 0) {
                    stems.merge(stem(parts[i]), count, Integer::sum);
                } else {
                    String first = stem(parts[i].substring(0, gap));
                    pairs.merge(first + ' ' + stem(parts[i].substring(gap + 1)), count, Integer::sum);
                }
            }
        }
        Set<String> functionWords = new HashSet<>();
        lines(FUNCTION_WORDS).forEach(line -> functionWords.addAll(Set.of(line.split(" "))));
        return new NewsFrequencies(
                documents, stems, pairs, functionWords, bundledFamilies(), RelatedWords.of(lines(RELATED)));
    }

    /** The stem of a word of the table, in which an abbreviation ends with a point. */
    private static String stem(String word) {
        return word.endsWith(".")
                ? WordForms.stem(WordForms.abbreviation(word.substring(0, word.length() - 1)))
                : WordForms.stem(word);
    }

    private static Map<String, Integer> bundledFamilies() {
        Map<String, Integer> families = new HashMap<>();
        int number = 0;
        for (String line : lines(FAMILIES)) {
            for (String word : line.split(" ")) {
                families.putIfAbsent(WordForms.stem(word), number);
            }
            number++;
        }
        return families;
    }

    private static Iterable<String> lines(String resource) {
        try (InputStream in = NewsFrequencies.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + resource + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource + " of the program", e);
        }
    }

    /** Whether the folded word is one of grammar. */
    boolean isFunctionWord(String folded) {
        return functionWords.contains(folded);
    }

    /** How much a stem tells: 0 for one that stands in every article, about 6 for one hardly ever seen. */
    double rarity(String stem) {
        return rarity((double) stems.getOrDefault(stem, 1));
    }

    /** The same for two stems in a row. */
    double rarity(String first, String second) {
        return rarity((double) pairs.getOrDefault(first + ' ' + second, 1));
    }

    private double rarity(double seen) {
        return Math.log((documents + 1.0) / (Math.min(seen, documents) + 1.0));
    }

    /** The number of the family of words that this stem belongs to, or -1. */
    int family(String stem) {
        return families.getOrDefault(stem, -1);
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
