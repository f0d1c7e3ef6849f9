package org.crossquote.source.markup;

import java.util.List;
import org.crossquote.source.flow.Bylines;
import org.crossquote.source.web.page.PageLines;
import org.crossquote.text.BlockKind;
import org.jsoup.nodes.Document;

/** Who a page that says nothing of its authors elsewhere names under its title. */
public final class TitleByline {
    private static final int FIRST_LINES = 3;

    private TitleByline() {}

    /** The names in the line under the first heading of the first rank; none where no line there is nothing but names. */
    public static List<String> names(Document page) {
        PageLines lines = PageLines.of(page, false);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).kind() == BlockKind.HEADING
                    && lines.get(i).element().closest("h1") != null) {
                for (int j = i + 1; j < Math.min(i + FIRST_LINES, lines.size()); j++) {
                    if (Bylines.isByline(lines.get(j).text())) {
                        return Bylines.names(lines.get(j).text());
                    }
                }
                return List.of();
            }
        }
        return List.of();
    }
}
