package org.crossquote.difference.words;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossquote.link.claim.ClaimLanguages;
import org.crossquote.link.claim.ClaimWords;
import org.crossquote.quote.people.Countries;
import org.crossquote.quote.people.GivenNames;
import org.crossquote.quote.words.Lexicon;
import org.jspecify.annotations.Nullable;

/** All that is known of the languages in which differences are found. Immutable and safe for threads. */
public final class DifferenceLanguages {
    private static final List<String> LANGUAGES = List.of("en", "de", "es", "fr");

    private final Map<String, Language> languages;
    private final GivenNames given = new GivenNames();
    private final Countries countries = new Countries();

    private DifferenceLanguages(Map<String, Language> languages) {
        this.languages = Map.copyOf(languages);
    }

    /**
     * What is known of one language.
     *
     * @param words what tells whether accounts differ
     * @param claims how it says how many, and that something is not so
     * @param lexicon what its words are in their sentences
     */
    public record Language(DifferenceWords words, ClaimWords claims, Lexicon lexicon) {}

    /** All that the program brings along. */
    public static DifferenceLanguages bundled() {
        ClaimLanguages claims = ClaimLanguages.bundled();
        return new DifferenceLanguages(
                LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), code -> read(code, claims))));
    }

    private static Language read(String code, ClaimLanguages claims) {
        ClaimWords words = claims.of(code);
        if (words == null) {
            throw new IllegalStateException("The program lacks its words of claims in " + code);
        }
        return new Language(DifferenceWords.read(code), words, new Lexicon(code));
    }

    /** A language by its ISO 639-1 code; null when the program does not know it. */
    public @Nullable Language of(String code) {
        return languages.get(code);
    }

    /** The names that people commonly have. */
    public GivenNames given() {
        return given;
    }

    /** The countries under all their names. */
    public Countries countries() {
        return countries;
    }
}
