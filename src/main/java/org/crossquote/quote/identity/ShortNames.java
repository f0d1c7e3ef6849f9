package org.crossquote.quote.identity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What of people's names fits on a chip and tells them apart: Reed; M. Bell and L. Bell; Tom Reed Sr. and Tom Reed Jr. */
public final class ShortNames {
    private ShortNames() {}

    /**
     * The short names of some people.
     *
     * @param names their full names, without titles
     * @return for each name the shortest that no other has: the surname, that with an initial before it, or the whole name
     */
    public static Map<String, String> of(List<String> names) {
        Map<String, Integer> shared = new HashMap<>();
        for (String name : names) {
            shared.merge(folded(surname(name)), 1, Integer::sum);
            shared.merge(folded(withInitial(name)), 1, Integer::sum);
        }
        Map<String, String> shortNames = new LinkedHashMap<>();
        for (String name : names) {
            boolean one = !name.contains(" ");
            boolean alone = one || shared.getOrDefault(folded(surname(name)), 0) < 2;
            boolean initial = shared.getOrDefault(folded(withInitial(name)), 0) < 2;
            shortNames.put(name, one ? name : alone ? surname(name) : initial ? withInitial(name) : name);
        }
        return shortNames;
    }

    private static String folded(String name) {
        return PersonName.folded(name);
    }

    private static String surname(String name) {
        List<String> words = Arrays.asList(name.strip().split("[\\s,]+"));
        int last = words.size() - 1;
        while (last > 0 && NameWords.SUFFIXES.contains(PersonName.folded(words.get(last)))) {
            last--;
        }
        return words.get(last);
    }

    private static String withInitial(String name) {
        return name.substring(0, Character.charCount(name.codePointAt(0))) + ". " + surname(name);
    }
}
