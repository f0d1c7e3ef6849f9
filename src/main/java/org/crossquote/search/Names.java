package org.crossquote.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossquote.search.index.Folding;
import org.crossquote.search.query.Query;

/** The words of a name, compared without case and accents. */
final class Names {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Names() {}

    /** Whether all of these words stand in the name, or in one of the names, of somebody or something. */
    static boolean fit(List<Query.Word> wanted, Iterable<String> names) {
        Set<String> words = new HashSet<>();
        names.forEach(name -> words.addAll(words(name)));
        return wanted.stream().allMatch(word -> {
            List<String> parts = words(word.text());
            return !parts.isEmpty()
                    && words.containsAll(parts.subList(0, parts.size() - 1))
                    && words.stream()
                            .anyMatch(known -> word.isBeginning()
                                    ? known.startsWith(parts.getLast())
                                    : known.equals(parts.getLast()));
        });
    }

    private static List<String> words(String name) {
        return BETWEEN_WORDS
                .splitAsStream(Folding.fold(name))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
