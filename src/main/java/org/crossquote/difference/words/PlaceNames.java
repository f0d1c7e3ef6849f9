package org.crossquote.difference.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.text.WordFile;

/** Places that have several names: one in each spelling, or an earlier one. Immutable. */
public final class PlaceNames {
    private final Map<String, Set<Integer>> places = new HashMap<>();

    /** Reads the program's list. */
    PlaceNames() {
        List<String> lines = WordFile.read(DifferenceWords.PART, "places.txt").lines("");
        for (int number = 0; number < lines.size(); number++) {
            for (String name : lines.get(number).split(",")) {
                places.computeIfAbsent(name.strip(), n -> new HashSet<>()).add(number);
            }
        }
    }

    /** Whether two names, folded and with one blank between words, are names of one place. */
    public boolean areOne(String name, String other) {
        Set<Integer> ofOther = places.getOrDefault(other, Set.of());
        return places.getOrDefault(name, Set.of()).stream().anyMatch(ofOther::contains);
    }
}
