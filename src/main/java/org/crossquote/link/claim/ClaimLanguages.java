package org.crossquote.link.claim;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The languages whose words of claims the program brings along. Immutable and safe for threads. */
public final class ClaimLanguages {
    private static final List<String> LANGUAGES = List.of("en", "de", "es", "fr");

    private final Map<String, ClaimWords> words;

    private ClaimLanguages(Map<String, ClaimWords> words) {
        this.words = Map.copyOf(words);
    }

    /** All that the program has. */
    public static ClaimLanguages bundled() {
        return new ClaimLanguages(LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), ClaimWords::read)));
    }

    /** The words of a language, ISO 639-1; null when the program has none. */
    public @Nullable ClaimWords of(String language) {
        return words.get(language);
    }
}
