package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossquote.date.line.TimeWords;
import org.crossquote.text.ArticleDetails;

/** Where an article comes from, for its card. */
final class SourceWords {
    private SourceWords() {}

    /** Outlet and day; empty where neither is known. */
    static Optional<String> of(ArticleDetails details) {
        List<String> parts = new ArrayList<>();
        if (details.outlet() != null) {
            parts.add(details.outlet());
        }
        if (details.published() != null) {
            parts.add(TimeWords.day(details.published().date()));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", parts));
    }
}
