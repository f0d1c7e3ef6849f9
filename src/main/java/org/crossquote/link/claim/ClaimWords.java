package org.crossquote.link.claim;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossquote.date.words.CalendarWords;
import org.crossquote.text.Languages;
import org.crossquote.text.WordFile;

/** The words by which a language says how many, and that something is not so; all folded. Immutable. */
public final class ClaimWords {
    static final String PART = "link/claim";

    private final Map<String, Double> numbers;
    private final Map<String, Double> multipliers;
    private final Map<String, Double> parts;
    private final Map<String, Integer> ordinals;
    private final Set<String> ordinalEndings;
    private final Map<String, List<List<String>>> phrases = new HashMap<>();
    private final Map<WordKind, Set<String>> classes = new EnumMap<>(WordKind.class);

    private final Map<WordKind, Map<String, Integer>> numbered = new EnumMap<>(WordKind.class);

    private ClaimWords(WordFile file, CalendarWords calendar) {
        numbers = values(file, "number");
        multipliers = values(file, "multiplier");
        parts = values(file, "fraction");
        ordinals = calendar.ordinals();
        ordinalEndings = calendar.ordinalEndings();
        for (String section : List.of("about", "more", "less", "percent-phrase")) {
            phrases.put(
                    section,
                    file.lines(section).stream()
                            .map(line -> List.of(line.split(" ")))
                            .toList());
        }
        numbered.put(WordKind.MONTH, calendar.months());
        numbered.put(WordKind.WEEKDAY, calendar.weekdays());
        for (WordKind kind : WordKind.values()) {
            Map<String, Integer> byNumber = numbered.get(kind);
            classes.put(kind, byNumber == null ? new HashSet<>(file.words(kind.section())) : byNumber.keySet());
        }
    }

    /** The words of a language that the program brings along, ISO 639-1. */
    static ClaimWords read(String language) {
        return new ClaimWords(WordFile.read(PART, Languages.fileName(language)), CalendarWords.of(language));
    }

    private static Map<String, Double> values(WordFile file, String section) {
        return file.entries(section).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> Double.valueOf(entry.getValue().getFirst())));
    }

    /** The value of a number in letters; 0 for another word. */
    double number(String word) {
        return numbers.getOrDefault(word, 0.0);
    }

    /** What a word such as {@code million} multiplies the number before it by; 0 for another word. */
    double multiplier(String word) {
        return multipliers.getOrDefault(word, 0.0);
    }

    /** Into how many parts a word such as {@code thirds} parts the whole; 0 for another word. */
    double parts(String word) {
        return parts.getOrDefault(word, 0.0);
    }

    /** The place in a row that a word such as {@code first} names; 0 for another word. */
    int ordinal(String word) {
        return ordinals.getOrDefault(word, 0);
    }

    /** Whether a word behind figures makes them a place in a row: {@code st}. */
    boolean isOrdinalEnding(String word) {
        return ordinalEndings.contains(word);
    }

    /** The phrases of a section, each as its words. */
    List<List<String>> phrases(String section) {
        return phrases.getOrDefault(section, List.of());
    }

    /** The place of a word among those of its kind, from 1, words of one meaning having one line: 2 of February; 0 for another word. */
    public int number(WordKind kind, String word) {
        return numbered.getOrDefault(kind, Map.of()).getOrDefault(word, 0);
    }

    /** Whether a folded word ends with one of a kind of endings. */
    public boolean endsWith(WordKind endings, String word) {
        // Asked of every word around a negation: a stream would take longer than what it looks for.
        for (String ending : kind(endings)) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** All words of a kind. */
    Set<String> kind(WordKind kind) {
        return classes.getOrDefault(kind, Set.of());
    }

    /** Whether a folded word is of a kind. */
    public boolean is(WordKind kind, String word) {
        return kind(kind).contains(word);
    }
}
