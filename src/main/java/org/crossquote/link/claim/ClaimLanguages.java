package org.crossquote.link.claim;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.crossquote.text.Languages;
import org.jspecify.annotations.Nullable;

/** The languages whose words of claims the program brings along. Safe for threads. */
public final class ClaimLanguages {
    private final Map<String, ClaimWords> read = new ConcurrentHashMap<>();

    private ClaimLanguages() {}

    /** All that the program has, each read when it is first asked for. */
    public static ClaimLanguages bundled() {
        return new ClaimLanguages();
    }

    /** The words of a language, ISO 639-1; null when the program has none. */
    public @Nullable ClaimWords of(String language) {
        return Languages.has(ClaimWords.PART, language) ? read.computeIfAbsent(language, ClaimWords::read) : null;
    }
}
