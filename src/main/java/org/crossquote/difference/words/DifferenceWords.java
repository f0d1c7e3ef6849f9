package org.crossquote.difference.words;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.text.Languages;
import org.crossquote.text.WordFile;

/** The words that tell in one language whether two accounts differ; all folded. Immutable. */
public final class DifferenceWords {
    static final String PART = "difference/words";

    private final Map<DifferenceWord, Set<String>> kinds = new EnumMap<>(DifferenceWord.class);
    private final Map<String, Set<Integer>> verbs = new HashMap<>();
    private final Map<String, Set<Integer>> pronouns = new HashMap<>();
    private final Map<String, Set<Integer>> alike = new HashMap<>();
    private final Map<String, Set<Integer>> oneSide = new HashMap<>();
    private final Map<String, Set<Integer>> otherSide = new HashMap<>();
    private final Map<String, String> occasions = new HashMap<>();
    private final List<List<String>> untrue;
    private final Contractions contractions;

    private DifferenceWords(WordFile file) {
        for (DifferenceWord kind : DifferenceWord.values()) {
            kinds.put(kind, Set.copyOf(file.words(kind.section())));
        }
        fill(verbs, file.lines("verb-forms"));
        fill(pronouns, file.lines("pronoun-forms"));
        fill(alike, file.lines("alike"));
        List<String> opposites = file.lines("opposite");
        fill(
                oneSide,
                opposites.stream().map(line -> line.split("\\|")[0].strip()).toList());
        fill(
                otherSide,
                opposites.stream().map(line -> line.split("\\|")[1].strip()).toList());
        file.entries("occasion").forEach((name, words) -> words.forEach(word -> occasions.put(word, name)));
        untrue = file.lines("untrue").stream()
                .map(line -> List.of(line.split(" ")))
                .toList();
        contractions = new Contractions(file.lines("contraction"), file.lines("irregular-contraction"));
    }

    /** The words of a language that the program brings along, ISO 639-1. */
    static DifferenceWords read(String language) {
        return new DifferenceWords(WordFile.read(PART, Languages.fileName(language)));
    }

    private static void fill(Map<String, Set<Integer>> groups, List<String> lines) {
        for (int number = 0; number < lines.size(); number++) {
            for (String word : lines.get(number).split(" ")) {
                groups.computeIfAbsent(word, w -> new HashSet<>()).add(number);
            }
        }
    }

    /** Whether a folded word ends with one of a kind of endings. */
    public boolean endsWith(DifferenceWord endings, String word) {
        return kinds.getOrDefault(endings, Set.of()).stream().anyMatch(word::endsWith);
    }

    /** Whether a folded word is of a kind. */
    public boolean is(DifferenceWord kind, String word) {
        return kinds.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Whether two folded words are forms of one verb that is known to have irregular ones. */
    public boolean areFormsOfOneVerb(String word, String other) {
        return meet(verbs, word, other);
    }

    /** Whether one pronoun stands for the other when words are told by somebody else: {@code my} and {@code his}. */
    public boolean areFittedPronouns(String word, String other) {
        return meet(pronouns, word, other);
    }

    /** Whether two folded words are said of one deed: {@code killed} and {@code died}. */
    public boolean areAlike(String word, String other) {
        return meet(alike, word, other);
    }

    /** Whether a folded word is one of two that say the contrary of each other. */
    public boolean hasOpposite(String word) {
        return oneSide.containsKey(word) || otherSide.containsKey(word);
    }

    /** Whether two folded words say the contrary of each other: {@code rose} and {@code fell}. */
    public boolean areOpposite(String word, String other) {
        return across(word, other) || across(other, word);
    }

    private boolean across(String word, String other) {
        Set<Integer> ofOther = otherSide.getOrDefault(other, Set.of());
        return oneSide.getOrDefault(word, Set.of()).stream().anyMatch(ofOther::contains);
    }

    /** Whether two folded words stand together on one side of a contrast: {@code rose} and {@code climbed}. */
    public boolean areOfOneSide(String word, String other) {
        return meet(oneSide, word, other) || meet(otherSide, word, other);
    }

    private static boolean meet(Map<String, Set<Integer>> groups, String word, String other) {
        Set<Integer> ofOther = groups.getOrDefault(other, Set.of());
        return groups.getOrDefault(word, Set.of()).stream().anyMatch(ofOther::contains);
    }

    /** The name of the occasion that a folded word tells of, such as {@code interview}; empty when it tells of none. */
    public String occasion(String word) {
        return occasions.getOrDefault(word, "");
    }

    /** The phrases, each as its words, behind which stands what is said not to be so: {@code not true that}. */
    public List<List<String>> untrue() {
        return untrue;
    }

    /** The ways in which short forms are written out. */
    public Contractions contractions() {
        return contractions;
    }
}
