package org.crossquote.source.format;

import java.util.Locale;
import java.util.Optional;
import org.crossquote.message.MessageFile;
import org.crossquote.text.Extraction;

/** Says where in its file an article was found. */
public final class ExtractionReason {
    private static final MessageFile MESSAGES = MessageFile.beside(ExtractionReason.class);

    private ExtractionReason() {}

    /**
     * The sentence; empty where it is no question, as for plain text.
     *
     * @param language in which language
     */
    public static Optional<String> of(Extraction extraction, Locale language) {
        return Optional.ofNullable(extraction.reason()).map(reason -> MESSAGES.text(language, reason));
    }
}
