package org.crossquote.date.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.text.Languages;
import org.crossquote.text.WordFile;

/** The months and weekdays of a language; folded: in small letters, without accents. Immutable. */
public final class CalendarWords {
    private final Map<String, Integer> months;
    private final Map<String, Integer> weekdays;
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Set<String> ordinalEndings = new HashSet<>();

    private CalendarWords(WordFile file) {
        months = numbered(file.lines("month"));
        weekdays = numbered(file.lines("weekday"));
        for (String line : file.lines("ordinal")) {
            int colon = line.indexOf(':');
            for (String word : line.substring(colon + 1).split(",")) {
                ordinals.put(
                        word.strip(), Integer.valueOf(line.substring(0, colon).strip()));
            }
        }
        file.lines("ordinal-ending").forEach(line -> {
            for (String ending : line.split(",")) {
                ordinalEndings.add(ending.strip());
            }
        });
    }

    /** The words of a language that the program has a word file of, ISO 639-1. */
    public static CalendarWords of(String language) {
        return new CalendarWords(WordFile.read("date/words", Languages.fileName(language)));
    }

    static Map<String, Integer> numbered(List<String> lines) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            for (String word : lines.get(i).split(" ")) {
                numbers.put(word, i + 1);
            }
        }
        return Map.copyOf(numbers);
    }

    /** Each word for a month, with its number: 1 for January. */
    public Map<String, Integer> months() {
        return months;
    }

    /** Each word for a day of the week, with its number: 1 for Monday. */
    public Map<String, Integer> weekdays() {
        return weekdays;
    }

    /** Each word for a place in a row, with its number: 1 for {@code first}. */
    public Map<String, Integer> ordinals() {
        return Map.copyOf(ordinals);
    }

    /** What figures end with that name a place in a row, such as {@code st}. */
    public Set<String> ordinalEndings() {
        return Set.copyOf(ordinalEndings);
    }
}
