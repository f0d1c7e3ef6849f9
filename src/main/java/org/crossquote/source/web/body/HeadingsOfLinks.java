package org.crossquote.source.web.body;

import org.crossquote.text.BlockKind;
import org.crossquote.source.web.page.PageLine;

/** Headings that stand over links to other pages and over nothing else. */
final class HeadingsOfLinks {
    private static final int LOOK_AHEAD = 12;
    private static final double LINKED = 0.6;

    private final ScoredPage page;

    HeadingsOfLinks(ScoredPage page) {
        this.page = page;
    }

    /** Whether a line is a heading, a link comes next, and no text of the article before another heading. */
    boolean holds(int line) {
        PageLine heading = page.line(line);
        if (heading.kind() != BlockKind.HEADING || line + 1 >= page.size() || !isLink(line + 1)) {
            return false;
        }
        int last = Math.min(page.size(), line + 1 + LOOK_AHEAD);
        for (int i = line + 1; i < last; i++) {
            if (!isLink(i)) {
                return page.line(i).kind() == BlockKind.HEADING
                        || page.line(i).element().parent() != heading.element().parent();
            }
        }
        return true;
    }

    private boolean isLink(int line) {
        return page.isFurniture(line) || page.line(line).linkShare() >= LINKED;
    }
}
