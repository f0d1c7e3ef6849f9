package org.crossquote.link.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Words that stand in the same surroundings, so that one article has one of them and another the other. */
final class RelatedWords {
    private final Map<String, Integer> numbers;
    /** For each number those that it is related to: a few. */
    private final int[][] related;

    private RelatedWords(Map<String, Integer> numbers, int[][] related) {
        this.numbers = numbers;
        this.related = related;
    }

    /**
     * The words of a table.
     *
     * @param lines each a word and the words that it is related to
     */
    static RelatedWords of(Iterable<String> lines) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Set<Integer>> related = new ArrayList<>();
        for (String line : lines) {
            String[] words = line.split(" ");
            int first = number(words[0], numbers, related);
            for (int i = 1; i < words.length; i++) {
                int other = number(words[i], numbers, related);
                related.get(first).add(other);
                related.get(other).add(first);
            }
        }
        return new RelatedWords(
                numbers,
                related.stream()
                        .map(others ->
                                others.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new));
    }

    private static int number(String word, Map<String, Integer> numbers, List<Set<Integer>> related) {
        Integer known = numbers.putIfAbsent(WordForms.stem(word), related.size());
        if (known != null) {
            return known;
        }
        related.add(new TreeSet<>());
        return related.size() - 1;
    }

    /** The number of a stem, or -1 when it is related to none. */
    int number(String stem) {
        return numbers.getOrDefault(stem, -1);
    }

    /** Whether two words, by their numbers, are related; -1 is related to none. */
    boolean areRelated(int number, int other) {
        if (number < 0 || other < 0) {
            return false;
        }
        for (int candidate : related[number]) {
            if (candidate == other) {
                return true;
            }
        }
        return false;
    }
}
