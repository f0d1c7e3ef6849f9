package org.crossquote.source.web.details;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How much two short texts have in common. */
final class SharedWords {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int NEARLY_ALL = 85;

    private SharedWords() {}

    /** How many of a hundred words of {@code of} stand in {@code in} too. */
    static int percent(String of, String in) {
        Set<String> words = words(of);
        if (words.isEmpty()) {
            return 0;
        }
        Set<String> others = words(in);
        long shared = words.stream().filter(others::contains).count();
        return (int) (100 * shared / words.size());
    }

    /** Whether a text has nearly all words of another. */
    static boolean holds(String whole, String part) {
        return percent(part, whole) >= NEARLY_ALL;
    }

    /** Whether each of two texts has nearly all words of the other. */
    static boolean areLike(String a, String b) {
        return holds(a, b) && holds(b, a);
    }

    static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : BETWEEN.split(text.toLowerCase(Locale.ROOT), 0)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
