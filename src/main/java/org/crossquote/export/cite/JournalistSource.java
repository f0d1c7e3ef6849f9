package org.crossquote.export.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crossquote.text.ArticleDetails;

/** Who said it, the words, and where and when they were printed. */
final class JournalistSource {
    private final CitedWords cited;

    JournalistSource(CitedWords cited) {
        this.cited = cited;
    }

    void write(Passages out, Locale language) {
        ArticleDetails details = cited.article().details();
        out.begin();
        if (!cited.speakers().isEmpty()) {
            out.plain(Words.list(cited.speakers(), language) + ": ");
        }
        out.plain(cited.quoted() + " (");
        List<String> parts = new ArrayList<>();
        if (details.outlet() != null) {
            parts.add(details.outlet());
        } else {
            out.title(cited.article().title());
        }
        if (details.published() != null) {
            parts.add(Words.day(details.published().date(), language));
        }
        String rest = String.join(", ", parts);
        out.plain(details.outlet() == null && !rest.isEmpty() ? ", " + rest : rest);
        if (!cited.link().isEmpty()) {
            out.plain(", ").link(cited.link());
        }
        out.plain(")").end();
    }
}
