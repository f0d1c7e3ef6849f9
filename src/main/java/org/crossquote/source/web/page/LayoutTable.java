package org.crossquote.source.web.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells tables that only put the parts of a page side by side from those that hold data: a cell of the former is built as a page is, or each row has but one. */
final class LayoutTable {
    private static final Set<String> PARTS_OF_PAGES =
            Set.of("h1", "h2", "h3", "h4", "article", "section", "main", "nav", "table", "blockquote", "hr");
    private static final int SEVERAL_PARAGRAPHS = 2;
    private static final int LONG = 120;
    private static final int BREAKS_BETWEEN = 2;

    private LayoutTable() {}

    /**
     * Whether a table is there for the looks of the page. Only its own rows and what stands at once in their cells are looked at, so that tables inside
     * tables cost no more than their sum.
     */
    static boolean is(Element table) {
        if (table.attr("role").equals("presentation") || table.attr("role").equals("none")) {
            return true;
        }
        boolean isPage = false;
        int widest = 0;
        for (Element part = table.firstElementChild(); part != null; part = part.nextElementSibling()) {
            if (part.nameIs("caption") || part.nameIs("thead")) {
                return false;
            }
            for (Element row = part.firstElementChild(); row != null; row = row.nextElementSibling()) {
                widest = Math.max(widest, row.childrenSize());
                for (Element cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
                    if (cell.nameIs("th")) {
                        return false;
                    }
                    isPage |= isBuiltAsPage(cell);
                }
            }
        }
        return isPage || widest == 1;
    }

    /** Whether a cell holds a heading, another table or several paragraphs that are long together. */
    private static boolean isBuiltAsPage(Element cell) {
        int paragraphs = 0;
        int breaks = 0;
        int length = 0;
        for (Node node : cell.childNodes()) {
            if (node instanceof TextNode text) {
                length += text.text().length();
                breaks = text.isBlank() ? breaks : 0;
            } else if (node instanceof Element element) {
                if (PARTS_OF_PAGES.contains(element.normalName())) {
                    return true;
                }
                breaks = element.nameIs("br") ? breaks + 1 : 0;
                boolean isParagraph = element.nameIs("p") || element.nameIs("div");
                paragraphs += isParagraph || breaks == BREAKS_BETWEEN ? 1 : 0;
                length += isParagraph ? ownLength(element) : 0;
            }
        }
        return paragraphs >= SEVERAL_PARAGRAPHS && length >= LONG;
    }

    private static int ownLength(Element element) {
        int length = 0;
        for (Node node : element.childNodes()) {
            length += node instanceof TextNode text ? text.text().length() : 0;
        }
        return length;
    }
}
