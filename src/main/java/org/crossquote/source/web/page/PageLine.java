package org.crossquote.source.web.page;

import org.crossquote.text.BlockKind;
import org.jsoup.nodes.Element;

/**
 * A line of a page as a browser would show it, were the window wide enough.
 *
 * @param element the innermost element that holds all of it
 * @param kind what the page's own elements say it is
 * @param text its words with single blanks
 * @param linked how many UTF-16 units of it stand in links
 */
public record PageLine(Element element, BlockKind kind, String text, int linked) {
    /** The share of the words that stand in links, from 0 to 1. */
    public double linkShare() {
        return text.isEmpty() ? 0 : Math.min(1, (double) linked / text.length());
    }
}
