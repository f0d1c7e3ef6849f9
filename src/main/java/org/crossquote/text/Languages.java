package org.crossquote.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The languages that the program knows words of. Which they are is told by the word files that are there and by {@code languages.txt}
 * beside this class alone.
 */
public final class Languages {
    private static final WordFile FILE = WordFile.read("text", "languages.txt");
    private static final String FIRST = FILE.lines("first").getFirst();
    private static final Set<String> ELIDING = Set.copyOf(FILE.words("eliding"));
    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");
    /** Of each part the languages that were asked for. */
    private static final Map<String, Map<String, Boolean>> KNOWN = new ConcurrentHashMap<>();

    private static final Map<String, List<String>> LISTED = new ConcurrentHashMap<>();

    private Languages() {}

    /** The language, ISO 639-1, whose words are taken for a text of which no other language is known. */
    public static String first() {
        return FIRST;
    }

    /** Whether a word that has lost its end stands before an apostrophe in a language, ISO 639-1, and a whole one behind it. */
    static boolean isEliding(String language) {
        return ELIDING.contains(language);
    }

    /**
     * Whether a part of the program has words of a language.
     *
     * @param part such as {@code quote}
     * @param language ISO 639
     */
    public static boolean has(String part, String language) {
        // Asked for every sentence of every couple of articles: mostly it is known, and looked up without making
        // anything.
        Map<String, Boolean> ofPart = KNOWN.get(part);
        Boolean known = ofPart == null ? null : ofPart.get(language);
        return known == null ? look(part, language) : known;
    }

    private static boolean look(String part, String language) {
        return KNOWN.computeIfAbsent(part, p -> new ConcurrentHashMap<>())
                .computeIfAbsent(language, code -> CODE.matcher(code).matches() && hasFile(part, fileName(code)));
    }

    /** The name of the file that has a language's words, in every part of the program. */
    public static String fileName(String language) {
        return "words." + language + ".txt";
    }

    /**
     * The languages, ISO 639-1, of which a part of the program has words: the {@linkplain #first() first}, then the others by their code.
     *
     * @param part such as {@code quote}
     */
    public static List<String> of(String part) {
        return LISTED.computeIfAbsent(part, Languages::listed);
    }

    private static List<String> listed(String part) {
        List<String> others = Stream.of(Locale.getISOLanguages()).sorted().toList();
        List<String> found = new ArrayList<>();
        for (String code : Stream.concat(Stream.of(FIRST), others.stream().filter(code -> !code.equals(FIRST)))
                .toList()) {
            if (has(part, code)) {
                found.add(code);
            }
        }
        return List.copyOf(found);
    }

    private static boolean hasFile(String part, String name) {
        return Languages.class.getResource("/org/crossquote/" + part + "/" + name) != null;
    }
}
