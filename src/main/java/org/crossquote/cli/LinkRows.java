package org.crossquote.cli;

import java.util.List;
import java.util.Locale;
import org.crossquote.export.findings.JsonLines;
import org.crossquote.export.findings.LinkFields;
import org.crossquote.link.Link;

/** Links as lines: with their changes, their group and their occasions in JSON, in short in a table. */
final class LinkRows implements Rows<Link> {
    private final LinkFields fields;

    /** @param links all that will be written, in which groups are sought */
    LinkRows(List<Link> links) {
        fields = new LinkFields(links);
    }

    @Override
    public void write(Link link, JsonLines json) {
        fields.write(link, json);
    }

    @Override
    public List<String> heads() {
        return List.of("grade", "score", "article", "start", "article", "start", "words", "words-there");
    }

    @Override
    public List<String> cells(Link link) {
        return List.of(
                link.grade().label(),
                String.format(Locale.ROOT, "%.2f", link.score()),
                link.a().article(),
                String.valueOf(link.a().span().start()),
                link.b().article(),
                String.valueOf(link.b().span().start()),
                link.a().exact(),
                link.b().exact());
    }
}
