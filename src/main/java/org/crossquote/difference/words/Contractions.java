package org.crossquote.difference.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Words that are written short, such as {@code it's}, and what they stand for. Immutable. */
public final class Contractions {
    private final List<List<String>> endings;
    private final Map<String, String> whole;

    Contractions(List<String> endings, List<String> whole) {
        this.endings = endings.stream().map(line -> List.of(line.split(" "))).toList();
        this.whole = whole.stream()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (first, second) -> first));
    }

    /**
     * All that words in a row may stand for, written out.
     *
     * @param words folded words, with straight apostrophes
     * @return the readings, the words as they are among them
     */
    public Set<String> readings(List<String> words) {
        List<String> readings = new ArrayList<>(List.of(""));
        for (String word : words) {
            List<String> longer = new ArrayList<>();
            for (String reading : readings) {
                forms(word).forEach(form -> longer.add((reading + " " + form).strip()));
            }
            readings = longer.size() > 64 ? longer.subList(0, 64) : longer;
        }
        return new TreeSet<>(readings);
    }

    private List<String> forms(String word) {
        List<String> forms = new ArrayList<>(List.of(word));
        if (whole.containsKey(word)) {
            forms.add(whole.get(word));
        }
        for (List<String> ending : endings) {
            if (word.endsWith(ending.getFirst())
                    && word.length() > ending.getFirst().length()) {
                forms.add(word.substring(0, word.length() - ending.getFirst().length()) + " " + ending.get(1));
            }
        }
        return forms;
    }
}
