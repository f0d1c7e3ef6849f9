package org.crossquote.source.web.body;

import org.crossquote.source.web.page.PageLine;
import org.crossquote.text.BlockKind;

/**
 * A line of the article.
 *
 * @param line as it stands on the page
 * @param kind what it is in the article
 */
record BodyLine(PageLine line, BlockKind kind) {
    String text() {
        return line.text();
    }

    BodyLine as(BlockKind other) {
        return new BodyLine(line, other);
    }

    boolean is(BlockKind other) {
        return kind == other;
    }
}
