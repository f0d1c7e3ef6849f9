package org.crossquote.source.web.body;

import org.crossquote.text.BlockKind;
import org.jsoup.nodes.Element;

/** Headings that stand over links to other pages and over nothing else. */
final class HeadingsOfLinks {
    private static final int LOOK_AHEAD = 12;
    private static final double LINKED = 0.6;

    private final ScoredPage page;

    HeadingsOfLinks(ScoredPage page) {
        this.page = page;
    }

    /** Whether a line is a heading, and a link comes next and no text of the article before another heading or the end of a box. */
    boolean holds(int line) {
        if (page.line(line).kind() != BlockKind.HEADING || line + 1 >= page.size() || !isLink(line + 1)) {
            return false;
        }
        int last = Math.min(page.size(), line + 1 + LOOK_AHEAD);
        for (int i = line + 1; i < last; i++) {
            if (!isLink(i)) {
                return page.line(i).kind() == BlockKind.HEADING || isBox(line, i);
            }
        }
        return true;
    }

    /** Whether the element around a heading holds links only, and ends before another line. */
    private boolean isBox(int heading, int next) {
        Element around = page.line(heading).element().parent();
        return around != null && page.lines().within(around).end() <= next;
    }

    private boolean isLink(int line) {
        return page.isFurniture(line) || page.line(line).linkShare() >= LINKED;
    }
}
