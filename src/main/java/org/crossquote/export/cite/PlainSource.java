package org.crossquote.export.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crossquote.text.ArticleDetails;

/** The words, and below them in one line all that is known of where they stand. */
final class PlainSource {
    private final CitedWords cited;

    PlainSource(CitedWords cited) {
        this.cited = cited;
    }

    void write(Passages out, Locale language) {
        ArticleDetails details = cited.article().details();
        out.block(cited.words(), cited.link()).begin().plain("— ");
        if (!cited.speakers().isEmpty()) {
            out.plain(Words.list(cited.speakers(), language) + ", ");
        }
        out.title(cited.article().title());
        List<String> parts = new ArrayList<>(details.authors());
        if (details.outlet() != null) {
            parts.add(details.outlet());
        }
        if (details.published() != null) {
            parts.add(details.published().date().toString());
        }
        parts.add(cited.article().id());
        parts.add(cited.place());
        parts.forEach(part -> out.plain(", " + part));
        if (!cited.link().isEmpty()) {
            out.plain(", ").link(cited.link());
        }
        out.end();
    }
}
