package org.crossquote.quote.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.text.WordFile;

/** Short and pet forms of given names: Bob is Robert, Peggy is Margaret. Immutable. */
public final class GivenNameForms {
    private final Map<String, List<String>> full = new HashMap<>();

    /** Reads the program's list: in each line the full name, then its short forms. */
    public GivenNameForms() {
        for (String line : WordFile.read("quote", "given-name-forms.txt").lines("")) {
            List<String> names = List.of(line.split("\\s+"));
            names.forEach(
                    name -> full.computeIfAbsent(name, n -> new ArrayList<>()).add(names.getFirst()));
        }
    }

    /** Whether both, in small letters without accents, are forms of one name; two short forms of different names are not, though a third joins them. */
    public boolean areOne(String one, String other) {
        List<String> others = full.getOrDefault(other, List.of());
        return Set.copyOf(full.getOrDefault(one, List.of())).stream().anyMatch(others::contains);
    }
}
