package org.crossquote.source.markup;

import org.crossquote.source.flow.Flow;
import org.crossquote.source.web.page.PageLine;
import org.crossquote.source.web.page.PageLines;
import org.crossquote.source.web.page.PageParser;
import org.crossquote.text.BlockKind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The lines of HTML that holds nothing but an article. */
public final class MarkupLines {
    private MarkupLines() {}

    /** Adds all lines of a piece of HTML. */
    public static void add(String html, Flow to) {
        Document page = PageParser.parse(html);
        add(page, to);
    }

    /** Adds all lines of an element. */
    public static void add(Element element, Flow to) {
        PageLines lines = PageLines.of(element, false);
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            if (line.kind() != BlockKind.TABLE) {
                to.add(line.kind(), line.text());
                continue;
            }
            row.append(row.isEmpty() ? "" : "\t").append(line.text());
            if (i + 1 == lines.size() || rowOf(lines.get(i + 1)) != rowOf(line)) {
                to.add(BlockKind.TABLE, row.toString());
                row.setLength(0);
            }
        }
    }

    private static @Nullable Element rowOf(PageLine line) {
        return line.element().closest("tr");
    }
}
