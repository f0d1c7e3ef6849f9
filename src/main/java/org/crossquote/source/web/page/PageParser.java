package org.crossquote.source.web.page;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses a page as a browser would. Nothing is loaded and nothing in it runs. */
public final class PageParser {
    /** Elements that are nested deeper than this are put beside each other. */
    static final int DEEPEST = 512;

    private PageParser() {}

    /**
     * The page's elements.
     *
     * @param html the page; pictures that it holds itself are left out
     */
    public static Document parse(String html) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        return parser.parseInput(InlinedData.without(html), "");
    }
}
