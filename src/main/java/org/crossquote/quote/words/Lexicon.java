package org.crossquote.quote.words;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crossquote.quote.words.Verb.Type;
import org.crossquote.text.Languages;
import org.crossquote.text.WordFile;
import org.jspecify.annotations.Nullable;

/** The closed word classes, verbs and nouns of one language. Immutable. */
public final class Lexicon {
    private static final int SHORTEST_ENDING = 4;

    private final String language;
    private final Map<WordClass, Set<String>> classes = new EnumMap<>(WordClass.class);
    private final Map<String, LexicalEntry> entries;
    private final SeparableVerbs separable;
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private final Map<String, List<String>> phrases;
    private final Map<String, List<String>> roleEndings;

    /**
     * Reads the lists of a language.
     *
     * @param language an ISO 639-1 code for which the program has a list
     */
    public Lexicon(String language) {
        this.language = language;
        WordFile file = WordFile.read("quote", Languages.fileName(language));
        for (WordClass c : WordClass.values()) {
            classes.put(c, file.words(c.section()));
        }
        Set<String> named = file.words("trait");
        for (Trait trait : Trait.values()) {
            if (named.contains(trait.label())) {
                traits.add(trait);
            }
        }
        phrases = file.entries("cue phrase");
        roleEndings = file.entries("role-ending");
        Inflection inflection = inflection(file);
        separable = inflection.separable();
        entries = entries(file, inflection.verbs());
    }

    private Map<String, LexicalEntry> entries(WordFile file, Map<String, Verb> verbs) {
        Map<String, Set<WordClass>> classesOf = new HashMap<>();
        classes.forEach((c, words) -> words.forEach(word -> classesOf
                .computeIfAbsent(word, w -> EnumSet.noneOf(WordClass.class))
                .add(c)));
        Map<String, List<String>> pronouns = file.entries("pronoun");
        Map<String, List<String>> titles = file.entries("title");
        Map<String, List<String>> roles = file.entries("role");
        Map<String, LexicalEntry> made = new HashMap<>();
        for (Map<String, ?> list : List.of(classesOf, verbs, pronouns, titles, roles)) {
            for (String word : list.keySet()) {
                made.computeIfAbsent(
                        word,
                        w -> new LexicalEntry(
                                classesOf.getOrDefault(w, Set.of()),
                                verbs.get(w),
                                pronouns.get(w),
                                titles.get(w),
                                roles.get(w)));
            }
        }
        return made;
    }

    private static Inflection inflection(WordFile file) {
        Inflection inflection =
                new Inflection(RegularVerbs.of(file), file.words("participle-prefix"), file.words("infinitive-mark"));
        for (Type type : Type.values()) {
            String section = type == Type.OTHER ? "verb" : "cue " + type.name().toLowerCase(Locale.ROOT);
            file.lines(section).forEach(line -> inflection.add(line, type));
        }
        return inflection;
    }

    /** The ISO 639-1 code. */
    public String language() {
        return language;
    }

    /** Whether the language is built so. */
    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** All words of a class, in lower case. */
    public Set<String> of(WordClass wordClass) {
        return classes.getOrDefault(wordClass, Set.of());
    }

    /** Whether a word in lower case ends with one of a class of endings. */
    public boolean endsWith(WordClass endings, String word) {
        // Asked several times of every word: a stream would take longer than what it looks for.
        for (String ending : of(endings)) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** What the lists say of a word in lower case. */
    LexicalEntry entry(String lower) {
        return entries.getOrDefault(lower, LexicalEntry.NONE);
    }

    /** Whether the word is a verb by the list or by its ending. */
    boolean looksLikeVerb(Token token) {
        return token.verb() != null || endsWith(WordClass.VERB_ENDING, token.lower());
    }

    /** Whether the word, in lower case, can be a form of a verb of saying. */
    public boolean saysSomething(String word) {
        Verb verb = entry(word).verb();
        return verb != null && verb.type() == Type.SPEECH;
    }

    /** The word behind the verb that makes it a verb of saying, as in "went on"; null when there is none. */
    @Nullable
    String particle(Verb verb) {
        List<String> particle = phrases.get(verb.base());
        return particle == null ? null : particle.get(0);
    }

    /** The verbs of which a particle stands at the end of the clause. */
    SeparableVerbs separable() {
        return separable;
    }

    /** Whether the word stands before names as a title: its gender, and the role that it is short for; null when it does not. */
    public @Nullable List<String> title(Token token) {
        List<String> title = token.entry().title();
        return title == null ? byEnding(token.text()) : title;
    }

    /** The gender of a role noun; null when the word is none. */
    public @Nullable List<String> role(Token token) {
        List<String> role = token.entry().role();
        return role == null ? byEnding(token.text()) : role;
    }

    /** The gender of a compound such as "Oppositionsführerin", by the role at its end; null when it ends with none. */
    private @Nullable List<String> byEnding(String word) {
        if (roleEndings.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
            return null;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i + SHORTEST_ENDING <= lower.length(); i++) {
            List<String> ending = roleEndings.get(lower.substring(i));
            if (ending != null) {
                return ending;
            }
        }
        return null;
    }

    /** Whether the word, as it is written, stands before names as a title or tells what somebody is. */
    public boolean isOffice(String word) {
        LexicalEntry entry = entry(word.toLowerCase(Locale.ROOT));
        return entry.title() != null || entry.role() != null || byEnding(word) != null;
    }
}
