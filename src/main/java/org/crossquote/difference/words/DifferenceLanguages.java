package org.crossquote.difference.words;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.crossquote.link.claim.ClaimLanguages;
import org.crossquote.link.claim.ClaimWords;
import org.crossquote.quote.identity.GivenNameForms;
import org.crossquote.quote.people.Countries;
import org.crossquote.quote.people.GivenNames;
import org.crossquote.quote.words.Lexicon;
import org.crossquote.text.Languages;
import org.jspecify.annotations.Nullable;

/** All that is known of the languages in which differences are found. Safe for threads. */
public final class DifferenceLanguages {
    private final Map<String, Language> read = new ConcurrentHashMap<>();
    private final ClaimLanguages claims = ClaimLanguages.bundled();
    private final GivenNames given = new GivenNames();
    private final GivenNameForms givenForms = new GivenNameForms();
    private final Countries countries = new Countries();
    private final PlaceNames places = new PlaceNames();

    private DifferenceLanguages() {}

    /**
     * What is known of one language.
     *
     * @param words what tells whether accounts differ
     * @param claims how it says how many, and that something is not so
     * @param lexicon what its words are in their sentences
     */
    public record Language(DifferenceWords words, ClaimWords claims, Lexicon lexicon) {}

    /** All that the program brings along, each read when it is first asked for. */
    public static DifferenceLanguages bundled() {
        return new DifferenceLanguages();
    }

    private Language read(String code) {
        ClaimWords words = claims.of(code);
        if (words == null) {
            throw new IllegalStateException("The program lacks its words of claims in " + code);
        }
        return new Language(DifferenceWords.read(code), words, new Lexicon(code));
    }

    /** A language by its ISO 639-1 code; null when the program does not know it. */
    public @Nullable Language of(String code) {
        return Languages.has(DifferenceWords.PART, code) ? read.computeIfAbsent(code, this::read) : null;
    }

    /** The names that people commonly have. */
    public GivenNames given() {
        return given;
    }

    /** The countries under all their names. */
    public Countries countries() {
        return countries;
    }

    /** The short and pet forms of given names. */
    public GivenNameForms givenForms() {
        return givenForms;
    }

    /** The places that have several names. */
    public PlaceNames places() {
        return places;
    }
}
